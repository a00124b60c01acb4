/**
 * From the outbox to the book: one run for each event and each task that follows it, in one transaction.
 *
 * @module
 */
import { type Db, platformRole } from "../db.ts";
import { newId } from "../ids.ts";
import type { Task } from "../tasks.ts";

/**
 * Hands on the oldest events that nobody else is handing on.
 *
 * A killed relay leaves its events waiting; two at once take different ones. A task of a slice that the tenant has
 * switched off gets no run.
 *
 * @returns how many events there were; `atMost` of them means that there may be more
 * @example while (await relayEvents(db, tasks, 100) === 100);
 */
export async function relayEvents(
  db: Db,
  tasks: readonly Task[],
  atMost: number,
): Promise<number> {
  const relay = platformRole(db, "app_relay");
  return await db.transaction(relay, "read write", async (sql) => {
    const events = await sql<
      { id: string; tenant_id: string | null; name: string }[]
    >`
      select id, tenant_id, name
      from platform.outbox
      where relayed_at is null
      order by created_at, id
      limit ${atMost}
      for update skip locked
    `;
    const runs = events.flatMap((event) =>
      tasks.filter(({ on }) => on?.name === event.name).map((task) => ({
        id: newId(),
        event_id: event.id,
        task: task.name,
        max_attempts: task.attempts,
      }))
    );
    if (runs.length > 0) {
      await sql`
        insert into platform.task_runs (id, tenant_id, task, event_id, payload, request_id, max_attempts)
        select run.id, event.tenant_id, run.task, event.id, event.payload, event.request_id, run.max_attempts
        from jsonb_to_recordset(${JSON.stringify(runs)}::text::jsonb)
          as run (id uuid, event_id uuid, task text, max_attempts int)
        join platform.outbox as event on event.id = run.event_id
        where event.tenant_id is null or platform.slice_is_on(event.tenant_id, split_part(run.task, '.', 1))
        on conflict do nothing
      `;
    }
    if (events.length > 0) {
      await sql`
        update platform.outbox set relayed_at = now() where id = any(${
        events.map(({ id }) => id)
      }::uuid[])
      `;
    }
    return events.length;
  });
}
