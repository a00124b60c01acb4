/**
 * From the outbox to the book: one run for each event and each task that follows it, in one transaction.
 *
 * @module
 */
import { type Db, platformRole, type Tx } from "../db.ts";
import type { Engine, NewRun } from "../engine/engine.ts";
import { newId } from "../ids.ts";
import type { Task } from "../tasks.ts";

/** Longer ones say nothing more. */
const mostKeyLength = 200;

/** What relay and clock hand runs to. */
export type Booking = Pick<Engine, "enqueue" | "announce">;

/** What the outbox says of an event. */
interface OutboxEvent {
  id: string;
  tenantId: string | null;
  name: string;
  payload: unknown;
  requestId: string | null;
  trace: string | null;
}

/**
 * Hands on the oldest events that nobody else is handing on.
 *
 * A killed relay leaves its events waiting; two at once take different ones. A task of a slice that the tenant has
 * switched off gets no run.
 *
 * @returns how many events there were; `atMost` of them means that there may be more
 * @example while (await relayEvents(db, tasks, engine, 100) === 100);
 */
export async function relayEvents(
  db: Db,
  tasks: readonly Task[],
  engine: Booking,
  atMost: number,
): Promise<number> {
  const relay = platformRole(db, "app_relay");
  const { events, runs } = await db.transaction(
    relay,
    "read write",
    async (sql) => {
      const events = await sql<OutboxEvent[]>`
        select id, tenant_id as "tenantId", name, payload, request_id as "requestId", trace
        from platform.outbox
        where relayed_at is null
        order by created_at, id
        limit ${atMost}
        for update skip locked
      `;
      const runs = await withoutSlicesOff(
        sql,
        events.flatMap((event) => runsOf(event, tasks)),
      );
      if (runs.length > 0) await engine.enqueue(sql, runs);
      if (events.length > 0) {
        await sql`
          update platform.outbox set relayed_at = now() where id = any(${
          events.map(({ id }) => id)
        }::uuid[])
        `;
      }
      return { events, runs };
    },
  );
  if (runs.length > 0) engine.announce(runs);
  return events.length;
}

function runsOf(
  { id, tenantId, name, payload, requestId, trace }: OutboxEvent,
  tasks: readonly Task[],
): NewRun[] {
  return tasks.filter(({ on }) => on?.name === name).map((task) => ({
    id: newId(),
    tenantId,
    task: task.name,
    eventId: id,
    tick: null,
    payload,
    requestId,
    orderKey: orderOf(task, payload),
    trace,
  }));
}

/** What the task cannot read will be set aside, in whatever order. */
function orderOf({ on, orderedBy }: Task, payload: unknown): string | null {
  const parsed = on?.schema.safeParse(payload);
  return parsed?.success
    ? orderedBy(parsed.data)?.slice(0, mostKeyLength) ?? null
    : null;
}

async function withoutSlicesOff(sql: Tx, runs: NewRun[]): Promise<NewRun[]> {
  const pairs = new Map(
    runs.filter(({ tenantId }) => tenantId !== null).map((run) => {
      const [slice] = run.task.split(".");
      return [sliceKey(run), { tenant: run.tenantId, slice }];
    }),
  );
  if (pairs.size === 0) return runs;
  const off = await sql`
    select tenant || ' ' || slice as key
    from jsonb_to_recordset(${
    JSON.stringify([...pairs.values()])
  }::text::jsonb) as asked (tenant uuid, slice text)
    where not platform.slice_is_on(tenant, slice)
  `;
  const keys = new Set(off.map(({ key }) => String(key)));
  return runs.filter((run) => !keys.has(sliceKey(run)));
}

function sliceKey({ tenantId, task }: NewRun): string {
  return `${tenantId} ${task.slice(0, task.indexOf("."))}`;
}
