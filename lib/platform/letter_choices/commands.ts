/**
 * Which letters somebody wants.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { type Actor, platformRole } from "../db.ts";
import { AppError } from "../errors.ts";
import { choiceInput, type LetterRight } from "./schema.ts";

const ACTION = "platform.letters.choose";

/** Notes whether one wants letters of a kind, in the tenant that one is in. */
export const chooseLetters = command({
  action: ACTION,
  input: choiceInput,
  permission: null,
  async run({ sql, actor, input: { kind, wanted } }): Promise<void> {
    await sql`
      insert into platform.letter_choices (tenant_id, user_id, kind, wanted)
      values (${actor.tenantId}, ${actor.userId}, ${kind}, ${wanted})
      on conflict (tenant_id, user_id, kind) do update set wanted = excluded.wanted, changed_at = now()
    `;
  },
});

/**
 * The same for whoever holds the link of a letter, signed in or not.
 *
 * @param actor of the request, whatever it may do
 * @param right from the seal of the link, never from a form
 * @throws {AppError} `not_found` when there is no such member any more
 */
export async function chooseByLink(
  actor: Actor,
  { tenantId, userId, kind }: LetterRight,
  wanted: boolean,
): Promise<void> {
  const byLink = command({
    action: ACTION,
    input: choiceInput,
    permission: null,
    target: () => ({ type: "member", id: userId }),
    async run({ sql, input }): Promise<void> {
      const [row] = await sql`
        select platform.choose_letters(${userId}, ${input.kind}, ${input.wanted}) as done
      `;
      if (!row?.done) {
        throw new AppError(
          "not_found",
          "Cannot change letters: this person is no member any more",
        );
      }
    },
  });
  const emitter = platformRole(actor.db, "app_emitter");
  await byLink(
    { ...emitter, tenantId, requestId: actor.requestId },
    { kind, wanted },
  );
}
