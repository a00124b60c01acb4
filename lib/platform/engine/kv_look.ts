/**
 * Looking into the book for what is due, fairly: a few runs of each tenant and task.
 *
 * @module
 */
import type { Db } from "../db.ts";
import type { Task } from "../tasks.ts";
import { asRelay, limitsOf } from "./kv_book.ts";

/** A place in the order of lanes; a lane is a tenant's task. */
export interface Lane {
  /** The tenant's id, or zeros for none. */
  lane: string;
  task: string;
}

/** A run that is due. */
export interface Due extends Lane {
  id: string;
}

/** What a look has found. */
export interface Look {
  /** What has waited longest comes first. */
  due: Due[];
  /** A lane had more than was taken. */
  isMore: boolean;
  /** Where to go on, when there are more lanes than one look goes through. */
  last: Lane | null;
  /** Milliseconds until the next run is due that waits for its time; null when none does. */
  nextMs: number | null;
}

/** Before all lanes. */
export const beforeAll: Lane = {
  lane: "00000000-0000-0000-0000-000000000000",
  task: "",
};

/** Some 10 ms on the embedded database; the next look goes on behind them. */
const mostLanes = 100;

/**
 * Looks for runs that are due in the lanes after a place, no more of a task than may be at work.
 *
 * Each lane is one step in an index ("loose index scan"): it costs what there are lanes, not what there are runs.
 *
 * @param tasks those that this process knows
 * @param ofEach runs of each lane
 * @example const { due, last } = await lookForRuns(db, tasks, { after: beforeAll, ofEach: 100 });
 */
export async function lookForRuns(
  db: Db,
  tasks: readonly Task[],
  { after, ofEach }: { after: Lane; ofEach: number },
): Promise<Look> {
  const rows = await asRelay(db, (sql) =>
    sql`
      with recursive lanes (lane, task, place) as (
        (
          select lane, task, 1
          from platform.task_runs
          where state = 'ready' and (lane, task) > (${after.lane}::uuid, ${after.task}::text)
          order by lane, task
          limit 1
        )
        union all
        select next.lane, next.task, lanes.place + 1
        from lanes
        cross join lateral (
          select run.lane, run.task
          from platform.task_runs as run
          where run.state = 'ready' and (run.lane, run.task) > (lanes.lane, lanes.task)
          order by run.lane, run.task
          limit 1
        ) as next
      ),
      -- no more are made than are asked for
      looked_at as materialized (select lane, task, place from lanes limit ${mostLanes}),
      at_work as materialized (
        select lane, task, count(*) as count from platform.task_runs where state = 'running' group by lane, task
      )
      select looked_at.lane, looked_at.task, looked_at.place, due.id, due.run_at, due.nth,
        (select extract(epoch from min(run_at) - now()) * 1000 from platform.task_runs where state = 'ready' and run_at > now()) as next_ms
      from looked_at
      left join jsonb_to_recordset(${limitsOf(tasks)}::text::jsonb)
        as known (name text, "inAll" int, "perTenant" int) on known.name = looked_at.task
      left join lateral (
        select run.id, run.run_at, row_number() over (order by run.run_at, run.id)::int as nth
        from platform.task_runs as run
        where run.state = 'ready' and run.lane = looked_at.lane and run.task = looked_at.task and run.run_at <= now()
          and known.name is not null
          -- once for the lane, not for each of its runs
          and (
            select looked_at.lane = ${beforeAll.lane}::uuid
              or platform.slice_is_on(looked_at.lane, split_part(looked_at.task, '.', 1))
          )
        order by run.run_at, run.id
        limit greatest(0, least(
          ${ofEach},
          known."inAll" - (select coalesce(sum(at_work.count), 0) from at_work where at_work.task = looked_at.task),
          known."perTenant" - (
            select coalesce(sum(at_work.count), 0)
            from at_work
            where at_work.task = looked_at.task and at_work.lane = looked_at.lane
          )
        ))
      ) as due on true
      -- what has waited longest, whatever its task
      order by due.run_at, due.id
    `);
  const nextMs = rows[0]?.next_ms;
  const last = rows.find(({ place }) => place === mostLanes);
  return {
    isMore: rows.some(({ nth }) => nth === ofEach),
    due: rows.filter(({ id }) => id !== null)
      .map(({ lane, task, id }) => ({
        lane: String(lane),
        task: String(task),
        id: String(id),
      })),
    last: last ? { lane: String(last.lane), task: String(last.task) } : null,
    nextMs: nextMs == null ? null : Number(nextMs),
  };
}
