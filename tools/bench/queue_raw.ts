/**
 * What stands beside our own way: pg-boss and the Deno KV queue with as little around them as does the same durably, that
 * is a claim that is committed, then an effect and a completion that are committed together.
 *
 * Neither knows tenants, roles, policies, an outbox or leases.
 *
 * @module
 */
import { join } from "node:path";
import { PgBoss } from "pg-boss";
import type { ISql, Sql } from "postgres";
import { Bell } from "@/lib/platform/bell.ts";
import type { Contestant } from "./queue_ours.ts";
import type { World } from "./queue_world.ts";

/** As the consumer's (`workers/consumer.ts`). */
const atOnce = 4;
const connections = 10;
const claimedAtOnce = 20;
const queue = "bench";

/**
 * pg-boss: one call of `send()` in the order's transaction, jobs fetched by twenty, each completed in its effect's
 * transaction. It is woken within the process, quicker than `notify` could.
 */
export function rawPgBoss(world: World): Contestant {
  return {
    name: "raw pg-boss",
    async start(did) {
      const pool = world.pool(connections);
      const boss = new PgBoss({
        db: bossDb(pool, world.owner),
        schema: "bench_boss",
        supervise: false,
        schedule: false,
      });
      boss.on("error", (why) => console.error(why));
      await boss.start();
      await boss.createQueue(queue);
      await pool`delete from bench_boss.job where name = ${queue}`;
      const stopping = new AbortController();
      const bells = Array.from(
        { length: atOnce },
        () => new Bell(stopping.signal),
      );
      const working = bells.map((bell) => consume(bell));

      async function consume(bell: Bell) {
        while (!stopping.signal.aborted) {
          const jobs = await boss.fetch<{ id: string }>(queue, {
            batchSize: claimedAtOnce,
          });
          for (const { id, data } of jobs) {
            await pool.begin(async (sql) => {
              await sql`insert into platform.bench_effects values (${data.id})`;
              await boss.complete(queue, id, undefined, {
                db: bossDb(sql, sql),
              });
            });
            did(data.id);
          }
          if (jobs.length === 0) await bell.wait(500);
        }
      }

      return {
        async send(id) {
          await pool.begin(async (sql) => {
            await sql`insert into platform.bench_orders values (${id})`;
            await boss.send(queue, { id }, { db: bossDb(sql, sql) });
          });
          for (const bell of bells) bell.ring();
        },
        async completed() {
          const [row] =
            await pool`select count(*) from bench_boss.job where name = ${queue} and state = 'completed'`;
          return Number(row?.count);
        },
        async stop() {
          stopping.abort();
          await Promise.all(working);
          await boss.stop({ graceful: false });
          await pool.end();
        },
      };
    },
  };
}

/** @param alone one connection, for blocks of statements that begin and commit */
function bossDb(sql: ISql, alone: ISql) {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      // pg-boss passes what Postgres takes
      const rows = values.length > 0
        ? await sql.unsafe(text, values as never[], { prepare: true })
        : await alone.unsafe(text).simple();
      return { rows: [...rows].flat() };
    },
  };
}

/** The Deno KV queue carries ids of rows, which are claimed and completed by hand. */
export function rawKv(world: World): Contestant {
  return {
    name: "raw Deno KV",
    async start(did) {
      const pool = world.pool(connections);
      await pool`truncate platform.bench_jobs`;
      const file = join(world.dataDir, `${crypto.randomUUID()}.kv`);
      const kv = await Deno.openKv(file);
      const waiting: string[] = [];
      let running = 0;
      const work = () => {
        while (running < atOnce) {
          const id = waiting.shift();
          if (id === undefined) return;
          running++;
          handle(pool, id).then(() => did(id)).finally(() => {
            running--;
            work();
          });
        }
      };
      const listening = kv.listenQueue((id) => {
        waiting.push(String(id));
        work();
      });
      return {
        async send(id) {
          await pool.begin(async (sql) => {
            await sql`insert into platform.bench_orders values (${id})`;
            await sql`insert into platform.bench_jobs (id) values (${id})`;
          });
          await kv.enqueue(id);
        },
        async completed() {
          const [row] =
            await pool`select count(*) from platform.bench_jobs where state = 'done'`;
          return Number(row?.count);
        },
        async stop() {
          kv.close();
          await listening;
          await pool.end();
        },
      };
    },
  };
}

async function handle(pool: Sql, id: string) {
  const { count } =
    await pool`update platform.bench_jobs set state = 'running' where id = ${id} and state = 'ready'`;
  if (count === 0) return;
  await pool.begin(async (sql) => {
    await sql`insert into platform.bench_effects values (${id})`;
    await sql`update platform.bench_jobs set state = 'done' where id = ${id}`;
  });
}
