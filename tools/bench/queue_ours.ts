/**
 * Our own way, measured: emit, relay, engine, consumer.
 *
 * @module
 */
import { z } from "zod";
import { visitor } from "@/lib/platform/db.ts";
import { openEngine } from "@/lib/platform/engine/open.ts";
import { defineEvent, emit } from "@/lib/platform/events.ts";
import { defineTask } from "@/lib/platform/tasks.ts";
import { runConsumer } from "../../workers/consumer.ts";
import { runRelay } from "../../workers/relay.ts";
import type { World } from "./queue_world.ts";

/** Somebody who can do tasks durably. */
export interface Contestant {
  name: string;
  /** @param did is called when a task's effect has been committed */
  start(did: (id: string) => void): Promise<Running>;
}

/** At work. */
export interface Running {
  /** Asks for one task, in a transaction that writes an order as well. */
  send(id: string): Promise<void>;
  /** Tasks that the book calls complete. */
  completed(): Promise<number>;
  stop(): Promise<void>;
}

/** What an order leads to. */
export const ordered = defineEvent(
  "portfolio.bench.ordered",
  z.strictObject({ id: z.uuid() }),
);

/** The task's name, and pg-boss' queue. */
export const taskName = "portfolio.bench.note";

/** Where each engine says what is complete. */
const completedIn = {
  kv: "select count(*) from platform.task_runs where state = 'done'",
  pgboss:
    `select count(*) from pgboss.job where name = '${taskName}' and state = 'completed'`,
};

/** One of our engines. */
export function ours(world: World, queue: "kv" | "pgboss"): Contestant {
  const { web, worker, owner, tenants, dataDir } = world;
  return {
    name: queue,
    async start(did) {
      await owner.unsafe(
        `truncate platform.outbox, platform.task_runs, platform.task_effects;
         delete from pgboss.job where name = '${taskName}';`,
      ).simple();
      const note = defineTask({
        name: taskName,
        on: ordered,
        async run({ payload: { id }, finish }) {
          await finish((sql) =>
            sql`insert into platform.bench_effects values (${id})`
          );
          did(id);
        },
      });
      const tasks = [note];
      const log = { error: (why: unknown) => console.error(why) };
      const config = { queue, dataDir, workerDatabaseUrl: null };
      const engine = await openEngine(config, { db: worker, tasks, log });
      const stopping = new AbortController();
      const parts = { db: worker, tasks, engine, log, signal: stopping.signal };
      const working = Promise.all([runRelay(parts), runConsumer(parts)]);
      let count = 0;
      return {
        async send(id) {
          const actor = visitor(web, tenants[count++ % tenants.length] ?? null);
          await web.transaction(actor, "read write", async (sql) => {
            await sql`insert into platform.bench_orders values (${id})`;
            await emit(sql, actor, ordered, { id });
          });
        },
        async completed() {
          const [row] = await owner.unsafe(completedIn[queue]);
          return Number(row?.count);
        },
        async stop() {
          stopping.abort();
          await working;
          await engine.close();
        },
      };
    },
  };
}
