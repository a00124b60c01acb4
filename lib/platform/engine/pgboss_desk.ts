/**
 * What people ask pg-boss: which runs there are, what happened to one, trying again, throwing away.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import { type Db, platformRole, type Tx } from "../db.ts";
import type { BookedRun, Engine, RunState } from "./engine.ts";
import { attemptsOf, deadJobs } from "./pgboss_dead.ts";
import { book } from "./pgboss_enqueue.ts";
import { deadQueue, errorOf, type JobData, taskOf } from "./pgboss_job.ts";
import { bossTx } from "./pgboss_sql.ts";

type Desk = Pick<Engine, "list" | "show" | "retry" | "discard" | "counts">;

/** The desk of pg-boss' tables, which it has no queries for. */
export function pgBossDesk(boss: PgBoss, db: Db): Desk {
  const relay = platformRole(db, "app_relay");
  const reading = <T>(work: (sql: Tx) => Promise<T>) =>
    db.transaction(relay, "read only", work);
  const writing = <T>(work: (sql: Tx) => Promise<T>) =>
    db.transaction(relay, "read write", work);
  return {
    async list({ state, task, tenantId, limit, after }) {
      const rows = await reading((sql) =>
        sql<Row[]>`
          select * from (${rowsOf(sql)}) as run
          where (${state ?? null}::text is null or state = ${state ?? null})
            and (${task ?? null}::text is null or split_part(queue, '/', 1) = ${
          task ?? null
        })
            and (${tenantId ?? null}::text is null or "groupId" = ${
          tenantId ?? null
        })
            and (${after ?? null}::uuid is null or id < ${after ?? null})
          order by id desc
          limit ${limit}
        `
      );
      return rows.map(booked);
    },

    async show(id) {
      return await reading(async (sql) => {
        const [row] = await sql<Row[]>`
          select * from (${rowsOf(sql)}) as run where id = ${id}
        `;
        if (!row) return null;
        const history = await attemptsOf(sql, id);
        if (row.state === "done") {
          const ms = Number((row.output as { ms?: number } | null)?.ms ?? 0);
          history.push({ at: row.endedAt ?? row.runAt, ms, error: null });
        }
        const { payload, requestId } = row.data;
        return { ...booked(row), payload, requestId, history: [...history] };
      });
    },

    async retry(ids) {
      return await writing(async (sql) => {
        const tx = { db: bossTx(sql) };
        const jobs = await deadJobs(sql, ids);
        for (const [queue, its] of Map.groupBy(jobs, ({ queue }) => queue)) {
          // what failed, and its copy
          await boss.deleteJob(queue, its.map(({ run }) => run), tx);
          await boss.deleteJob(deadQueue, its.map(({ id }) => id), tx);
        }
        await book(
          boss,
          sql,
          jobs.map(({ run, queue, data }) => ({
            id: run,
            task: taskOf(queue),
            data: {
              ...data,
              round: data.round + 1,
              givenBack: 0,
              lastGivenBack: null,
            },
          })),
        );
        return jobs.length;
      });
    },

    async discard(ids) {
      return await writing(async (sql) => {
        const jobs = await deadJobs(sql, ids);
        if (jobs.length === 0) return 0;
        await sql`
          delete from platform.task_attempts where run_id = any(${
          jobs.map(({ run }) => run)
        }::uuid[])
        `;
        // what failed stays for as long as what is done: so it is not booked again
        await boss.deleteJob(deadQueue, jobs.map(({ id }) => id), {
          db: bossTx(sql),
        });
        return jobs.length;
      });
    },

    async counts() {
      const rows = await reading((sql) =>
        sql`
          select split_part(case name when ${deadQueue} then source_name else name end, '/', 1) as task,
            count(*) filter (where name <> ${deadQueue} and state < 'active') as waiting,
            count(*) filter (where name <> ${deadQueue} and state = 'active') as running,
            count(*) filter (where name = ${deadQueue}) as dead,
            extract(epoch from now() - min(start_after) filter (
              where name <> ${deadQueue} and state < 'active' and start_after <= now()
            )) * 1000 as oldest_ms
          from pgboss.job_common
          where state < 'completed'
          group by 1
          order by 1
        `
      );
      return rows.map((row) => ({
        task: String(row.task),
        waiting: Number(row.waiting),
        running: Number(row.running),
        dead: Number(row.dead),
        oldestMs: row.oldest_ms === null ? null : Number(row.oldest_ms),
      }));
    },
  };
}

/** A run, as the query below reads it. */
interface Row {
  id: string;
  queue: string;
  state: RunState;
  data: JobData;
  attempts: number;
  bookedAt: Date;
  runAt: Date;
  endedAt: Date | null;
  output: unknown;
}

/** One row for each run: dead ones stand in the dead letter queue. */
function rowsOf(sql: Tx) {
  return sql`
    select id, name as queue, group_id as "groupId", data, output,
      case when state < 'active' then 'waiting' when state = 'active' then 'running' else 'done' end as state,
      case when started_on is null then 0 else retry_count + 1 - (data ->> 'givenBack')::int end as attempts,
      created_on as "bookedAt", start_after as "runAt", completed_on as "endedAt"
    from pgboss.job_common
    where name <> ${deadQueue} and state <> 'failed'
    union all
    select source_root_id, source_name, group_id, data, source_output, 'dead',
      source_retry_count + 1 - (data ->> 'givenBack')::int,
      source_created_on, created_on, created_on
    from pgboss.job_common
    where name = ${deadQueue}
  `;
}

function booked(row: Row): BookedRun {
  const { id, queue, state, data, attempts, runAt, endedAt } = row;
  return {
    id,
    tenantId: data.tenantId,
    task: taskOf(queue),
    key: data.key,
    state,
    attempts,
    maxAttempts: data.maxAttempts,
    createdAt: row.bookedAt,
    runAt,
    endedAt,
    lastError: errorOf(row.output),
  };
}
