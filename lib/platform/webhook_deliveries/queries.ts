/**
 * Deliveries of webhooks.
 *
 * @module
 */
import type { Row } from "postgres";
import { query } from "../cqrs.ts";
import {
  deliveryId,
  listDeliveriesInput,
  type WebhookDelivery,
} from "./schema.ts";

const permission = "platform.webhooks.read";

/** Deliveries of an endpoint or of all, the newest first. */
export const listDeliveries = query({
  input: listDeliveriesInput,
  permission,
  async run({ sql, input }): Promise<WebhookDelivery[]> {
    const { endpointId, state, after, limit } = input;
    const rows = await sql`
      select id, endpoint_id, type, data, happened_at, state, attempts, next_at, created_at, ended_at
      from platform.webhook_deliveries
      where tenant_id = (select app.tenant_id()) 
        and (${endpointId ?? null}::uuid is null or endpoint_id = ${
      endpointId ?? null
    }::uuid)
        and (${state ?? null}::text is null or state = ${state ?? null}::text)
        and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
      order by id desc
      limit ${limit}`;
    return rows.map(deliveryOf);
  },
});

/** One delivery; `null` when there is none. */
export const getDelivery = query({
  input: deliveryId,
  permission,
  async run({ sql, input: { id } }): Promise<WebhookDelivery | null> {
    const [row] = await sql`
      select id, endpoint_id, type, data, happened_at, state, attempts, next_at, created_at, ended_at
      from platform.webhook_deliveries
      where tenant_id = (select app.tenant_id()) and id = ${id}`;
    return row ? deliveryOf(row) : null;
  },
});

function deliveryOf(row: Row): WebhookDelivery {
  return {
    id: row.id,
    endpointId: row.endpoint_id,
    type: row.type,
    data: row.data,
    happenedAt: row.happened_at.toISOString(),
    state: row.state,
    attempts: row.attempts,
    nextAt: row.next_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}
