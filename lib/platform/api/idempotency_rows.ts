/**
 * The rows of requests that may come again (`platform.idempotency_keys`), written as `app_emitter`.
 *
 * @module
 */
import type { Actor, Tx } from "../db.ts";
import { asEmitter } from "../emitter.ts";
import { AppError } from "../errors.ts";
import type { Envelope } from "./seal.ts";

/** What a claim found. */
export type Claim =
  /** Ours to do, from the first step that is not there yet. */
  | { kind: "mine"; attempt: string; steps: Uint8Array[] }
  /** Done before. */
  | { kind: "answered"; answer: Uint8Array }
  /** Somebody does it at this moment. */
  | { kind: "running" }
  /** The key belongs to another request. */
  | { kind: "other" };

/** Longer than any request may take; after it, whoever did it is dead or has lost the right to commit. */
export const LEASE_MS = 30_000;

/** Takes the request for an attempt of ours, or says why not. One transaction; of many at once, one gets it. */
export async function claim(
  actor: Actor,
  { id, requestHash }: Envelope,
  leaseMs = LEASE_MS,
): Promise<Claim> {
  const attempt = crypto.randomUUID();
  const emitter: Actor = { ...actor, role: "app_emitter" };
  return await actor.db.transaction(emitter, "read write", async (sql) => {
    // what is older than a day is forgotten, this tenant's other rows in passing
    sql`
      delete from platform.idempotency_keys
      where tenant_id is not distinct from (select app.tenant_id()) and created_at < now() - interval '24 hours'
    `.execute().catch(() => {}); // the next statement fails with it
    const [mine] = await sql<{ steps: string[] }[]>`
      insert into platform.idempotency_keys as known (id, tenant_id, user_id, request_hash, attempt, leased_until)
      select ${id}, app.tenant_id(), ${actor.userId}::uuid, ${requestHash}, ${attempt}::uuid,
        now() + ${leaseMs} * interval '1 millisecond'
      on conflict (id) do update set attempt = excluded.attempt, leased_until = excluded.leased_until
        where known.request_hash = excluded.request_hash and known.answer is null and known.leased_until <= now()
      returning array(
        select encode(step, 'base64') from unnest(known.steps) with ordinality as kept (step, place) order by place
      ) as steps`;
    if (mine) {
      const steps = mine.steps.map((step) => Uint8Array.fromBase64(step));
      return { kind: "mine", attempt, steps };
    }
    const [known] = await sql<
      { is_same: boolean; answer: Uint8Array | null }[]
    >`
      select request_hash = ${requestHash} as is_same, answer
      from platform.idempotency_keys where id = ${id}`;
    if (known && !known.is_same) return { kind: "other" };
    return known?.answer
      ? { kind: "answered", answer: known.answer }
      : { kind: "running" };
  });
}

/**
 * Adds what a transaction of the request gives, within that transaction: both commit or neither.
 *
 * @throws {AppError} `conflict` when the request was taken over meanwhile; the transaction must end with it
 */
export async function addStep(
  sql: Tx,
  actor: Actor,
  { id }: Envelope,
  attempt: string,
  step: Uint8Array,
): Promise<void> {
  const added = await asEmitter(
    sql,
    actor,
    (sql) =>
      sql`
        update platform.idempotency_keys set steps = array_append(steps, ${step})
        where id = ${id} and attempt = ${attempt} and leased_until > now()`
        .execute(),
  );
  if (added.count === 0) {
    throw new AppError("conflict", "Cannot go on: the request was taken over");
  }
}

/** Keeps the answer for whoever asks again. */
export async function keepAnswer(
  actor: Actor,
  { id }: Envelope,
  attempt: string,
  answer: Uint8Array,
): Promise<void> {
  await asRow(actor, (sql) =>
    sql`
      update platform.idempotency_keys set answer = ${answer}
      where id = ${id} and attempt = ${attempt}`);
}

/** Lets the next one try at once: from the beginning, or from the step that is missing. */
export async function letGo(
  actor: Actor,
  { id }: Envelope,
  attempt: string,
): Promise<void> {
  await asRow(actor, async (sql) => {
    await sql`
      delete from platform.idempotency_keys
      where id = ${id} and attempt = ${attempt} and steps = '{}'`;
    await sql`
      update platform.idempotency_keys set leased_until = now()
      where id = ${id} and attempt = ${attempt}`;
  });
}

async function asRow(actor: Actor, write: (sql: Tx) => Promise<unknown>) {
  const emitter: Actor = { ...actor, role: "app_emitter" };
  await actor.db.transaction(emitter, "read write", write);
}
