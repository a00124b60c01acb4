/**
 * Makes, changes and removes endpoints of webhooks.
 *
 * @module
 */
import { z } from "zod";
import { command } from "../cqrs.ts";
import type { Actor } from "../db.ts";
import { AppError } from "../errors.ts";
import { newId } from "../ids.ts";
import { callableUrl } from "../outside/callable_url.ts";
import type { Secrets } from "../secrets.ts";
import {
  createEndpointInput,
  editEndpointInput,
  endpointId,
} from "./schema.ts";
import { makeSecret, openSecretBox } from "./signature.ts";

const permission = "platform.webhooks.manage";

/** A secret, sealed before the transaction, which answers it: what is repeated is told what it was told before. */
const made = {
  id: z.uuid(),
  secret: z.string(),
  sealed: z.instanceof(Uint8Array),
};

const recordEndpoint = command({
  action: "platform.webhook.create",
  input: createEndpointInput.extend(made),
  permission,
  fields: () => ["url", "description", "events"],
  async run({ sql, input }) {
    const { id, url, description, events, secret, sealed } = input;
    insistOnCallable(url);
    await sql`
      insert into platform.webhook_endpoints (tenant_id, id, url, description, events, secret)
      values (app.tenant_id(), ${id}, ${url}, ${description}, ${
      [...new Set(events)].sort()
    }, ${sealed})`;
    return { id, secret };
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
  const fresh = await makeSealed(newId(), secrets);
  return await recordEndpoint(actor, { ...input as object, ...fresh });
}

const recordSecret = command({
  action: "platform.webhook.rotate",
  input: z.strictObject(made),
  permission,
  fields: () => ["secret"],
  async run({ sql, input: { id, secret, sealed } }) {
    const { count } = await sql`
      update platform.webhook_endpoints set secret = ${sealed}
      where tenant_id = app.tenant_id() and id = ${id}`;
    if (count === 0) throw gone("change secret");
    return { id, secret };
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
  return await recordSecret(actor, await makeSealed(data.id, secrets));
}

async function makeSealed(id: string, secrets: Secrets) {
  const secret = makeSecret();
  const box = await openSecretBox(secrets);
  return { id, secret, sealed: await box.seal(secret, id) };
}

/** Changes an endpoint, switches it off or on again. */
export const editEndpoint = command({
  action: "platform.webhook.edit",
  input: editEndpointInput,
  permission,
  async run({ sql, input: { id, url, description, events, on } }) {
    if (url !== undefined) insistOnCallable(url);
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

/** What can be said before anybody asks where it leads; whether this machine may be called is the worker's matter. */
function insistOnCallable(url: string) {
  try {
    callableUrl(url, { allowLoopback: true });
  } catch (cause) {
    const why = "Cannot save webhook: this address may not be called";
    throw new AppError("invalid", why, { fields: { url: why }, cause });
  }
}

function gone(verb: string): AppError {
  return new AppError("not_found", `Cannot ${verb}: it does not exist`);
}
