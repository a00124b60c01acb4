/**
 * From the outbox to the book: one run for each event and each task that follows it, in one transaction.
 *
 * @module
 */
import { type Db, platformRole, type Tx } from "../db.ts";
import type { Engine, NewRun } from "../engine/engine.ts";
import { newId } from "../ids.ts";
import type { Task } from "../tasks.ts";
import { traced } from "../trace.ts";

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
  /** Slices that the tenant has switched off. */
  off: string[] | null;
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
      const events = await takeEvents(sql, tasks, atMost);
      const runs = events.flatMap((event) => runsOf(event, tasks));
      const links = events.flatMap(({ trace }) => trace ?? []);
      if (runs.length > 0) {
        await traced(
          { name: "relay", kind: "receives", links },
          () => engine.enqueue(sql, runs),
        );
      }
      return { events, runs };
    },
  );
  if (runs.length > 0) engine.announce(runs);
  return events.length;
}

/** One statement: a relay that goes for every event pays each round trip again. */
async function takeEvents(
  sql: Tx,
  tasks: readonly Task[],
  atMost: number,
): Promise<OutboxEvent[]> {
  const slices = [...new Set(tasks.map(sliceOf))];
  return await sql<OutboxEvent[]>`
    with taken as (
      select id from platform.outbox
      where relayed_at is null
      order by created_at, id
      limit ${atMost}
      for update skip locked
    ),
    handed_on as (
      update platform.outbox as event set relayed_at = now()
      from taken
      where event.id = taken.id
      returning event.id, event.tenant_id, event.name, event.payload, event.request_id, event.trace, event.created_at
    ),
    off as materialized (
      select tenant_id, array_agg(slice) as slices
      from (select distinct tenant_id from handed_on where tenant_id is not null) as tenant
      cross join unnest(${slices}::text[]) as slice
      where not platform.slice_is_on(tenant_id, slice)
      group by tenant_id
    )
    select event.id, event.tenant_id as "tenantId", event.name, event.payload, event.request_id as "requestId",
      event.trace, off.slices as off
    from handed_on as event
    left join off on off.tenant_id = event.tenant_id
    order by event.created_at, event.id
  `;
}

function runsOf(
  { id, tenantId, name, payload, requestId, trace, off }: OutboxEvent,
  tasks: readonly Task[],
): NewRun[] {
  return tasks.filter((task) =>
    task.on?.name === name && !off?.includes(sliceOf(task))
  ).map((task) => ({
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

/** The slice of a task, `<slice>.<thing>.<verb>`. */
function sliceOf({ name }: Task): string {
  return name.slice(0, name.indexOf("."));
}

/** What the task cannot read will be set aside, in whatever order. */
function orderOf({ on, orderedBy }: Task, payload: unknown): string | null {
  const parsed = on?.schema.safeParse(payload);
  return parsed?.success
    ? orderedBy(parsed.data)?.slice(0, mostKeyLength) ?? null
    : null;
}
