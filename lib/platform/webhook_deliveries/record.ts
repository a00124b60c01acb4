/**
 * Writes down how attempts ended, and switches endpoints off that take nothing.
 *
 * @module
 */
import type { Actor, Tx } from "../db.ts";
import { notifyHolders } from "../notifications/notify.ts";
import type { DeliveryAttempt } from "./schema.ts";

/** The attempts that are kept of a delivery that was replayed often. */
const mostKept = 50;

/** A delivery that was sent; one that is sent again meanwhile is not this run's any more. */
export interface Sent {
  id: string;
  round: number;
  endpoint_id: string;
}

/** The last attempt, for now: somebody may send it again. */
export async function recordEnd(
  sql: Tx,
  due: Sent,
  state: "delivered" | "failed",
  attempt: DeliveryAttempt,
) {
  await sql`
    update platform.webhook_deliveries
    set state = ${state}, ended_at = now(), next_at = null, attempts = ${
    withLast(sql, attempt)
  }
    where tenant_id = app.tenant_id() and id = ${due.id} and round = ${due.round}`;
  if (state === "failed") return;
  await sql`
    update platform.webhook_endpoints set failing_since = null
    where tenant_id = app.tenant_id() and id = ${due.endpoint_id} and failing_since is not null`;
}

/** An attempt after which there is another. */
export async function recordFailure(
  sql: Tx,
  due: Sent,
  attempt: DeliveryAttempt,
  delayMs: number,
) {
  await sql`
    update platform.webhook_deliveries
    set next_at = now() + ${delayMs} * interval '1 millisecond', attempts = ${
    withLast(sql, attempt)
  }
    where tenant_id = app.tenant_id() and id = ${due.id} and round = ${due.round}`;
  await sql`
    update platform.webhook_endpoints set failing_since = now()
    where tenant_id = app.tenant_id() and id = ${due.endpoint_id} and failing_since is null`;
}

function withLast(sql: Tx, { at, ms, status, error }: DeliveryAttempt) {
  const last = JSON.stringify({ at, ms, status, error });
  return sql`
    case when jsonb_array_length(attempts) < ${mostKept} then attempts else attempts - 0 end || ${last}::text::jsonb`;
}

/** After a 410 at once; else when nothing at all went through while a delivery used up its attempts, which takes days. */
export async function switchOff(
  sql: Tx,
  actor: Actor,
  due: Sent,
  isGone: boolean,
) {
  const { count } = await sql`
    update platform.webhook_endpoints as endpoint
    set off_at = now(), off_reason = ${isGone ? "gone" : "failing"}
    where tenant_id = app.tenant_id() and id = ${due.endpoint_id} and off_at is null
      and (${isGone} or failing_since <= now() - interval '3 days')`;
  if (count === 0) return;
  await notifyHolders(sql, actor, {
    permission: "platform.webhooks.manage",
    kind: "platform.webhook.disabled",
    payload: { webhook: due.endpoint_id },
  });
}
