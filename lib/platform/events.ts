/**
 * Events: what has happened, with ids only, written in the transaction in which it happened.
 *
 * @module
 */
import type { z } from "zod";
import type { Actor, Tx } from "./db.ts";
import { asEmitter } from "./emitter.ts";
import { newId } from "./ids.ts";
import { currentTrace, traced } from "./trace.ts";

/** A kind of event; `Payload` holds ids, never values and never authority. */
export interface EventKind<Payload = unknown> {
  /** `<slice>.<thing>.<past tense>`. */
  name: string;
  schema: z.ZodType<Payload>;
}

/** Whose transaction it is, as far as an event tells of it. */
export type Emitter = Pick<Actor, "role" | "tenantId" | "requestId">;

/**
 * Makes a kind of event.
 *
 * @param name `<slice>.<thing>.<past tense>`, lower case
 * @param schema ids only, at most 2,000 bytes as JSON: who handles it reads the rows itself
 * @example const messageReceived = defineEvent("portfolio.message.received", z.strictObject({ messageId: z.uuid() }));
 */
export function defineEvent<Payload>(
  name: string,
  schema: z.ZodType<Payload>,
): EventKind<Payload> {
  return { name, schema };
}

/**
 * Writes an event into the outbox, in the transaction of what it tells of: both happen or neither.
 *
 * @param actor whose transaction it is; the event belongs to the actor's tenant
 * @returns the event's id
 * @throws {z.ZodError} when the payload is not what the kind says: a mistake of the caller
 * @example await emit(sql, actor, messageReceived, { messageId });
 */
export async function emit<Payload>(
  sql: Tx,
  actor: Emitter,
  { name, schema }: EventKind<Payload>,
  payload: Payload,
): Promise<string> {
  const id = newId();
  const checked = JSON.stringify(schema.parse(payload));
  await traced(
    { name: `emit ${name}`, kind: "sends" },
    () =>
      asEmitter(sql, actor, (sql) =>
        sql`
          insert into platform.outbox (id, tenant_id, name, payload, request_id, trace)
          values (${id}, ${actor.tenantId}, ${name}, ${checked}::text::jsonb, ${actor.requestId}, ${currentTrace()})
        `),
  );
  return id;
}
