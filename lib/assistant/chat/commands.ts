/**
 * What a visitor does in a conversation; its key is all that they need.
 *
 * @module
 */
import type { z } from "zod";
import { type Change, command, type Run } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { notifyHolders } from "@/lib/platform/notifications/notify.ts";
import { newId } from "@/lib/platform/ids.ts";
import { questionAsked } from "./events.ts";
import { hashOf, newKey } from "./key.ts";
import { getConversation } from "./queries.ts";
import {
  answerInput,
  askInput,
  isEnded,
  keyInput,
  leaveInput,
  rateInput,
  type Turn,
} from "./schema.ts";

/** Where to find what was asked. */
export interface Asked {
  /** Opens the conversation: the one that was given, or that of a new one. */
  key: string;
  questionId: string;
}

/**
 * Asks a question; a task answers it. A key that opens nothing any more begins another conversation, whose key comes back.
 *
 * @throws {AppError} `too_many` when the site or its visitor has asked enough, `not_found` where nobody answers
 */
export const ask = command({
  action: "assistant.question.ask",
  input: askInput,
  permission: null,
  target: (_, { questionId }: Asked) => ({ type: "question", id: questionId }),
  fields: () => ["question", "lang"],
  async run({ sql, actor, input }): Promise<Asked> {
    const { key, question, lang, peer = null, once = null } = input;
    const fresh = newKey();
    const [row] = await sql`
      select * from assistant.ask(
        ${hashOf(key)}, ${hashOf(fresh)}, ${newId()}::uuid, ${newId()}::uuid,
        ${question}, ${lang}, ${once}::uuid, ${peer}
      )`;
    const questionId = String(row?.question_id);
    if (!row?.is_repeat) {
      await emit(sql, actor, questionAsked, {
        questionId,
        conversationId: String(row?.conversation_id),
      });
    }
    return { key: row?.is_new_key || key === null ? fresh : key, questionId };
  },
});

/** Ends an answer where it is; what was shown stays. One that has ended stays as it is. */
export const stopAnswer = commandWhereFound({
  action: "assistant.answer.stop",
  input: answerInput,
  permission: null,
  target: ({ questionId }) => ({ type: "question", id: questionId }),
  fields: () => [],
  async run({ sql, input: { key, questionId } }) {
    await sql`select assistant.stop_answer(${
      hashOf(key)
    }, ${questionId}::uuid)`;
  },
}, { isMeant: ({ state }) => !isEnded(state) });

/** Notes what the visitor thinks of an answer; the audit has it once, however often they change their mind. */
export const rateAnswer: Run<void> = async (actor, given) => {
  const { data } = rateInput.safeParse(given);
  if (!data || !await rateAgain(actor, data)) await rateFirst(actor, given);
};

async function rateAgain(
  actor: Actor,
  { key, questionId, thumb, reason }: z.output<typeof rateInput>,
): Promise<boolean> {
  const [row] = await actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      sql`
        select assistant.rate_again(${
        hashOf(key)
      }, ${questionId}::uuid, ${thumb}, ${reason || null}) as done`,
  );
  return Boolean(row?.done);
}

const rateFirst = commandWhereFound({
  action: "assistant.answer.rate",
  input: rateInput,
  permission: null,
  target: ({ questionId }) => ({ type: "question", id: questionId }),
  fields: () => ["thumb", "reason"],
  async run({ sql, input: { key, questionId, thumb, reason = null } }) {
    const [row] = await sql`
      select assistant.rate_answer(${
      hashOf(key)
    }, ${questionId}::uuid, ${thumb}, ${reason || null}) as done`;
    if (!row?.done) throw missing("rate answer");
  },
}, {
  isMeant: ({ state }) => isEnded(state),
  missing: () => missing("rate answer"),
});

/** Leaves a question for the owner, with an address to answer to. */
export const leaveQuestion = commandWhereFound({
  action: "assistant.question.leave",
  input: leaveInput,
  permission: null,
  target: ({ questionId }) => ({ type: "question", id: questionId }),
  fields: () => ["email"],
  async run({ sql, actor, input: { key, questionId, email = null } }) {
    const [row] = await sql`
      select assistant.leave_question(${
      hashOf(key)
    }, ${questionId}::uuid, ${email}) as done`;
    if (!row?.done) throw missing("leave question");
    const [told] = await sql`
      select assistant.was_left_now(${questionId}::uuid) as is_first`;
    if (!told?.is_first) return;
    await notifyHolders(sql, actor, {
      permission: "assistant.chats.read",
      kind: "assistant.question.left",
      payload: { question: questionId },
    });
  },
}, {
  isMeant: ({ state }) => isEnded(state),
  missing: () => missing("leave question"),
});

/** Deletes a conversation, for the owner too. */
export const removeConversation = commandWhereFound({
  action: "assistant.conversation.remove",
  input: keyInput,
  permission: null,
  fields: () => [],
  async run({ sql, input: { key } }) {
    await sql`select assistant.remove_conversation(${hashOf(key)})`;
  },
}, {});

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it is not there`);
}

/** What is looked for, and what it means that it is not there. */
interface Wanted {
  /** Whether an answer can be meant; without it, any conversation can. */
  isMeant?(turn: Turn): boolean;
  /** Thrown when nothing was found; without it, nothing to do is as good as done. */
  missing?(): AppError;
}

/**
 * Makes a command that is run only where its key opens something: anybody can send 22 letters, and an entry in the audit is
 * for good. Looking is a read, of which the audit keeps nothing.
 */
function commandWhereFound<
  Input extends z.ZodType<{ key: string; questionId?: string }>,
>(change: Change<Input, void>, { isMeant, missing }: Wanted): Run<void> {
  const run = command(change);
  return async (actor, given) => {
    const { data } = change.input.safeParse(given);
    // what is not right is refused by the command, which notes nothing of it
    if (!data) return await run(actor, given);
    const { key, questionId } = data;
    const found = await getConversation(actor, { key });
    const isFound = isMeant
      ? found?.turns.some((turn) => turn.id === questionId && isMeant(turn))
      : found !== null;
    if (isFound) return await run(actor, given);
    if (missing) throw missing();
  };
}
