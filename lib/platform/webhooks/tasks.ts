/**
 * From public events to the endpoints that want them: a delivery for each, once.
 *
 * @module
 */
import { emit } from "../events.ts";
import { newId, timeOf } from "../ids.ts";
import type { PublicEvent } from "../slice.ts";
import { defineTask, type Task } from "../tasks.ts";
import { webhookQueued } from "../webhook_deliveries/events.ts";

/** The task that follows a public event, e.g. `platform.member.fan_out_joined`: of its slice, and off with it. */
export function fanOutName({ event: { name } }: PublicEvent): string {
  const [slice, thing, past] = name.split(".");
  return `${slice}.${thing}.fan_out_${past}`;
}

/** Makes the task that hands a public event to the tenant's endpoints. */
export function fanOutTask(public_: PublicEvent): Task {
  const { event } = public_;
  return defineTask({
    name: fanOutName(public_),
    on: event,
    async run({ actor, payload, key, finish }) {
      // accounts belong to nobody who could want to know
      if (actor.tenantId === null) return;
      const eventId = key.slice(key.lastIndexOf(":") + 1);
      const data = JSON.stringify(payload);
      await finish(async (sql) => {
        const endpoints = await sql<{ id: string }[]>`
          select id from platform.webhook_endpoints
          where tenant_id = app.tenant_id() and off_at is null and ${event.name} = any(events)
          order by id`;
        for (const { id } of endpoints) {
          const deliveryId = newId();
          const { count } = await sql`
            insert into platform.webhook_deliveries (tenant_id, id, endpoint_id, event_id, type, data, happened_at)
            values (
              app.tenant_id(), ${deliveryId}, ${id}, ${eventId}, ${event.name}, ${data}::text::jsonb,
              ${timeOf(eventId)}
            )
            on conflict do nothing`;
          if (count === 0) continue; // told before
          await emit(sql, actor, webhookQueued, { deliveryId, round: 1 });
        }
      });
    },
  });
}
