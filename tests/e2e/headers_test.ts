import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Server } from "../support/server.ts";
import { startSite } from "../support/site.ts";

let server: Server;

Deno.test.beforeAll(async () => {
  server = await startSite();
});

Deno.test.afterAll(async () => {
  await server?.stop();
});

/** Every kind of answer: pages, files, data, refusals. */
const REQUESTS: [method: string, path: string, status: number][] = [
  ["GET", "/@ada?lang=en", 200],
  ["HEAD", "/@ada?lang=en", 200],
  ["GET", "/", 200],
  ["GET", "/@ada/cv.pdf?lang=en", 200],
  ["GET", "/@ada/og.png", 200],
  ["GET", "/@ada/resume.json", 200],
  ["GET", "/@ada/sitemap.xml", 200],
  ["GET", "/robots.txt", 200],
  ["GET", "/healthz", 200],
  ["GET", "/readyz", 200],
  ["GET", "/metrics", 200],
  ["GET", "/@ada/nothing", 404],
  ["GET", "/@nobody", 404],
  ["GET", "/nothing.css", 404],
  ["DELETE", "/@ada/about", 405],
  ["POST", "/@ada/about", 405],
  ["GET", "/%E0%A4%A", 404],
];

async function ask(method: string, path: string, headers?: HeadersInit) {
  const response = await fetch(server.url + path, {
    method,
    headers,
    redirect: "manual",
  });
  await response.body?.cancel();
  return response;
}

function checkSecurity({ headers }: Response, what: string) {
  const policy = headers.get("content-security-policy") ?? "";
  match(policy, /default-src '(none|self)'/, what);
  match(policy, /script-src 'self'/, what);
  match(policy, /frame-ancestors 'none'/, what);
  match(policy, /base-uri 'none'/, what);
  ok(!/unsafe-|\*|https?:/.test(policy), `${what}: ${policy}`);
  strictEqual(headers.get("x-content-type-options"), "nosniff", what);
  ok(headers.get("referrer-policy"), what);
  ok(headers.get("permissions-policy"), what);
  strictEqual(headers.get("set-cookie"), null, what);
  strictEqual(headers.get("x-powered-by"), null, what);
}

for (const [method, path, status] of REQUESTS) {
  Deno.test(`${method} ${path} answers ${status} with the security headers`, async () => {
    const response = await ask(method, path);
    strictEqual(response.status, status);
    checkSecurity(response, `${method} ${path}`);
  });
}

Deno.test("built files and static files carry the security headers and may be kept", async () => {
  const html = await (await fetch(`${server.url}/@ada/about?lang=en`)).text();
  const files = [
    ...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:css|js|woff2)[^"]*)"/g),
  ]
    .map(([, path = ""]) => path.replaceAll("&amp;", "&"));
  ok(files.length > 0, "the page names files");
  for (const path of new Set(files)) {
    const response = await ask("GET", path);
    strictEqual(response.status, 200, path);
    checkSecurity(response, path);
    ok(response.headers.get("cache-control"), path);
  }
});

Deno.test("a page has no inline script, style or handler", async () => {
  for (
    const path of ["/@ada", "/@ada/about", "/@ada/contact", "/", "/@nobody"]
  ) {
    const html = await (await fetch(server.url + path)).text();
    const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)([^>]*)>/g)]
      .filter(([, attributes = ""]) =>
        !/type="application\/(ld\+)?json"/.test(attributes)
      );
    deepStrictEqual(inline, [], path);
    ok(!/<style\b/.test(html), path);
    ok(!/<[^>]+\sstyle="/.test(html), path);
    ok(!/<[^>]+\son[a-z]+="/.test(html), path);
  }
});

Deno.test("a page has an ETag and answers 304 to who has it", async () => {
  const first = await ask("GET", "/@ada/experience?lang=en");
  const etag = first.headers.get("etag");
  ok(etag);
  const second = await ask("GET", "/@ada/experience?lang=en", {
    "if-none-match": etag,
  });
  strictEqual(second.status, 304);
  match(first.headers.get("cache-control") ?? "", /public/);
  checkSecurity(second, "304");
});

Deno.test("a foreign form is refused", async () => {
  const response = await fetch(`${server.url}/@ada/contact`, {
    method: "POST",
    headers: {
      origin: "https://elsewhere.example",
      "sec-fetch-site": "cross-site",
    },
    body: new URLSearchParams({
      name: "a",
      email: "a@example.com",
      message: "A message from elsewhere.",
    }),
    redirect: "manual",
  });
  await response.body?.cancel();
  strictEqual(response.status, 403);
  checkSecurity(response, "cross-site form");
});

Deno.test("a body of 50 MB is refused and the app goes on", async () => {
  const response = await fetch(`${server.url}/@ada/contact`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
    },
    body: `message=${"x".repeat(50_000_000)}`,
    redirect: "manual",
  }).catch(() => null);
  // The server may close the connection while we still send: that is a refusal, too.
  await response?.body?.cancel();
  ok(response === null || response.status === 413);
  strictEqual((await ask("GET", "/healthz")).status, 200);
});

Deno.test("an error tells neither SQL, path nor stack", async () => {
  for (
    const path of [
      "/@ada/projects/%00",
      "/@ada/projects/'--",
      "/@%00",
      "/@ada/cv.pdf?paper=../../x",
    ]
  ) {
    const response = await fetch(server.url + path);
    const text = await response.text();
    ok(response.status < 500, `${path} answers ${response.status}`);
    ok(!/select |\bat file:|\.ts:\d+|postgres/i.test(text), path);
  }
});
