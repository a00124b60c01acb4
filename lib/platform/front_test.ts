import { match, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { readConfig } from "./config.ts";
import { AddressClasses } from "./limits/address_class.ts";
import { Limits } from "./limits/mod.ts";
import { createFront, type Router } from "./front.ts";
import { KeptPages } from "./kept_pages.ts";
import type { Live } from "./live.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { PageCache } from "./page_cache.ts";
import type { Sessions } from "./sessions/mod.ts";
import { SiteDirectory } from "./sites.ts";
import type { Secrets } from "./secrets.ts";
import type { FileStore } from "./storage.ts";
import { stateOf } from "./state.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
await test.createTenant({ slug: "ada", languages: ["es"] });

/** What the front has no business with: whoever asks for it breaks here. */
const untouched = <Part extends object>() =>
  new Proxy({} as Part, {
    get: (_, name) => {
      throw new Error(`The front asked for ${String(name)}`);
    },
  });

/** A front before a router that counts how often it is asked. */
function open(router: Router) {
  const lines: string[] = [];
  const note = (line: unknown, more = {}) =>
    void lines.push(JSON.stringify({ ...Object(line), ...more }));
  const log: Log = {
    request: note,
    info: note,
    error: note,
    flush: () => Promise.resolve(),
  };
  const pages = new KeptPages(new PageCache(1_000_000));
  const asked: Request[] = [];
  const front = createFront({
    db: test.db,
    sites: new SiteDirectory(test.db),
    pages,
    router: (request, info) => {
      asked.push(request);
      return router(request, info);
    },
    api: (_request, { slug, actor }, target) =>
      Promise.resolve(Response.json({ slug, role: actor.role, target })),
    auth: (request) => Promise.resolve(new Response(request.url)),
    platform: {
      config: readConfig(new Map()),
      limits: new Limits(),
      addressClasses: new AddressClasses(new Uint8Array(32)),
      sessions: untouched<Sessions>(),
      issuer: null,
      live: untouched<Live>(),
      visitorLive: untouched<Live>(),
      metrics: createMetrics(pages),
      log,
      secrets: untouched<Secrets>(),
      storage: untouched<FileStore>(),
      caches: () => pages.figures(),
      loadDemo: null,
      drain: null,
      trouble: () => Promise.resolve(null),
    },
  });
  const info: Deno.ServeHandlerInfo = {
    remoteAddr: { transport: "tcp", hostname: "127.0.0.1", port: 1 },
    completed: Promise.resolve(),
  };
  return {
    asked,
    ask: async (path: string, init?: RequestInit) =>
      await front(new Request(`http://localhost${path}`, init), info),
    lines,
  };
}

const page: Router = (request) => {
  const { lang, basePath } = stateOf(request);
  return Promise.resolve(
    new Response(`${lang} ${basePath} ${new URL(request.url).pathname}`),
  );
};

Deno.test("createFront() draws a page once for each language and address", async () => {
  const { asked, ask } = open(page);
  const spanish = { headers: { "accept-language": "es" } };
  const english = { headers: { "accept-language": "en" } };
  strictEqual(
    await (await ask("/@ada/about", spanish)).text(),
    "es /@ada /about",
  );
  strictEqual(
    await (await ask("/@ada/about", spanish)).text(),
    "es /@ada /about",
  );
  strictEqual(asked.length, 1);
  strictEqual(
    await (await ask("/@ada/about", english)).text(),
    "en /@ada /about",
  );
  strictEqual(asked.length, 2);
  // A language in the address stands in every link of the page: another page.
  await (await ask("/@ada/about?lang=es")).text();
  strictEqual(asked.length, 3);
});

Deno.test("createFront() drops what no page reads before it looks and before it routes", async () => {
  const { asked, ask } = open(page);
  await (await ask("/@ada/about")).text();
  await (await ask("/@ada/about?utm_source=x&fbclid=y")).text();
  strictEqual(asked.length, 1);
  strictEqual(asked[0]?.url, "http://localhost/about");
});

Deno.test("createFront() keeps neither forms, HEAD, errors, cookies nor what says no-store", async () => {
  const answers = [
    () => new Response("x", { status: 404 }),
    () => new Response("x", { headers: { "set-cookie": "a=b" } }),
    () => new Response("x", { headers: { "cache-control": "no-store" } }),
  ];
  for (const answer of answers) {
    const { asked, ask } = open(() => Promise.resolve(answer()));
    await (await ask("/@ada/x")).text();
    await (await ask("/@ada/x")).text();
    strictEqual(asked.length, 2);
  }
  const { asked, ask } = open(page);
  await ask("/@ada/x", { method: "HEAD" });
  await (await ask("/@ada/x", { method: "POST", body: "a=b" })).text();
  await (await ask("/@ada/x")).text();
  strictEqual(asked.length, 3);
});

Deno.test("createFront() shows a change of the site to the next reader within a second", async () => {
  const { asked, ask } = open(page);
  await (await ask("/@ada/x")).text();
  await test
    .owner`update platform.tenants set version = version + 1 where slug = 'ada'`;
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await (await ask("/@ada/x")).text();
  strictEqual(asked.length, 2);
});

Deno.test("createFront() gives every answer the security headers and a number", async () => {
  const { ask } = open(page);
  const numbers = new Set<string | null>();
  for (const path of ["/@ada/x", "/@ada/x", "/@nobody", "/"]) {
    const response = await ask(path);
    await response.body?.cancel();
    match(
      response.headers.get("content-security-policy") ?? "",
      /script-src 'self'/,
    );
    strictEqual(response.headers.get("x-content-type-options"), "nosniff");
    numbers.add(response.headers.get("x-request-id"));
  }
  strictEqual(numbers.size, 4);
});

Deno.test("createFront() answers what broke with a number and nothing of its inside", async () => {
  const { ask, lines } = open(() => {
    throw new Error("password of postgres://secret@host");
  });
  const response = await ask("/@ada/x?lang=es");
  strictEqual(response.status, 500);
  const text = await response.text();
  ok(!text.includes("secret"));
  const number = response.headers.get("x-request-id") ?? "none";
  ok(text.includes(number));
  ok(lines.join().includes(number));
});

Deno.test("createFront() refuses a body that is too large, declared or not", async () => {
  const { ask } = open(async (request) => new Response(await request.text()));
  const large = "x".repeat(100_001);
  const declared = await ask("/@ada/contact", {
    method: "POST",
    body: large,
    headers: { "content-length": "100001" },
  });
  strictEqual(declared.status, 413);
  const stream = new Blob([large]).stream();
  const streamed = await ask("/@ada/contact", { method: "POST", body: stream });
  strictEqual(streamed.status, 413);
  const small = await ask("/@ada/contact", { method: "POST", body: "hello" });
  strictEqual(await small.text(), "hello");
});

Deno.test("createFront() refuses a host that holds a path, which Deno would take for ours", async () => {
  const { ask, asked } = open(page);
  const response = await ask("/", { headers: { host: "localhost/@ada" } });
  strictEqual(response.status, 400);
  strictEqual(asked.length, 0);
  await response.body?.cancel();
});

Deno.test("createFront() writes one line for each request, without address or query", async () => {
  const { ask, lines } = open((request) => {
    stateOf(request).route = "/projects/:slug";
    return Promise.resolve(new Response("x"));
  });
  await (await ask("/@ada/projects/my-secret?skill=private")).text();
  await (await ask("/@ada/projects/my-secret?skill=private")).text();
  strictEqual(lines.length, 2);
  for (const line of lines) {
    const { route, status, tenant } = JSON.parse(line);
    strictEqual(route, "/projects/:slug");
    strictEqual(status, 200);
    notStrictEqual(tenant, null);
  }
  ok(!lines.join().includes("secret"));
  ok(!lines.join().includes("private"));
});

Deno.test("createFront() hands the API its path within the tenant, and the identity server only what is on the platform's host", async () => {
  const { asked, ask } = open(page);
  const answer = await ask("/@ada/api/v1/portfolio/contact?limit=2");
  strictEqual(
    await answer.text(),
    '{"slug":"ada","role":"anon","target":"/api/v1/portfolio/contact?limit=2"}',
  );
  strictEqual(
    await (await ask("/auth/v1/health")).text(),
    "http://localhost/auth/v1/health",
  );
  strictEqual(asked.length, 0);
  await (await ask("/@ada/auth/v1/health")).text();
  strictEqual(asked.length, 1);
});
