/**
 * Tests endpoints of webhooks, and sends deliveries again.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import type { Actor, Tx } from "../db.ts";
import { AppError } from "../errors.ts";
import { emit } from "../events.ts";
import { newId } from "../ids.ts";
import { endpointId } from "../webhooks/schema.ts";
import { TESTED, webhookQueued } from "./events.ts";
import { deliveryId, MAX_REPLAYED, replayFailedInput } from "./schema.ts";

const permission = "platform.webhooks.manage";

/** Sends an event of no meaning to an endpoint, at once and whatever it subscribes to; answers the delivery's id. */
export const testEndpoint = command({
  action: "platform.webhook.test",
  input: endpointId,
  permission,
  async run({ sql, actor, input }) {
    const id = newId();
    const { count } = await sql`
      insert into platform.webhook_deliveries (tenant_id, id, endpoint_id, event_id, type, data, happened_at)
      select tenant_id, ${id}::uuid, id, ${newId()}::uuid, ${TESTED}, '{}', now()
      from platform.webhook_endpoints
      where tenant_id = app.tenant_id() and id = ${input.id}`;
    if (count === 0) throw gone("test webhook");
    await emit(sql, actor, webhookQueued, { deliveryId: id, round: 1 });
    return { deliveryId: id };
  },
  target: ({ id }) => ({ type: "webhook", id }),
});

/** Sends a delivery again from the start, with the same id, whatever became of it. */
export const replayDelivery = command({
  action: "platform.webhook.replay",
  input: deliveryId,
  permission,
  async run({ sql, actor, input: { id } }) {
    const again = await sql<Again[]>`
      update platform.webhook_deliveries
      set state = 'waiting', round = round + 1, next_at = null, ended_at = null
      where tenant_id = app.tenant_id() and id = ${id}
      returning id, round`;
    if (again.length === 0) {
      throw new AppError(
        "not_found",
        "Cannot send again: there is no such delivery",
      );
    }
    await queue(sql, actor, again);
  },
  target: ({ id }) => ({ type: "webhook_delivery", id }),
});

/** Sends what failed since a moment again, the oldest first; answers how many, and at most `MAX_REPLAYED`. */
export const replayFailed = command({
  action: "platform.webhook.replay_failed",
  input: replayFailedInput,
  permission,
  async run({ sql, actor, input: { id, since } }) {
    const again = await sql<Again[]>`
      update platform.webhook_deliveries
      set state = 'waiting', round = round + 1, next_at = null, ended_at = null
      where tenant_id = app.tenant_id() and id in (
        select failed.id from platform.webhook_deliveries as failed
        where failed.tenant_id = app.tenant_id() and failed.endpoint_id = ${id} and failed.state = 'failed'
          and failed.created_at >= ${since}
        order by failed.created_at
        limit ${MAX_REPLAYED}
      )
      returning id, round`;
    // a page of the API tells no more than that it is not there
    const [endpoint] = await sql`
      select from platform.webhook_endpoints where tenant_id = app.tenant_id() and id = ${id}`;
    if (!endpoint) throw gone("send again");
    await queue(sql, actor, again);
    return { replayed: again.length };
  },
});

interface Again {
  id: string;
  round: number;
}

async function queue(sql: Tx, actor: Actor, deliveries: readonly Again[]) {
  for (const { id, round } of deliveries) {
    await emit(sql, actor, webhookQueued, { deliveryId: id, round });
  }
}

function gone(verb: string): AppError {
  return new AppError("not_found", `Cannot ${verb}: it does not exist`);
}
