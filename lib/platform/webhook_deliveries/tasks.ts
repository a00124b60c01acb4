/**
 * Sends deliveries: one attempt at a time, over days, and an endpoint that takes none of it is switched off.
 *
 * @module
 */
import type { Actor } from "../db.ts";
import {
  fetchOutside,
  OutsideError,
  type OutsideLimits,
} from "../outside/fetch_outside.ts";
import { defineTask, type Task, TryLater } from "../tasks.ts";
import type { SecretBox } from "../webhooks/signature.ts";
import { webhookQueued } from "./events.ts";
import { requestOf } from "./message.ts";
import { recordEnd, recordFailure, switchOff } from "./record.ts";
import { delayAfter, MAX_ATTEMPTS } from "./retry.ts";
import type { DeliveryAttempt } from "./schema.ts";

/** What the task needs besides the database. */
export interface DeliveryParts {
  box: SecretBox;
  /** How far a call may go; its time is the task's matter. */
  outside: Pick<OutsideLimits, "allowLoopback" | "resolve">;
}

/** Standard Webhooks asks for 15 to 30 seconds; a receiver that needs longer should answer first and work afterwards. */
const timeoutMs = 15_000;

/** Of one tenant at a time: whoever is slow holds up nobody else. */
const perTenant = 2;

/** The receiver wants no more (RFC 9110, 15.5.11). */
const GONE = 410;

/** A delivery that is due, with its endpoint. */
interface Due {
  id: string;
  round: number;
  endpoint_id: string;
  type: string;
  data: unknown;
  happened_at: Date;
  url: string;
  secret: Uint8Array;
  old_secret: Uint8Array | null;
  is_off: boolean;
}

/** What came of an attempt. */
interface Answer extends DeliveryAttempt {
  retryAfter: string | null;
}

/** Makes the task that sends deliveries. */
export function deliveryTask({ box, outside }: DeliveryParts): Task<
  { deliveryId: string; round: number }
> {
  return defineTask({
    name: "platform.webhook.deliver",
    on: webhookQueued,
    attempts: MAX_ATTEMPTS,
    timeoutMs: 2 * timeoutMs,
    concurrency: { perTenant },
    async run({ actor, payload, attempt, signal, finish }) {
      const due = await readDue(actor, payload);
      if (!due) return; // delivered, sent again since, or gone with its endpoint
      if (due.is_off) {
        const off = attemptAt(performance.now(), { error: "off" });
        return await finish((sql) => recordEnd(sql, due, "failed", off));
      }
      const answer = await send(due, box, outside, signal);
      if (answer.error === null) {
        return await finish((sql) => recordEnd(sql, due, "delivered", answer));
      }
      const delayMs = answer.status === GONE
        ? null
        : delayAfter(attempt, answer.retryAfter, Math.random(), Date.now());
      if (delayMs === null) {
        return await finish(async (sql) => {
          await recordEnd(sql, due, "failed", answer);
          await switchOff(sql, actor, due, answer.status === GONE);
        });
      }
      await actor.db.transaction(
        actor,
        "read write",
        (sql) => recordFailure(sql, due, answer, delayMs),
      );
      throw new TryLater(
        `the receiver did not take it: ${answer.status ?? answer.error}`,
        delayMs,
      );
    },
  });
}

async function readDue(
  actor: Actor,
  { deliveryId, round }: { deliveryId: string; round: number },
): Promise<Due | undefined> {
  const [due] = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql<Due[]>`
        select delivery.id, delivery.round, delivery.endpoint_id, delivery.type, delivery.data, delivery.happened_at, endpoint.url,
          endpoint.secret, endpoint.off_at is not null and delivery.type <> 'platform.webhook.tested' as is_off,
          case when endpoint.overlap_until > now() then endpoint.old_secret end as old_secret
        from platform.webhook_deliveries as delivery
        join platform.webhook_endpoints as endpoint
          on endpoint.tenant_id = delivery.tenant_id and endpoint.id = delivery.endpoint_id
        where delivery.tenant_id = app.tenant_id() and delivery.id = ${deliveryId}
          and delivery.round = ${round} and delivery.state = 'waiting'`,
  );
  return due;
}

/** Any 2xx will do; a redirect is none, for what is signed is meant for this address. */
async function send(
  due: Due,
  box: SecretBox,
  outside: DeliveryParts["outside"],
  signal: AbortSignal,
): Promise<Answer> {
  const { endpoint_id, url, secret, old_secret } = due;
  const sealed = old_secret ? [secret, old_secret] : [secret];
  const secrets = await Promise.all(
    sealed.map((one) => box.open(one, endpoint_id)),
  );
  const message = { ...due, happenedAt: due.happened_at };
  const startedAt = performance.now();
  try {
    const response = await fetchOutside(
      url,
      requestOf(message, secrets, Date.now()),
      { ...outside, timeoutMs, maxBytes: 0, signal },
    );
    const { status, ok, headers, body } = response;
    await body?.cancel(); // whatever it says, nobody here reads it
    return {
      ...attemptAt(startedAt, { status, error: ok ? null : "status" }),
      retryAfter: headers.get("retry-after"),
    };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return {
      ...attemptAt(startedAt, { error: error.reason }),
      retryAfter: null,
    };
  }
}

function attemptAt(
  startedAt: number,
  { status = null, error }: Pick<DeliveryAttempt, "error"> & {
    status?: number | null;
  },
): DeliveryAttempt {
  const ms = Math.round(performance.now() - startedAt);
  return { at: new Date().toISOString(), ms, status, error };
}
