import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import type { Actor } from "@/lib/platform/db.ts";
import {
  replayDelivery,
  testEndpoint,
} from "@/lib/platform/webhook_deliveries/commands.ts";
import { listDeliveries } from "@/lib/platform/webhook_deliveries/queries.ts";
import {
  createEndpoint,
  editEndpoint,
  removeEndpoint,
  rotateSecret,
} from "@/lib/platform/webhooks/commands.ts";
import { listEndpoints } from "@/lib/platform/webhooks/queries.ts";
import { slices } from "@/lib/slices.ts";
import { fanOutTask } from "@/lib/platform/webhooks/tasks.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const [ada, eve] = [await test.createTenant(), await test.createTenant()];
const secrets = { derive: () => Promise.resolve(new Uint8Array(32)) };
const input = {
  url: "https://example.com/hooks",
  events: ["platform.member.joined"],
};
const { id } = await createEndpoint(ada.owner, input, secrets);
const { deliveryId } = await testEndpoint(ada.owner, { id }) as {
  deliveryId: string;
};

const run = (actor: Actor, statement: string) =>
  actor.db.transaction(actor, "read write", (sql) => sql.unsafe(statement));

Deno.test("the catalogue names what the slices declare as public, and each has its task", async () => {
  const known = await test
    .owner`select name from platform.webhook_events order by name`;
  const declared = slices.flatMap(({ publicEvents }) => publicEvents);
  deepStrictEqual(
    known.map(({ name }) => name),
    declared.map(({ event }) => event.name).sort(),
  );
  for (const { id, events, publicEvents, tasks } of slices) {
    for (const one of publicEvents) {
      strictEqual(events.includes(one.event.name), true, one.event.name);
      strictEqual(tasks.includes(fanOutTask(one).name), true, id);
    }
  }
});

Deno.test("another tenant's webhooks and deliveries answer as if there were none", async () => {
  deepStrictEqual(await listEndpoints(eve.owner, {}), []);
  deepStrictEqual(await listDeliveries(eve.owner, { endpointId: id }), []);
  for (
    const attempt of [
      () => editEndpoint(eve.owner, { id, on: false }),
      () => removeEndpoint(eve.owner, { id }),
      () => rotateSecret(eve.owner, { id }, secrets),
      () => testEndpoint(eve.owner, { id }),
      () => replayDelivery(eve.owner, { id: deliveryId }),
    ]
  ) await rejects(attempt, { code: "not_found" });
  strictEqual((await listEndpoints(ada.owner, {})).length, 1, "it was there");
  strictEqual((await listDeliveries(ada.owner, {})).length, 1);
});

Deno.test("whoever may only read changes nothing; other members see nothing", async () => {
  const member = await test.addMember(ada.id, 10);
  await rejects(listEndpoints(member, {}), { code: "forbidden" });
  await rejects(createEndpoint(member, input, secrets), { code: "forbidden" });
  await rejects(createEndpoint(ada.visitor, input, secrets), {
    code: "unauthenticated",
  });
});

Deno.test("nobody but the worker reads a secret, sealed as it is, nor writes what attempts say", async () => {
  for (
    const statement of [
      "select secret from platform.webhook_endpoints",
      "select old_secret from platform.webhook_endpoints",
      "update platform.webhook_endpoints set overlap_until = now() + interval '9 years'",
      "update platform.webhook_endpoints set old_secret = '\\x00'",
      "update platform.webhook_deliveries set attempts = '[]'",
      "update platform.webhook_deliveries set data = '{}'",
      "delete from platform.webhook_deliveries",
      "insert into platform.webhook_events values ('platform.mail.queued')",
    ]
  ) await rejects(run(ada.owner, statement), { code: "42501" }, statement);
  const task = test.as("app_task", { tenantId: ada.id });
  strictEqual(
    (await run(task, "select secret from platform.webhook_endpoints")).length,
    1,
  );
  const other = test.as("app_task", { tenantId: eve.id });
  strictEqual(
    (await run(other, "select secret from platform.webhook_endpoints")).length,
    0,
  );
});

Deno.test("a new secret keeps the one before for a day, and no longer", async () => {
  const before = await test
    .owner`select secret from platform.webhook_endpoints where id = ${id}`;
  await rotateSecret(ada.owner, { id }, secrets);
  const [row] = await test.owner`
    select old_secret, overlap_until - now() <= interval '24 hours' as in_time from platform.webhook_endpoints where id = ${id}`;
  deepStrictEqual(row?.old_secret, before[0]?.secret);
  strictEqual(row?.in_time, true);
});

Deno.test("an event that does not leave is refused, and an eleventh endpoint, however many come at once", async () => {
  for (
    const events of [["platform.mail.queued"], [
      "platform.member.joined",
      "a.b.c",
    ], []]
  ) {
    await rejects(createEndpoint(eve.owner, { ...input, events }, secrets), {
      code: "invalid",
    });
  }
  await rejects(editEndpoint(ada.owner, { id, events: ["a.b.c"] }), {
    code: "invalid",
  });
  const made = await Promise.allSettled(
    Array.from({ length: 12 }, () => createEndpoint(eve.owner, input, secrets)),
  );
  strictEqual(made.filter(({ status }) => status === "fulfilled").length, 10);
  await rejects(createEndpoint(eve.owner, input, secrets), {
    code: "conflict",
  });
});

Deno.test("addresses that nobody could call are refused at once", async () => {
  for (
    const url of [
      "ftp://example.com",
      "example.com",
      "https://",
      "https://a b",
      "https://ada:secret@example.com/",
      "https://10.0.0.1/",
      "https://0xa9fea9fe/",
      "http://example.com/",
      "https://example.com:22/",
      "javascript:alert(1)",
      "https://exa\u0000mple.com",
    ]
  ) {
    await rejects(createEndpoint(ada.owner, { ...input, url }, secrets), {
      code: "invalid",
    }, url);
  }
});
