/**
 * What people want done with dead letters; a task does it with the engine, which no web process may touch.
 *
 * @module
 */
import type { z } from "zod";
import { command, type Context, type Target } from "../cqrs.ts";
import type { Actor, Tx } from "../db.ts";
import { emit } from "../events.ts";
import { lettersAsked } from "./events.ts";
import { type Asked, chosenLetters, type Verb } from "./schema.ts";

const permission = "platform.tasks.manage";

type Chosen = z.output<typeof chosenLetters>;

/** A condition on rows of `platform.dead_letters`. */
type Condition = ReturnType<Tx>;

/** A policy lets who runs the platform do more than in the tenant that is open. */
const here = (sql: Tx): Condition => sql`tenant_id = (select app.tenant_id())`;
const everywhere = (sql: Tx): Condition => sql`(select app.is_admin())`;

/** Wants letters of the actor's tenant tried again, from the first attempt on. */
export const retryLetters = command({
  action: "platform.dead_letter.retry",
  permission,
  ...asking("retry", here),
});

/** Wants letters of the actor's tenant discarded; for an hour they can be brought back. */
export const discardLetters = command({
  action: "platform.dead_letter.discard",
  permission,
  ...asking("discard", here),
});

/** Brings back letters of the actor's tenant that were discarded. */
export const restoreLetters = command({
  action: "platform.dead_letter.restore",
  permission,
  ...asking("restore", here),
});

/** The same in every tenant, for who runs the platform; for everybody else there are no letters. */
export const retryAnyLetters = command({
  action: "platform.dead_letter.retry",
  permission: null,
  ...asking("retry", everywhere),
});

/** The same in every tenant, for who runs the platform. */
export const discardAnyLetters = command({
  action: "platform.dead_letter.discard",
  permission: null,
  ...asking("discard", everywhere),
});

/** The same in every tenant, for who runs the platform. */
export const restoreAnyLetters = command({
  action: "platform.dead_letter.restore",
  permission: null,
  ...asking("restore", everywhere),
});

function asking(verb: Verb, place: (sql: Tx) => Condition) {
  return {
    input: chosenLetters,
    target: targetOf,
    run: ({ sql, actor, input }: Context<Chosen>) =>
      ask(sql, actor, verb, sql`${place(sql)} and ${chosen(sql, verb, input)}`),
  };
}

/** Pressed twice it is asked once; all of them are those of which nothing is asked yet. */
function chosen(
  sql: Tx,
  verb: Verb,
  { ids, task, since, askedAt }: Chosen,
): Condition {
  const before = verb === "restore"
    ? sql`asked = 'discard'`
    : ids === undefined
    ? sql`asked is null`
    : sql`asked is distinct from ${verb}`;
  return sql`
    ${before}
    and (${ids === undefined} or id = any(${ids ?? []}::uuid[]))
    and (${task ?? null}::text is null or task = ${task ?? null})
    and (${since ?? null}::timestamptz is null or died_at >= ${since ?? null})
    and (${askedAt ?? null}::timestamptz is null or asked_at = ${
    askedAt ?? null
  })
  `;
}

async function ask(
  sql: Tx,
  actor: Actor,
  verb: Verb,
  where: Condition,
): Promise<Asked> {
  // whole milliseconds, because that is what programs can say again
  const askedAt = new Date();
  const asked = verb === "restore" ? null : verb;
  const { count } = await sql`
    update platform.dead_letters
    set asked = ${asked}, asked_at = ${asked && askedAt}
    where ${where}
  `;
  if (count > 0) await emit(sql, actor, lettersAsked, {});
  return { count, askedAt: askedAt.toISOString() };
}

function targetOf({ ids = [] }: Chosen): Target | null {
  const [id] = ids;
  return id !== undefined && ids.length === 1
    ? { type: "dead_letter", id }
    : null;
}
