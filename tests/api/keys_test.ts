import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { testGateway } from "./support.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());
const { test, ask, tokenOf } = api;
const { owner: sql } = test;

const ada = await test.createTenant({ slug: "ada" });
const owner = tokenOf(String(ada.owner.userId));

async function make(body: object, bearer = owner) {
  const answer = await ask("/keys", {
    bearer,
    body: { name: "CI", permissions: ["platform.keys.read"], days: 1, ...body },
  });
  return { status: answer.status, made: await answer.json() };
}

Deno.test("a key is shown once, kept as a hash, and acts in its tenant alone", async () => {
  const { status, made } = await make({});
  strictEqual(status, 201);
  match(made.key, /^vk_[a-z0-9]{8}_[\w-]{43}$/);
  ok(made.key.startsWith(made.prefix));
  const [row] = await sql`
    select to_json(one)::text as text from platform.api_keys as one where id = ${made.id}`;
  ok(!row?.text.includes(made.key.slice(12)));
  strictEqual((await ask("/keys", { bearer: made.key })).status, 200);
  strictEqual(
    (await ask("/keys", { bearer: made.key, slug: "ada" })).status,
    200,
  );
  await test.createTenant({ slug: "ben" });
  for (const slug of ["ben", "nobody"]) {
    strictEqual((await ask("/keys", { bearer: made.key, slug })).status, 403);
  }
  strictEqual((await ask("/origins", { bearer: made.key })).status, 403);
});

Deno.test("a key gets nothing that its maker lacks, and makes no keys", async () => {
  const admin = await test.addMember(ada.id, 50);
  const bearer = tokenOf(String(admin.userId));
  const above = await make({ permissions: ["platform.tenant.delete"] }, bearer);
  strictEqual(above.status, 403);
  strictEqual((await make({ permissions: ["platform.no.such"] })).status, 403);
  const atAal1 = tokenOf(String(ada.owner.userId), "aal1");
  strictEqual((await make({}, atAal1)).status, 403);
  const { made } = await make({ permissions: ["platform.keys.write"] });
  const child = await make({ permissions: ["platform.keys.write"] }, made.key);
  strictEqual(child.status, 403);
  for (const days of [0, 366, 1.5]) {
    strictEqual((await make({ days })).status, 400);
  }
});

Deno.test("a revoked or ended key is refused, at the latest by the next statement", async () => {
  const { made } = await make({});
  const use = () => ask("/keys", { bearer: made.key });
  strictEqual((await use()).status, 200);
  const revoke = () =>
    ask(`/keys/${made.id}`, { method: "DELETE", bearer: owner })
      .then((answer) => answer.json());
  deepStrictEqual(await revoke(), { changed: true });
  ok((await use()).status >= 401);
  while ((await use()).status !== 401); // once the bell is heard
  deepStrictEqual(await revoke(), { changed: false });

  const { made: ended } = await make({});
  strictEqual((await ask("/keys", { bearer: ended.key })).status, 200);
  await sql`update platform.api_keys set expires_at = now() where id = ${ended.id}`;
  strictEqual((await ask("/keys", { bearer: ended.key })).status, 403);
});

Deno.test("the use of a key is noted once a minute and audited once an hour", async () => {
  const { made } = await make({});
  const used = async () => {
    const [row] = await sql`
      select (select last_used_at from platform.api_keys where id = ${made.id}) as at,
        (select count(*)::int from platform.audit_entries
          where action = 'platform.key.use' and target_id = ${made.id} and actor_kind = 'key') as audited`;
    return { at: row?.at as Date | null, audited: row?.audited };
  };
  deepStrictEqual(await used(), { at: null, audited: 0 });
  // two processes that both look it up
  const others = await Promise.all([testGatewayOn(), testGatewayOn()]);
  for (const one of others) await one(made.key);
  const first = await used();
  strictEqual(first.audited, 1);
  ok(first.at);
  await sql`update platform.api_keys set last_used_at = now() - interval '61 minutes' where id = ${made.id}`;
  await (await testGatewayOn())(made.key);
  const second = await used();
  strictEqual(second.audited, 2);
});

/** Another process of the same database: it remembers no key. */
async function testGatewayOn() {
  const other = await testGateway(undefined, test);
  return (bearer: string) => other.ask("/keys", { bearer });
}

Deno.test("plans say how many keys there may be", async () => {
  const free = await test.createTenant();
  await sql`update platform.tenants set plan = 'free' where id = ${free.id}`;
  const bearer = tokenOf(String(free.owner.userId));
  strictEqual((await make({}, bearer)).status, 201);
  strictEqual((await make({}, bearer)).status, 409);
});

Deno.test("pages of a listed site may call the API, without cookies; others may not", async () => {
  const origin = "https://blog.example.com";
  const preflight = (slug: string | null, from = origin) =>
    ask("/portfolio/contact", {
      method: "OPTIONS",
      slug,
      headers: { origin: from, "access-control-request-method": "POST" },
    });
  const allowed = (answer: Response) =>
    answer.headers.get("access-control-allow-origin");
  strictEqual(allowed(await preflight("ada")), null);
  await ask("/origins", { bearer: owner, body: { origin } });
  while (allowed(await preflight("ada")) !== origin);
  const yes = await preflight("ada");
  strictEqual(yes.status, 204);
  match(yes.headers.get("access-control-allow-headers") ?? "", /authorization/);
  match(yes.headers.get("access-control-allow-methods") ?? "", /POST/);
  strictEqual(yes.headers.has("access-control-allow-credentials"), false);
  for (
    const [slug, from] of [
      ["ada", "https://evil.example.com"],
      ["nobody", origin],
      [null, origin],
    ] as const
  ) {
    strictEqual(allowed(await preflight(slug, from)), null);
  }
  const get = await ask("/portfolio/contact", {
    slug: "ada",
    bearer: owner,
    headers: { origin },
  });
  strictEqual(allowed(get), origin);
  match(get.headers.get("vary") ?? "", /origin/);
  match(get.headers.get("access-control-expose-headers") ?? "", /ratelimit/);
});

Deno.test("nothing unexpected was logged", () =>
  deepStrictEqual(api.errors, []));
