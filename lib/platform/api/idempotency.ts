/**
 * Requests that may come again (`Idempotency-Key`, draft-ietf-httpapi-idempotency-key-header): whatever dies in between,
 * they take effect once and are answered alike.
 *
 * Each transaction of the request writes what it gave into the request's row, within itself. If the process dies, the
 * next attempt runs the same handler, gives it the results that are there and goes on with the first that is missing. A
 * lease with a number of its own keeps two attempts from committing the same step.
 *
 * @module
 */
import type { Actor, Db } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Answer } from "./answer.ts";
import { addStep, claim, keepAnswer, letGo } from "./idempotency_rows.ts";
import { type Envelope, envelopeFor } from "./seal.ts";

/** A request with a key. */
export interface Repeatable {
  secret: Uint8Array;
  actor: Actor;
  /** Who asks, where no user and no key does. */
  peer: string;
  key: string;
  method: string;
  /** With its query. */
  address: string;
  body: string;
  /** How long an attempt may take; tests shorten it. */
  leaseMs?: number;
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * Answers a request once: by `run` the first time, from memory afterwards. Only good answers are kept.
 *
 * @param run the request's handler, to be run with this actor
 * @throws {AppError} `conflict` while it runs elsewhere; `invalid` when the key was used for something else
 */
export async function answerOnce(
  request: Repeatable,
  run: (actor: Actor) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { actor } = request;
  const envelope = envelopeOf(request);
  const found = await claim(actor, envelope, request.leaseMs);
  switch (found.kind) {
    case "answered":
      // sealed by `keep` below, and by nobody else
      return replay(envelope.open(found.answer) as Answer);
    case "running":
      throw new AppError(
        "conflict",
        "Cannot do this: a request with this idempotency-key is running; try again",
      );
    case "other":
      throw new AppError(
        "invalid",
        "Cannot do this: the idempotency-key was used for another request",
        { fields: { "idempotency-key": "was used for another request" } },
      );
  }
  const { attempt, steps } = found;
  let answer: Answer;
  try {
    const db = journaled(actor.db, actor, envelope, attempt, steps);
    answer = await run({ ...actor, db });
  } catch (error) {
    await letGo(actor, envelope, attempt);
    throw error;
  }
  if (answer.status < 300) {
    await keepAnswer(actor, envelope, attempt, envelope.seal(answer));
  } else await letGo(actor, envelope, attempt);
  return answer;
}

function envelopeOf(
  { secret, actor, peer, key, method, address, body }: Repeatable,
): Envelope {
  if (!KEY.test(key)) {
    throw new AppError("invalid", "Cannot go on: some fields are not right", {
      fields: { "idempotency-key": "must be 1 to 255 visible characters" },
    });
  }
  const who = actor.keyId !== null
    ? `key ${actor.keyId}`
    : actor.userId !== null
    ? `user ${actor.userId}`
    : `visitor ${peer}`;
  const owner = `${who} ${actor.tenantId}`;
  return envelopeFor(secret, owner, key, `${method} ${address}\n${body}`);
}

/** The actor's database, whose transactions leave their results in the request's row, or take them from there. */
function journaled(
  db: Db,
  actor: Actor,
  envelope: Envelope,
  attempt: string,
  steps: readonly Uint8Array[],
): Db {
  let next = 0;
  // What follows a failure tells of it (the audit) and is no step of the request.
  let hasFailed = false;
  return {
    ...db,
    async transaction<T>(
      who: Actor,
      access: "read only" | "read write",
      work: Parameters<Db["transaction"]>[2],
    ): Promise<T> {
      const plain = { ...who, db };
      // what members and keys do as visitors is theirs as well
      const isOwn = who.role === actor.role || who.role === "anon";
      const isStep = access === "read write" && isOwn && !hasFailed;
      const known = isStep ? steps[next++] : undefined;
      // what was sealed is what this very call gave, before the process died
      if (known) return envelope.open(known) as T;
      try {
        return await db.transaction(plain, access, async (sql) => {
          const result = await work(sql);
          if (isStep) {
            await addStep(sql, plain, envelope, attempt, envelope.seal(result));
          }
          return result as T; // what `work` gives, whose type Db hides behind T
        });
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    },
  };
}

function replay(answer: Answer): Answer {
  const headers = { ...answer.headers, "idempotency-replayed": "true" };
  return { ...answer, headers };
}
