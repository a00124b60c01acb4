/**
 * What a long queue costs the relay: its rate with 100,000 tasks waiting, beside that with 1,000.
 *
 * @module
 */
import { platformRole } from "@/lib/platform/db.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import { openEngine } from "@/lib/platform/engine/open.ts";
import { newId } from "@/lib/platform/ids.ts";
import { defineTask } from "@/lib/platform/tasks.ts";
import { relayEvents } from "@/lib/platform/tasks/relay.ts";
import { ordered, taskName } from "./queue_ours.ts";
import { openWorld, type World } from "./queue_world.ts";
import { type Figure, median } from "./report.ts";

const FEW = 1_000;
const MANY = 100_000;
const ROUNDS = 7;
const EVENTS = 1_000;
/** As the relay's (`workers/relay.ts`). */
const batch = 200;
/** The demand. */
const LEAST_RATIO = 0.9;

const task = defineTask({
  name: taskName,
  on: ordered,
  run: () => Promise.resolve(),
});

/** Measures both engines, each in two fresh databases. */
export async function benchWaiting(name: string): Promise<Figure[]> {
  return [
    ...await waiting(name, "kv"),
    ...await waiting(name, "pgboss"),
  ];
}

async function waiting(
  name: string,
  queue: "kv" | "pgboss",
): Promise<Figure[]> {
  const few = await open(queue, FEW);
  const many = await open(queue, MANY);
  try {
    const rounds: { few: number; many: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // alternating, so that a slower minute of the machine hits both
      const first = await relay(round % 2 ? many : few);
      const second = await relay(round % 2 ? few : many);
      rounds.push(
        round % 2 ? { few: second, many: first } : { few: first, many: second },
      );
    }
    const ratio = median(rounds.map(({ few, many }) => many / few));
    const rate = median(rounds.map(({ many }) => many));
    return [
      {
        name: `${name}, ${queue}, relayed/s with ${
          MANY.toLocaleString("en")
        } waiting`,
        text: Math.round(rate).toLocaleString("en"),
        value: rate,
      },
      {
        name: `${name}, ${queue}, with ${MANY.toLocaleString("en")} / ${
          FEW.toLocaleString("en")
        } waiting`,
        text: ratio.toFixed(2),
        value: ratio,
        budget: { kind: "at least", value: LEAST_RATIO },
      },
    ];
  } finally {
    for (const { world, engine } of [few, many]) {
      await engine.close();
      await world.close();
    }
  }
}

/** A database and an engine in whose book so many runs wait. */
interface Queue {
  world: World;
  engine: Engine;
  waiting: number;
}

async function open(queue: "kv" | "pgboss", waiting: number): Promise<Queue> {
  const world = await openWorld();
  const log = { error: (why: unknown) => console.error(why) };
  const config = {
    queue,
    dataDir: world.dataDir,
    workerDatabaseUrl: null,
  };
  const parts = { db: world.worker, tasks: [task], log };
  const engine = await openEngine(config, parts);
  for (let at = 0; at < waiting; at += FEW) {
    const runs = Array.from({ length: FEW }, (_, nth) => ({
      id: newId(),
      tenantId: world.tenants[nth % world.tenants.length] ?? null,
      task: taskName,
      eventId: newId(),
      tick: null,
      payload: { id: crypto.randomUUID() },
      requestId: null,
      orderKey: null,
    }));
    await world.worker.transaction(
      platformRole(world.worker, "app_relay"),
      "read write",
      (sql) => engine.enqueue(sql, runs),
    );
  }
  await world.owner`analyze`;
  return { world, engine, waiting };
}

/** Events handed on in a second; what was handed on leaves the book again. */
async function relay({ world, engine, waiting }: Queue): Promise<number> {
  const { owner, worker, tenants } = world;
  await owner`
    insert into platform.outbox (id, tenant_id, name, payload)
    select gen_random_uuid(), (${tenants}::uuid[])[1 + at % ${tenants.length}], ${ordered.name},
      jsonb_build_object('id', gen_random_uuid())
    from generate_series(1, ${EVENTS}) as at
  `;
  const startedAt = performance.now();
  let relayed = 0;
  for (let count = batch; count === batch; relayed += count) {
    count = await relayEvents(worker, [task], engine, batch);
  }
  const perSecond = relayed / (performance.now() - startedAt) * 1_000;
  if (relayed !== EVENTS) {
    throw new Error(`Cannot measure: ${relayed} events, not ${EVENTS}`);
  }
  await owner`truncate platform.outbox`;
  await owner`
    delete from platform.task_runs where id in (
      select id from platform.task_runs order by seq desc offset 0 limit (
        select greatest(0, count(*) - ${waiting}) from platform.task_runs
      )
    )
  `;
  await owner`
    delete from pgboss.job where name = ${taskName} and id in (
      select id from pgboss.job where name = ${taskName} order by created_on desc limit (
        select greatest(0, count(*) - ${waiting}) from pgboss.job where name = ${taskName}
      )
    )
  `;
  return perSecond;
}
