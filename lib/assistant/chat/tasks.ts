/**
 * Answers what visitors ask, and forgets the keys of conversations that are over.
 *
 * @module
 */
import { type Actor, type Db, visitor } from "@/lib/platform/db.ts";
import type { ModelBounds } from "@/lib/platform/model_config.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { getSite } from "@/lib/portfolio/mod.ts";
import { answerQuestion } from "../answer/answer_question.ts";
import { intentOf } from "../answer/intent.ts";
import type { EmbedQuestion } from "../embeddings/queries.ts";
import type { Engine, Usage } from "../engines/engine.ts";
import { extractive } from "../engines/extractive.ts";
import { passagesFor } from "../retrieval/queries.ts";
import { append, end, take, type Taken } from "./answering.ts";
import { questionAsked } from "./events.ts";
import { searchedFor } from "./follow_up.ts";
import { noting, partOf } from "./making.ts";
import { stopWatch } from "./stop_watch.ts";
import { recordUsage, type Reservation, reserveModel } from "./usage.ts";
import { endOf, NOTHING_DRAFTED, type Written } from "./verdict.ts";

/** What answers are made with. */
export interface AnswerDoors {
  /** Models in the order in which they are asked; the quotes of this machine stand behind them. */
  models: readonly Engine[];
  /** The vector of a question; `null` where no provider makes any. */
  embed: EmbedQuestion | null;
  /** Scheme and host of the platform. */
  baseUrl: string;
  /** What models may cost. */
  bounds?: ModelBounds;
}

/**
 * Makes the task that answers questions, those of a conversation one after the other.
 *
 * An attempt that follows one which had shown something never adds the half of another answer to it: this machine's quotes
 * are the same again, so such an answer goes on where it was; what a model had begun, or what comes out differently because
 * the site has changed, ends there as cut off.
 */
export function answerTask(
  doors: AnswerDoors,
): Task<{ questionId: string; conversationId: string }> {
  return defineTask({
    name: "assistant.question.answer",
    on: questionAsked,
    attempts: 4,
    backoffMs: 500,
    timeoutMs: 150_000,
    orderedBy: ({ conversationId }) => conversationId,
    async run({ db, actor, payload, signal, finish }) {
      const taken = await take(actor, payload.questionId);
      if (!taken) return; // stopped, answered or deleted
      const calls: Calls = { reservation: null, answer: [], embedding: [] };
      const person = await personOf(db, actor, taken);
      const intent = intentOf(taken.question, person);
      try {
        const ended = intent === "small_talk" || intent === "out_of_scope"
          ? { ...NOTHING_DRAFTED, state: intent, intent }
          : endOf(
            await write({ db, actor, taken, person, doors, calls, signal }),
            intent,
          );
        await finish(async (sql) => {
          await end(sql, taken, ended);
          await keep(sql, taken, calls);
        });
      } catch (error) {
        // the end of an answer that is not tried again is noted where its run is set aside
        await actor.db.transaction(
          actor,
          "read write",
          (sql) => keep(sql, taken, calls),
        );
        throw error;
      }
    },
  });
}

/** What was called, by purpose, and what was reserved for it. */
interface Calls {
  reservation: Reservation | null;
  answer: Usage[];
  embedding: Usage[];
}

async function keep(
  sql: Parameters<typeof recordUsage>[0],
  { id: questionId }: Taken,
  { reservation, answer, embedding }: Calls,
) {
  await recordUsage(sql, "answer", answer, { questionId, reservation });
  await recordUsage(sql, "embedding", embedding, { questionId });
}

async function personOf(
  db: Db,
  { tenantId }: Actor,
  { lang, site }: Taken,
): Promise<string> {
  const shown = await getSite(visitor(db, tenantId), lang, site.version);
  return shown?.profile.name ?? site.name;
}

interface Writing {
  db: Db;
  actor: Actor;
  taken: Taken;
  person: string;
  doors: AnswerDoors;
  calls: Calls;
  signal: AbortSignal;
}

/** Writes the answer, sentence by sentence, as each is verified. */
async function write(writing: Writing): Promise<Written> {
  const { db, actor, taken, person, doors, calls, signal } = writing;
  const { question, lang, shown, site } = taken;
  const isBegun = shown.length > 0;
  const brokenOff = () => ({ ending: null, shown: shown.length, isCut: true });
  if (isBegun && taken.engine !== extractive.name) return brokenOff();
  if (!isBegun && (doors.models.length > 0 || doors.embed !== null)) {
    calls.reservation = await reserveModel(actor, "answer", doors.bounds);
  }
  const mayAsk = calls.reservation !== null;
  const vector = mayAsk
    ? await doors.embed?.(actor, question, (call) => calls.embedding.push(call))
    : undefined;
  const passages = await passagesFor(visitor(db, actor.tenantId), {
    question,
    lang,
    searched: searchedFor(question, taken.before),
    vector,
  });
  const own = `/@${site.slug}/`;
  const links = [own, new URL(own, doors.baseUrl).href];
  const asked = { by: extractive.name };
  const engines = [...(mayAsk ? doors.models : []), extractive]
    .map((engine) => noting(engine, asked, calls.answer));
  using watch = stopWatch(actor, taken, mayAsk);
  const inquiry = {
    question,
    lang,
    passages,
    person,
    links,
    signal: AbortSignal.any([signal, watch.signal]),
  };
  const written: Written = { ending: null, shown: 0, isCut: false };
  try {
    for await (const part of answerQuestion(inquiry, engines)) {
      if (part.kind === "ending") {
        written.ending = part.ending;
        break;
      }
      const { sentence } = part;
      const before = shown[written.shown];
      if (before === undefined) {
        const place = written.shown + 1;
        const next = partOf(place, sentence, passages);
        if (!await append(actor, taken, asked.by, next)) return brokenOff();
        shown.push(sentence.text);
      } else if (before !== sentence.text) return brokenOff();
      written.shown++;
    }
  } catch (error) {
    if (signal.aborted || !watch.signal.aborted) throw error;
    written.isCut = true;
  }
  return written.shown < shown.length ? brokenOff() : written;
}

/** Forgets the keys that open nothing any more, and ends answers that nobody works on. */
export const closeConversations: Task = defineTask({
  name: "assistant.conversation.close",
  schedule: "hourly",
  async run({ finish }) {
    await finish((sql) => sql`select assistant.close_conversations()`);
  },
});
