/**
 * Makes, changes and removes endpoints, tests them, and sends deliveries again.
 *
 * @module
 */
import { z } from "zod";
import { command } from "../cqrs.ts";
import type { Actor, Tx } from "../db.ts";
import { AppError } from "../errors.ts";
import { emit } from "../events.ts";
import { newId } from "../ids.ts";
import type { Secrets } from "../secrets.ts";
import { TESTED, webhookQueued } from "./events.ts";
import {
  createEndpointInput,
  deliveryId,
  editEndpointInput,
  endpointId,
  MAX_REPLAYED,
  replayFailedInput,
} from "./schema.ts";
import { makeSecret, openSecretBox } from "./signature.ts";

const permission = "platform.webhooks.manage";

/** A secret that was sealed before the transaction. */
const sealed = { id: z.uuid(), secret: z.instanceof(Uint8Array) };

const recordEndpoint = command({
  action: "platform.webhook.create",
  input: createEndpointInput.extend(sealed),
  permission,
  fields: () => ["url", "description", "events"],
  async run({ sql, input: { id, url, description, events, secret } }) {
    await sql`
      insert into platform.webhook_endpoints (tenant_id, id, url, description, events, secret)
      values (app.tenant_id(), ${id}, ${url}, ${description}, ${
      [...new Set(events)].sort()
    }, ${secret})`;
  },
});

/**
 * Makes an endpoint; its secret is in this answer and nowhere else.
 *
 * @throws {AppError} `conflict` for one too many, `invalid` for an event that does not leave
 */
export async function createEndpoint(
  actor: Actor,
  input: unknown,
  secrets: Secrets,
): Promise<{ id: string; secret: string }> {
  const made = await makeSealed(newId(), secrets);
  await recordEndpoint(actor, { ...input as object, ...made.sealed });
  return made.shown;
}

const recordSecret = command({
  action: "platform.webhook.rotate",
  input: z.strictObject(sealed),
  permission,
  fields: () => ["secret"],
  async run({ sql, input: { id, secret } }) {
    const { count } = await sql`
      update platform.webhook_endpoints set secret = ${secret}
      where tenant_id = app.tenant_id() and id = ${id}`;
    if (count === 0) throw gone("change secret");
  },
});

/** Gives an endpoint a new secret; for a day the one before signs too. */
export async function rotateSecret(
  actor: Actor,
  input: unknown,
  secrets: Secrets,
): Promise<{ id: string; secret: string }> {
  const { data } = endpointId.safeParse(input);
  if (!data) throw gone("change secret");
  const made = await makeSealed(data.id, secrets);
  await recordSecret(actor, made.sealed);
  return made.shown;
}

async function makeSealed(id: string, secrets: Secrets) {
  const secret = makeSecret();
  const box = await openSecretBox(secrets);
  return {
    shown: { id, secret },
    sealed: { id, secret: await box.seal(secret, id) },
  };
}

/** Changes an endpoint, switches it off or on again. */
export const editEndpoint = command({
  action: "platform.webhook.edit",
  input: editEndpointInput,
  permission,
  async run({ sql, input: { id, url, description, events, on } }) {
    const { count } = await sql`
      update platform.webhook_endpoints
      set url = coalesce(${url ?? null}, url),
        description = coalesce(${description ?? null}, description),
        events = coalesce(${
      events ? [...new Set(events)].sort() : null
    }::text[], events),
        off_at = case ${
      on ?? null
    }::boolean when true then null when false then coalesce(off_at, now()) else off_at end,
        off_reason = case ${
      on ?? null
    }::boolean when true then null when false then coalesce(off_reason, 'paused') else off_reason end,
        -- whoever switches it on again starts from the beginning
        failing_since = case when ${
      on ?? false
    }::boolean then null else failing_since end
      where tenant_id = app.tenant_id() and id = ${id}`;
    if (count === 0) throw gone("change webhook");
  },
});

/** Removes an endpoint with its deliveries; once is enough. */
export const removeEndpoint = command({
  action: "platform.webhook.remove",
  input: endpointId,
  permission,
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      delete from platform.webhook_endpoints where tenant_id = app.tenant_id() and id = ${id}`;
    if (count === 0) throw gone("remove webhook");
  },
});

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
