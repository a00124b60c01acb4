/**
 * What people ask the book: which runs there are, what happened to one, trying again, throwing away.
 *
 * @module
 */
import { type Db, platformRole, type Tx } from "../db.ts";
import { releaseRuns } from "./kv_enqueue.ts";
import type { Engine, PastAttempt, RunDetail, RunState } from "./engine.ts";

/** The part of an engine that people look through. */
export type Desk = Pick<
  Engine,
  "list" | "show" | "retry" | "discard" | "counts"
>;

/** The desk of `platform.task_runs`. */
export function kvDesk(db: Db): Desk {
  const reading = <T>(work: (sql: Tx) => Promise<T>) =>
    db.transaction(platformRole(db, "app_relay"), "read only", work);
  const writing = <T>(work: (sql: Tx) => Promise<T>) =>
    db.transaction(platformRole(db, "app_relay"), "read write", work);
  return {
    async list({ state, task, tenantId, limit, after }) {
      const rows = await reading((sql) =>
        sql`
          select id, tenant_id, task, event_id, tick, state, attempts, max_attempts, created_at, run_at, ended_at, last_error
          from platform.task_runs
          where (${state ?? null}::text is null or state = any(${
          state ? statesOf[state] : []
        }::text[]))
            and (${task ?? null}::text is null or task = ${task ?? null})
            and (${tenantId ?? null}::uuid is null or tenant_id = ${
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
      const [row] = await reading((sql) =>
        sql`
          select id, tenant_id, task, event_id, tick, payload, request_id, state, attempts, max_attempts, created_at,
            run_at, ended_at, last_error, history
          from platform.task_runs
          where id = ${id}
        `
      );
      return row ? detail(row) : null;
    },

    async retry(ids) {
      return await writing(async (sql) => {
        const rows = await sql`
          update platform.task_runs
          set state = case when order_key is null then 'ready' else 'held' end,
            attempts = 0, run_at = now(), ended_at = null, last_error = null
          where id = any(${[...ids]}::uuid[]) and state = 'dead'
          returning id
        `;
        await releaseRuns(sql, rows.map(({ id }) => String(id)));
        await sql`select pg_notify('task_runs', '')`;
        return rows.length;
      });
    },

    async discard(ids) {
      const [row] = await writing((sql) =>
        sql`select platform.discard_runs(${[...ids]}::uuid[]) as count`
      );
      return Number(row?.count);
    },

    async counts() {
      const rows = await reading((sql) =>
        sql`
          select task,
            count(*) filter (where state in ('held', 'ready')) as waiting,
            count(*) filter (where state = 'running') as running,
            count(*) filter (where state = 'dead') as dead,
            extract(epoch from now() - min(run_at) filter (where state = 'ready' and run_at <= now())) * 1000 as oldest_ms
          from platform.task_runs
          where state <> 'done'
          group by task
          order by task
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

const statesOf: Record<RunState, string[]> = {
  waiting: ["held", "ready"],
  running: ["running"],
  done: ["done"],
  dead: ["dead"],
};

type Row = Record<string, unknown>;

function booked(row: Row) {
  return {
    id: String(row.id),
    tenantId: textOf(row.tenant_id),
    task: String(row.task),
    key: keyOf(row),
    state: stateOf(String(row.state)),
    attempts: Number(row.attempts),
    maxAttempts: Number(row.max_attempts),
    // columns `timestamptz`
    createdAt: row.created_at as Date,
    runAt: row.run_at as Date,
    endedAt: row.ended_at as Date | null,
    lastError: textOf(row.last_error),
  };
}

function detail(row: Row): RunDetail {
  // written by the book alone: `at`, `ms`, `error`
  const history = row.history as (Omit<PastAttempt, "at"> & { at: string })[];
  return {
    ...booked(row),
    payload: row.payload,
    requestId: textOf(row.request_id),
    history: history.map((past) => ({ ...past, at: new Date(past.at) })),
  };
}

function stateOf(inBook: string): RunState {
  for (const state of ["running", "done", "dead"] as const) {
    if (state === inBook) return state;
  }
  return "waiting";
}

/** Names a run for ever: its task, and the event or tick that it follows. */
export function keyOf(row: Row): string {
  // one of both is there; a tick is a `timestamptz`
  return `${row.task}:${row.event_id ?? (row.tick as Date).toISOString()}`;
}

function textOf(value: unknown): string | null {
  return value === null ? null : String(value);
}
