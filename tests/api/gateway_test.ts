import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { SECURITY_HEADERS } from "@/lib/platform/security_headers.ts";
import { testGateway } from "./support.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());
const { test, ask, tokenOf } = api;

const ada = await test.createTenant({ slug: "ada" });
const ben = await test.createTenant({ slug: "ben" });
const owner = tokenOf(String(ada.owner.userId));
const other = tokenOf(String(ben.owner.userId));

const message = {
  name: "Grace",
  email: "grace@example.com",
  body: "Hello",
  lang: "en",
};

Deno.test("a visitor leaves a message, and its owner lists it and marks it as read", async () => {
  const left = await ask("/portfolio/contact", { slug: "ada", body: message });
  strictEqual(left.status, 201);
  const { id } = await left.json();
  const listed = await ask("/portfolio/contact", {
    slug: "ada",
    bearer: owner,
  });
  strictEqual(listed.status, 200);
  const { items, next } = await listed.json();
  deepStrictEqual([items.length, items[0].id, next], [1, id, null]);
  const read = () =>
    ask(`/portfolio/contact/${id}/read`, { method: "PATCH", bearer: owner })
      .then((response) => response.json());
  deepStrictEqual(await read(), { changed: true });
  deepStrictEqual(await read(), { changed: false });
});

Deno.test("errors have one envelope, with the request's id and the fields that are wrong", async () => {
  const answer = await ask("/portfolio/contact", {
    slug: "ada",
    body: { ...message, email: "nobody", more: 1 },
  });
  strictEqual(answer.status, 400);
  const { error } = await answer.json();
  strictEqual(error.code, "invalid");
  match(error.requestId, /^[0-9a-f-]{36}$/);
  deepStrictEqual(Object.keys(error.fields).sort(), ["", "email"]);
  strictEqual(answer.headers.get("cache-control"), "no-store");
  // the gateway's answers pass no other hand
  for (const [name, value] of SECURITY_HEADERS) {
    strictEqual(answer.headers.get(name), value);
  }
  strictEqual(answer.headers.get("x-request-id"), error.requestId);
});

Deno.test("unknown fields of the query, another type, broken JSON and too much of it are refused", async () => {
  const bad = [
    ask("/portfolio/contact?limit=2&colour=red", { bearer: owner }),
    ask("/portfolio/contact", {
      slug: "ada",
      body: JSON.stringify(message),
      headers: { "content-type": "text/plain" },
    }),
    ask("/portfolio/contact", { slug: "ada", body: "{" }),
    ask("/portfolio/contact", {
      slug: "ada",
      body: "[".repeat(100) + "]".repeat(100),
    }),
    ask("/portfolio/contact?cursor=zzz", { bearer: owner }),
  ];
  for (const answer of await Promise.all(bad)) {
    strictEqual((await answer.json()).error.code, "invalid");
    strictEqual(answer.status, 400);
  }
  const large = await ask("/portfolio/contact", {
    slug: "ada",
    body: { ...message, body: "x".repeat(1_100_000) },
  });
  strictEqual((await large.json()).error.code, "too_large");
});

Deno.test("a path knows its methods: HEAD as GET, OPTIONS, and 405 for the others", async () => {
  const head = await ask("/portfolio/contact", {
    method: "HEAD",
    bearer: owner,
  });
  const get = await ask("/portfolio/contact", { bearer: owner });
  strictEqual(head.status, 200);
  strictEqual(await head.text(), "");
  strictEqual(head.headers.get("etag"), get.headers.get("etag"));
  const options = await ask("/portfolio/contact", { method: "OPTIONS" });
  strictEqual(options.status, 204);
  strictEqual(options.headers.get("allow"), "GET, POST, HEAD, OPTIONS");
  const put = await ask("/portfolio/contact", {
    method: "PUT",
    bearer: owner,
    body: {},
  });
  strictEqual(put.status, 405);
  strictEqual(put.headers.get("allow"), "GET, POST, HEAD, OPTIONS");
  const nowhere = await ask("/portfolio/unheard", { bearer: owner });
  strictEqual(nowhere.status, 404);
  strictEqual((await nowhere.json()).error.code, "not_found");
});

Deno.test("what has not changed is not sent again", async () => {
  const first = await ask("/keys", { bearer: owner });
  const tag = first.headers.get("etag") ?? "";
  strictEqual(first.headers.get("cache-control"), "private, no-cache");
  match(tag, /^W\/"/);
  const again = await ask("/keys", {
    bearer: owner,
    headers: { "if-none-match": `"x", ${tag}` },
  });
  strictEqual(again.status, 304);
  strictEqual(again.headers.get("etag"), tag);
  strictEqual(again.body, null);
});

Deno.test("pages follow each other by cursor and Link, and never repeat what came meanwhile", async () => {
  const slug = "ada";
  for (let at = 0; at < 5; at++) {
    await ask("/portfolio/contact", {
      slug,
      body: { ...message, name: `${at}` },
    });
  }
  const seen: string[] = [];
  let path: string | null = "/api/v1/portfolio/contact?limit=2";
  while (path) {
    const page: Response = await ask(path, { bearer: owner });
    const { items } = await page.json();
    seen.push(...items.map(({ id }: { id: string }) => id));
    await ask("/portfolio/contact", { slug, body: message });
    path = page.headers.get("link")?.match(/^<([^>]+)>; rel="next"$/)?.[1] ??
      null;
  }
  strictEqual(new Set(seen).size, seen.length);
  strictEqual(seen.length, 6);
});

Deno.test("a session's cookie counts for our own pages only, and never on a custom host", async () => {
  const cookie = { cookie: `vitrina=${owner}` };
  const list = await ask("/keys", { headers: cookie });
  strictEqual(list.status, 200);
  const elsewhere = await ask("/keys", { headers: cookie, onPlatform: false });
  strictEqual(elsewhere.status, 401);
  const add = (headers: Record<string, string>) =>
    ask("/origins", {
      body: { origin: `https://${crypto.randomUUID()}.example` },
      headers: { ...cookie, ...headers },
    }).then(({ status }) => status);
  strictEqual(await add({}), 403);
  strictEqual(await add({ "sec-fetch-site": "cross-site" }), 403);
  strictEqual(await add({ "sec-fetch-site": "same-site" }), 403);
  strictEqual(await add({ origin: "https://evil.example" }), 403);
  strictEqual(await add({ "sec-fetch-site": "same-origin" }), 201);
  strictEqual(await add({ origin: "http://localhost" }), 201);
});

Deno.test("a letter names no host that only the request has named", async () => {
  const email = "grace@evil.example";
  const invite = (origin: string) =>
    ask("/invitations", {
      origin,
      bearer: owner,
      body: { email, role: "user", lang: "en" },
    });
  strictEqual((await invite("http://evil.example")).status, 403);
  const letters = await test
    .owner`select from platform.mails where recipient = ${email}`;
  strictEqual(letters.length, 0);
  strictEqual((await invite("https://vitrina.example")).status, 201);
});

Deno.test("credentials that are not good are refused, and who tries many has to wait", async () => {
  const bad = await ask("/keys", { bearer: "vk_abcdefgh_" + "x".repeat(43) });
  strictEqual(bad.status, 401);
  strictEqual(bad.headers.get("www-authenticate"), "Bearer");
  const statuses = new Set<number>();
  for (let at = 0; at < 61; at++) {
    const answer = await ask("/keys", { bearer: "nonsense", peer: "guesser" });
    statuses.add(answer.status);
  }
  deepStrictEqual([...statuses], [401, 429]);
});

Deno.test("limits are told in standard headers, and Retry-After when one is reached", async () => {
  const answers: Response[] = [];
  for (let at = 0; at < 31; at++) {
    answers.push(
      await ask("/portfolio/contact", {
        slug: "ben",
        body: {},
        peer: "eager",
      }),
    );
  }
  strictEqual(
    answers[0]?.headers.get("ratelimit-policy"),
    '"address";q=30;w=60',
  );
  match(answers[0]?.headers.get("ratelimit") ?? "", /^"address";r=29;t=\d+$/);
  const last = answers[30];
  strictEqual(last?.status, 429);
  ok(Number(last?.headers.get("retry-after")) > 0);
  strictEqual((await last?.json()).error.code, "too_many");
});

Deno.test("a tenant of others answers as one that is not there", async () => {
  const at = async (slug: string) =>
    await shapeOf(await ask("/portfolio/contact", { slug, bearer: other }));
  deepStrictEqual(await at("ada"), await at("nobody"));
});

Deno.test("the routes of a slice that is switched off are unknown ones, as soon as the bell is heard", async () => {
  const cleo = await test.createTenant({ slug: "cleo" });
  const bearer = tokenOf(String(cleo.owner.userId));
  const until = async (wanted: number) => {
    for (;;) {
      const { status } = await ask("/portfolio/contact", { bearer });
      if (status === wanted) return;
    }
  };
  await until(200);
  await test.owner`
    insert into platform.tenant_slices (tenant_id, slice, is_on) values (${cleo.id}, 'portfolio', false)`;
  await until(404);
  for (const asking of [{ bearer }, { slug: "cleo", body: message }]) {
    const off = await ask("/portfolio/contact", asking);
    const unknown = await ask("/portfolio/unheard", asking);
    deepStrictEqual(await shapeOf(off), await shapeOf(unknown));
  }
  await test
    .owner`update platform.tenant_slices set is_on = true where tenant_id = ${cleo.id}`;
  await until(200);
});

async function shapeOf(answer: Response) {
  const { error } = await answer.json();
  return { status: answer.status, ...error, requestId: "" };
}

Deno.test("nothing unexpected was logged", () =>
  deepStrictEqual(api.errors, []));
