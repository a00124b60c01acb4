/**
 * Endpoints of webhooks.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "../cqrs.ts";
import { endpointId, type WebhookEndpoint } from "./schema.ts";

const permission = "platform.webhooks.read";

/** All endpoints, the oldest first; there are never many. */
export const listEndpoints = query({
  input: z.strictObject({
    /** Id of the last endpoint of the page before. */
    after: z.uuid().optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  permission,
  async run({ sql, input: { after, limit } }): Promise<WebhookEndpoint[]> {
    const rows = await sql`
      select id, url, description, events, overlap_until, failing_since, off_at, off_reason, created_at
      from platform.webhook_endpoints
      where tenant_id = (select app.tenant_id())
        and (${after ?? null}::uuid is null or id > ${after ?? null}::uuid)
      order by id
      limit ${limit}`;
    return rows.map(endpointOf);
  },
});

/** One endpoint; `null` when there is none. */
export const getEndpoint = query({
  input: endpointId,
  permission,
  async run({ sql, input: { id } }): Promise<WebhookEndpoint | null> {
    const [row] = await sql`
      select id, url, description, events, overlap_until, failing_since, off_at, off_reason, created_at
      from platform.webhook_endpoints
      where tenant_id = (select app.tenant_id()) and id = ${id}`;
    return row ? endpointOf(row) : null;
  },
});

function endpointOf(row: Row): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: row.events,
    overlapUntil: row.overlap_until > new Date()
      ? row.overlap_until.toISOString()
      : null,
    failingSince: row.failing_since?.toISOString() ?? null,
    offAt: row.off_at?.toISOString() ?? null,
    offReason: row.off_reason,
    createdAt: row.created_at.toISOString(),
  };
}
