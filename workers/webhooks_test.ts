import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { Webhook } from "standardwebhooks";
import { emit } from "@/lib/platform/events.ts";
import { memberJoined, memberLeft } from "@/lib/platform/members/events.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import {
  replayDelivery,
  replayFailed,
  testEndpoint,
} from "@/lib/platform/webhook_deliveries/commands.ts";
import {
  getDelivery,
  listDeliveries,
} from "@/lib/platform/webhook_deliveries/queries.ts";
import { deliveryTask } from "@/lib/platform/webhook_deliveries/tasks.ts";
import {
  createEndpoint,
  editEndpoint,
  removeEndpoint,
  rotateSecret,
} from "@/lib/platform/webhooks/commands.ts";
import { platformEvents } from "@/lib/platform/webhooks/platform_events.ts";
import { getEndpoint } from "@/lib/platform/webhooks/queries.ts";
import { openSecretBox } from "@/lib/platform/webhooks/signature.ts";
import { fanOutTask } from "@/lib/platform/webhooks/tasks.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
const secrets = await openSecrets({
  secretKey: "x".repeat(40),
  databaseUrl: null,
  workerDatabaseUrl: null,
  dataDir: "",
});
const tasks = [
  ...platformEvents.map(fanOutTask),
  deliveryTask({
    box: await openSecretBox(secrets),
    outside: { allowLoopback: true },
  }),
];

/** What a receiver got. */
interface Got {
  path: string;
  headers: Record<string, string>;
  body: string;
}
const got: Got[] = [];
const nothing: Got = { path: "", headers: {}, body: "" };
/** What it answers, by path; 200 where nothing is said. */
const answers = new Map<string, () => Response | Promise<Response>>();
const stop = new AbortController();
const receiver = Deno.serve(
  { hostname: "127.0.0.1", port: 0, signal: stop.signal, onListen() {} },
  async (request) => {
    const path = new URL(request.url).pathname;
    const headers = Object.fromEntries(request.headers);
    got.push({ path, headers, body: await request.text() });
    return await answers.get(path)?.() ?? new Response("thanks");
  },
);
Deno.test.afterAll(async () => {
  stop.abort();
  await receiver.finished;
  await test.close();
});

let count = 0;

/** An endpoint of a tenant, with a path of its own. */
async function endpoint(
  tenant: TestTenant,
  answer: () => Response | Promise<Response> = () => new Response(),
) {
  const path = `/${++count}`;
  answers.set(path, answer);
  const made = await createEndpoint(tenant.owner, {
    url: `http://127.0.0.1:${receiver.addr.port}${path}`,
    events: ["platform.member.joined"],
  }, secrets);
  const taken = () => got.filter((one) => one.path === path);
  return { ...made, path, taken };
}

function join({ owner }: TestTenant, kind = memberJoined) {
  const userId = crypto.randomUUID();
  return owner.db.transaction(
    owner,
    "read write",
    async (sql) => {
      await emit(sql, owner, kind, { userId });
      return userId;
    },
  );
}

const until = async (isSo: () => unknown) => {
  while (!await isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};

const deliveriesOf = (tenant: TestTenant, endpointId: string) =>
  listDeliveries(tenant.owner, { endpointId });

/** The next attempts are due now: nobody waits for days in a test. */
async function hurry() {
  await test.owner`
    update platform.task_runs set run_at = now() where state = 'ready' and task = 'platform.webhook.deliver'`;
}

/** Works until something is so, hurrying what waits for another attempt. */
async function work(isSo: () => unknown) {
  await withWorker(test.worker, tasks, () =>
    until(async () => {
      await hurry();
      return await isSo();
    }));
}

Deno.test("an event goes to the tenant's endpoints that want it, signed, once, and to nobody else", async () => {
  const [ada, eve] = [await test.createTenant(), await test.createTenant()];
  const [one, two, other] = [
    await endpoint(ada),
    await endpoint(ada),
    await endpoint(eve),
  ];
  const userId = await join(ada);
  await join(ada, memberLeft);
  await work(() => one.taken().length > 0 && two.taken().length > 0);
  strictEqual(other.taken().length, 0);
  strictEqual(one.taken().length, 1);
  const [{ headers, body } = nothing] = one.taken();
  const verified = new Webhook(one.secret).verify(body, headers);
  const [delivery] = await deliveriesOf(ada, one.id);
  deepStrictEqual(verified, {
    type: "platform.member.joined",
    timestamp: delivery?.happenedAt,
    data: { userId },
  });
  strictEqual(headers["webhook-id"], delivery?.id);
  await rejects(async () => {
    await Promise.resolve();
    new Webhook(two.secret).verify(body, headers);
  });
});

Deno.test("a receiver that fails at first is tried again with the same id and body, and what went wrong is written down", async () => {
  const ada = await test.createTenant();
  const replies = [
    () => new Response("secret of the receiver", { status: 500 }),
    () => new Response(null, { status: 302, headers: { location: "/1" } }),
    () => new Response(null, { status: 204 }),
  ];
  const { id, secret, taken } = await endpoint(
    ada,
    () => replies.shift()?.() ?? new Response(),
  );
  await join(ada);
  await work(async () =>
    (await deliveriesOf(ada, id))[0]?.state === "delivered"
  );
  strictEqual(taken().length, 3, "no redirect was followed");
  for (const { headers, body } of taken()) {
    new Webhook(secret).verify(body, headers);
  }
  strictEqual(new Set(taken().map(({ body }) => body)).size, 1);
  const ids = taken().map(({ headers }) => headers["webhook-id"]);
  strictEqual(new Set(ids).size, 1);
  const [delivery] = await deliveriesOf(ada, id);
  deepStrictEqual(
    delivery?.attempts.map(({ status, error }) => [status, error]),
    [[500, "status"], [302, "status"], [204, null]],
  );
  ok(!JSON.stringify(delivery).includes("secret of"));
  strictEqual((await getEndpoint(ada.owner, { id }))?.failingSince, null);
});

Deno.test("after a change of the secret both sign, until the old one's day is over", async () => {
  const ada = await test.createTenant();
  const { id, secret, taken } = await endpoint(ada);
  const { secret: fresh } = await rotateSecret(ada.owner, { id }, secrets);
  await testEndpoint(ada.owner, { id });
  await work(() => taken().length === 1);
  const [both = nothing] = taken();
  for (const key of [secret, fresh]) {
    new Webhook(key).verify(both.body, both.headers);
  }
  await test.owner`
    update platform.webhook_endpoints set overlap_until = now() - interval '1 second' where id = ${id}`;
  await testEndpoint(ada.owner, { id });
  await work(() => taken().length === 2);
  const { headers, body } = taken().at(-1) ?? nothing;
  new Webhook(fresh).verify(body, headers);
  strictEqual(headers["webhook-signature"]?.split(" ").length, 1);
});

Deno.test("410 switches an endpoint off and tells those who look after it; what comes later is not sent", async () => {
  const ada = await test.createTenant();
  const { id, taken } = await endpoint(
    ada,
    () => new Response(null, { status: 410 }),
  );
  await join(ada);
  await work(async () => (await getEndpoint(ada.owner, { id }))?.offReason);
  strictEqual((await getEndpoint(ada.owner, { id }))?.offReason, "gone");
  const told = await test.owner`
    select payload from platform.notifications where tenant_id = ${ada.id} and kind = 'platform.webhook.disabled'`;
  deepStrictEqual(told.map(({ payload }) => payload), [{ webhook: id }]);
  await join(ada);
  const [first] = await deliveriesOf(ada, id);
  await replayDelivery(ada.owner, { id: first?.id });
  await work(async () => {
    const [again] = await deliveriesOf(ada, id);
    return again?.state === "failed" && again.attempts.length === 2;
  });
  strictEqual(taken().length, 1);
  strictEqual((await deliveriesOf(ada, id)).length, 1);
});

Deno.test("an endpoint that took nothing for days is switched off with the last attempt; sent again once it is back", async () => {
  const ada = await test.createTenant();
  let isUp = false;
  const { id, taken } = await endpoint(
    ada,
    () => new Response(null, { status: isUp ? 200 : 503 }),
  );
  await join(ada);
  await work(async () => {
    await test.owner`
      update platform.webhook_endpoints set failing_since = now() - interval '3 days' where failing_since is not null`;
    return (await deliveriesOf(ada, id))[0]?.state === "failed";
  });
  strictEqual(taken().length, 10);
  strictEqual((await getEndpoint(ada.owner, { id }))?.offReason, "failing");
  const [dead] = await test.owner`
    select count(*)::int from platform.task_runs where state = 'dead'`;
  strictEqual(dead?.count, 0, "a receiver's trouble is no dead letter of ours");
  isUp = true;
  await editEndpoint(ada.owner, { id, on: true });
  const since = new Date(Date.now() - 60_000).toISOString();
  deepStrictEqual(await replayFailed(ada.owner, { id, since }), {
    replayed: 1,
  });
  await work(async () =>
    (await deliveriesOf(ada, id))[0]?.state === "delivered"
  );
  strictEqual(new Set(taken().map((one) => one.headers["webhook-id"])).size, 1);
  deepStrictEqual(await replayFailed(ada.owner, { id, since }), {
    replayed: 0,
  });
});

Deno.test("a delivery that is sent again takes the place of the attempt that waited", async () => {
  const ada = await test.createTenant();
  let isUp = false;
  const { id, taken } = await endpoint(
    ada,
    () => new Response(null, { status: isUp ? 200 : 500 }),
  );
  await join(ada);
  await withWorker(test.worker, tasks, () => until(() => taken().length === 1));
  isUp = true;
  const [waiting] = await deliveriesOf(ada, id);
  strictEqual(waiting?.state, "waiting");
  ok(waiting?.nextAt);
  await replayDelivery(ada.owner, { id: waiting?.id });
  await work(async () => {
    const [run] = await test.owner`
      select count(*)::int from platform.task_runs where state in ('ready', 'running') and tenant_id = ${ada.id}`;
    return taken().length === 2 && run?.count === 0;
  });
  strictEqual(taken().length, 2, "the earlier run did nothing more");
});

Deno.test("addresses that lead nowhere fail with a reason; nothing waits for an endpoint that is gone", async () => {
  const ada = await test.createTenant();
  const { id } = await createEndpoint(ada.owner, {
    url: "https://example.com/latest",
    events: ["platform.member.joined"],
  }, secrets);
  await test.owner`
    update platform.webhook_endpoints set url = 'https://169.254.169.254/latest' where id = ${id}`;
  await join(ada);
  await work(async () =>
    (await deliveriesOf(ada, id))[0]?.attempts.length === 2
  );
  const [delivery] = await deliveriesOf(ada, id);
  strictEqual(delivery?.attempts[0]?.error, "address");
  await removeEndpoint(ada.owner, { id });
  strictEqual(await getDelivery(ada.owner, { id: delivery?.id }), null);
  await work(async () => {
    const [run] = await test.owner`
      select count(*)::int from platform.task_runs where state = 'ready' and tenant_id = ${ada.id}`;
    return run?.count === 0;
  });
});

Deno.test("a silent receiver of one tenant does not hold up another's", async () => {
  const [ada, eve] = [await test.createTenant(), await test.createTenant()];
  const released = Promise.withResolvers<Response>();
  const silent = await endpoint(ada, () => released.promise);
  const quick = await endpoint(eve);
  for (let at = 0; at < 5; at++) await join(ada);
  await withWorker(test.worker, tasks, async () => {
    // one after the other, so that a free place is there for whoever wants it
    for (let at = 1; at <= 5; at++) {
      await join(eve);
      await until(() => quick.taken().length === at);
    }
    ok(silent.taken().length <= 2);
    released.resolve(new Response());
  });
});
