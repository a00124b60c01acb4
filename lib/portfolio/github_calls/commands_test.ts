import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { testDb } from "@/tests/support/db.ts";
import {
  connectSource,
  removeSource,
  rotateHookSecret,
} from "../github/commands.ts";
import { listSources } from "../github/queries.ts";
import { takeCall } from "./commands.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const secrets = {
  derive: (purpose: string) =>
    crypto.subtle.digest("SHA-256", new TextEncoder().encode(purpose))
      .then((hash) => new Uint8Array(hash)),
};
const parts = { db: test.db, secrets };

const push = JSON.stringify({
  ref: "refs/heads/main",
  repository: { id: 410001, full_name: "ada/lace" },
});

function call(
  secret: string,
  { body = push, event = "push", delivery = String(crypto.randomUUID()) } = {},
) {
  const bytes = new TextEncoder().encode(body);
  const headers = new Headers({
    "content-type": "application/json",
    "x-github-event": event,
    "x-github-delivery": delivery,
    "x-hub-signature-256": `sha256=${
      createHmac("sha256", secret).update(bytes).digest("hex")
    }`,
  });
  return { headers, bytes };
}

async function asked(tenantId: string) {
  const rows = await test.owner`
    select payload from platform.outbox
    where tenant_id = ${tenantId} and name = 'portfolio.github.sync_requested' order by id`;
  return rows.slice(1).map(({ payload }) => payload.repository);
}

Deno.test("takeCall() has the repository looked at, once for each delivery, also where the site is not published", async () => {
  const ada = await test.createTenant({ published: false });
  const made = await connectSource(ada.owner, { name: "ada" }, secrets);
  const { headers, bytes } = call(made.hookSecret);
  assert.equal(await takeCall(parts, made.id, headers, bytes), "taken");
  assert.equal(await takeCall(parts, made.id, headers, bytes), "repeated");
  assert.deepEqual(await asked(ada.id), [410001]);
  assert((await listSources(ada.owner, {}))[0]?.calledAt);
});

Deno.test("takeCall() takes one of two that come at the same time", async () => {
  const ada = await test.createTenant();
  const made = await connectSource(ada.owner, { name: "ada" }, secrets);
  const { headers, bytes } = call(made.hookSecret);
  const done = await Promise.all(
    [1, 2, 3].map(() => takeCall(parts, made.id, headers, bytes)),
  );
  assert.deepEqual(done.sort(), ["repeated", "repeated", "taken"]);
  assert.deepEqual(await asked(ada.id), [410001]);
});

Deno.test("takeCall() answers a ping, leaves alone what changes nothing, reads a form", async () => {
  const ada = await test.createTenant();
  const made = await connectSource(ada.owner, { name: "ada" }, secrets);
  const say = (event: string) => {
    const { headers, bytes } = call(made.hookSecret, { event });
    return takeCall(parts, made.id, headers, bytes);
  };
  assert.equal(await say("ping"), "pong");
  assert.equal(await say("issues"), "ignored");
  assert.deepEqual(await asked(ada.id), []);
  const body = new URLSearchParams({ payload: push }).toString();
  const { headers, bytes } = call(made.hookSecret, { body, event: "release" });
  headers.set("content-type", "application/x-www-form-urlencoded");
  assert.equal(await takeCall(parts, made.id, headers, bytes), "taken");
  assert.deepEqual(await asked(ada.id), [410001]);
});

Deno.test("takeCall() refuses another secret, another body, another source, no signature, and whoever is not followed any more", async () => {
  const ada = await test.createTenant();
  const ben = await test.createTenant();
  const made = await connectSource(ada.owner, { name: "ada" }, secrets);
  const other = await connectSource(ben.owner, { name: "ada" }, secrets);
  const refuses = async (
    code: string,
    id: string,
    { headers, bytes }: ReturnType<typeof call>,
  ) => {
    await assert.rejects(takeCall(parts, id, headers, bytes), { code });
  };
  const right = call(made.hookSecret);
  await refuses("unauthenticated", made.id, call("another"));
  await refuses("unauthenticated", other.id, right);
  await refuses("unauthenticated", made.id, {
    ...right,
    bytes: new TextEncoder().encode(push + " "),
  });
  for (const wrong of ["", "sha1=00", "sha256=", `sha256=${"0".repeat(64)}`]) {
    const { headers, bytes } = call(made.hookSecret);
    headers.set("x-hub-signature-256", wrong);
    await refuses("unauthenticated", made.id, { headers, bytes });
  }
  await refuses("invalid", made.id, call(made.hookSecret, { delivery: "1" }));
  await refuses("invalid", made.id, call(made.hookSecret, { body: "{" }));
  await refuses("not_found", crypto.randomUUID(), right);
  await refuses("not_found", "x", right);
  const fresh = await rotateHookSecret(ada.owner, { id: made.id }, secrets);
  await refuses("unauthenticated", made.id, right);
  const { headers, bytes } = call(fresh.hookSecret);
  assert.equal(await takeCall(parts, made.id, headers, bytes), "taken");
  await removeSource(ada.owner, { id: made.id });
  await refuses("not_found", made.id, call(fresh.hookSecret));
  assert.deepEqual(await asked(ada.id), [410001]);
  assert.deepEqual(await asked(ben.id), []);
});
