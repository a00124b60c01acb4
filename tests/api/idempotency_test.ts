import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Db } from "@/lib/platform/db.ts";
import { type Asking, testGateway } from "./support.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());
const { test, ask, tokenOf } = api;

const ada = await test.createTenant({ slug: "ada" });
const bearer = tokenOf(String(ada.owner.userId));

let count = 0;

/** A request to make a key of a name of its own, and how often that took effect: nothing else would keep it from twice. */
function newRequest() {
  const name = `made ${++count}`;
  const key = `key-${count}`;
  return {
    key,
    send: (more: Asking = {}) =>
      ask("/keys", {
        bearer,
        headers: { "idempotency-key": key },
        body: { name, permissions: ["platform.keys.read"], days: 1 },
        ...more,
      }),
    async effects() {
      const rows = await test.owner`
        select from platform.api_keys where name = ${name}`;
      const audited = await test.owner`
        select from platform.audit_entries as entry
        join platform.api_keys as key on key.id::text = entry.target_id
        where key.name = ${name} and entry.action = 'platform.key.create' and entry.outcome = 'done'`;
      return [rows.length, audited.length];
    },
  };
}

/** What a repeat is answered while the first one's lease has run out. */
const endLeases = () =>
  test
    .owner`update platform.idempotency_keys set leased_until = now() - interval '1 second' where answer is null`;

Deno.test("a repeated request takes effect once and is answered alike", async () => {
  const { send, effects } = newRequest();
  const [first, second] = [await send(), await send()];
  strictEqual(first.status, 201);
  strictEqual(second.status, 201);
  strictEqual(first.headers.has("idempotency-replayed"), false);
  strictEqual(second.headers.get("idempotency-replayed"), "true");
  strictEqual(second.headers.get("content-type"), "application/json");
  deepStrictEqual(await second.json(), await first.json());
  deepStrictEqual(await effects(), [1, 1]);
});

Deno.test("a key belongs to its request, its sender and its tenant", async () => {
  const { send, key } = newRequest();
  await send();
  const permissions = ["platform.keys.read"];
  const body = { name: "another", permissions, days: 1 };
  const other = await send({ body });
  strictEqual(other.status, 400);
  deepStrictEqual((await other.json()).error.fields, {
    "idempotency-key": "was used for another request",
  });
  const ben = await test.createTenant();
  const theirs = await ask("/keys", {
    bearer: tokenOf(String(ben.owner.userId)),
    headers: { "idempotency-key": key },
    body,
  });
  strictEqual(theirs.status, 201);
  const bad = await send({ headers: { "idempotency-key": "two words" } });
  strictEqual(bad.status, 400);
});

Deno.test("of many at once one takes effect; the others wait or are answered alike", async () => {
  const { send, effects } = newRequest();
  const answers = await Promise.all(Array.from({ length: 12 }, () => send()));
  const statuses = answers.map(({ status }) => status);
  ok(statuses.includes(201), `${statuses}`);
  ok(statuses.every((one) => one === 201 || one === 409), `${statuses}`);
  deepStrictEqual(await effects(), [1, 1]);
  strictEqual((await send()).status, 201);
});

Deno.test("a process may die before or after any of its transactions", async () => {
  let survived = false;
  for (let at = 0; !survived; at++) {
    for (const moment of ["before", "after"] as const) {
      const { send, effects } = newRequest();
      const mortal = mortalDb(test.db, at, moment);
      const first = await send({ db: mortal.db });
      survived = !mortal.isDead();
      if (survived) break;
      strictEqual(first.status, 500, `died ${moment} ${at}`);
      strictEqual(await effectsAfterRetry(send, effects), "1,1 201");
    }
  }
});

async function effectsAfterRetry(
  send: () => Promise<Response>,
  effects: () => Promise<number[]>,
) {
  await endLeases();
  const { status } = await send();
  return `${await effects()} ${status}`;
}

Deno.test("whoever lost the lease cannot commit any more", async () => {
  const { send, effects } = newRequest();
  const { promise: stall, resolve: goOn } = Promise.withResolvers<void>();
  const { promise: stalled, resolve: isStalled } = Promise.withResolvers<
    void
  >();
  let writes = 0;
  const slow: Db = {
    ...test.db,
    async transaction(actor, access, work) {
      // the claim is the first, the command the second
      if (access === "read write" && writes++ === 1) {
        isStalled();
        await stall;
      }
      return await test.db.transaction(actor, access, work);
    },
  };
  const first = send({ db: slow });
  await stalled;
  strictEqual((await send()).status, 409);
  await endLeases();
  strictEqual((await send()).status, 201);
  goOn();
  strictEqual((await first).status, 409);
  deepStrictEqual(await effects(), [1, 1]);
});

Deno.test("a request that was refused may come again, better", async () => {
  const { send, effects } = newRequest();
  const reader = await test.addMember(ada.id, 10);
  const headers = { "idempotency-key": "again" };
  const asReader = { bearer: tokenOf(String(reader.userId)), headers };
  strictEqual((await send(asReader)).status, 403);
  await test
    .owner`update platform.members set level = 50 where user_id = ${reader.userId}`;
  strictEqual((await send(asReader)).status, 201);
  deepStrictEqual(await effects(), [1, 1]);
});

Deno.test("what is kept can be read neither in the database nor after a day", async () => {
  const { send, effects } = newRequest();
  const made = await ask("/keys", {
    bearer,
    headers: { "idempotency-key": "secret" },
    body: { name: "Canary", permissions: ["platform.keys.read"], days: 1 },
  });
  const { key } = await made.json();
  const [row] = await test.owner`
    select string_agg(to_json(one)::text, ' ') as text from platform.idempotency_keys as one`;
  for (const secret of [key, "Canary", "secret"]) {
    const hex = new TextEncoder().encode(secret).toHex();
    ok(!row?.text.includes(secret) && !row?.text.includes(hex), secret);
  }
  strictEqual((await send()).headers.has("idempotency-replayed"), false);
  await test
    .owner`update platform.idempotency_keys set created_at = created_at - interval '25 hours'`;
  strictEqual((await send()).headers.has("idempotency-replayed"), false);
  deepStrictEqual(await effects(), [2, 2]);
  const [{ count } = { count: -1 }] = await test.owner`
    select count(*)::int as count from platform.idempotency_keys where tenant_id = ${ada.id}`;
  strictEqual(count, 1);
});

/** A database that is gone for good before or after the transaction of that number. */
function mortalDb(db: Db, at: number, moment: "before" | "after") {
  let started = 0;
  let dead = false;
  const die = () => {
    dead = true;
    throw new Error("the process is dead");
  };
  const mortal: Db = {
    ...db,
    async transaction(actor, access, work) {
      if (dead) die();
      const isLast = started++ === at;
      if (isLast && moment === "before") die();
      const result = await db.transaction(actor, access, work);
      if (dead || isLast) die();
      return result;
    },
  };
  return { db: mortal, isDead: () => dead };
}
