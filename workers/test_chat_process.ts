/**
 * A process of its own that asks and answers on an embedded database, for tests that kill it: it prints a line of JSON for
 * each question that was taken, and ends when it is told to by a line, after all answers.
 *
 * @module
 */
import { ask } from "@/lib/assistant/chat/commands.ts";
import { answerTask } from "@/lib/assistant/chat/tasks.ts";
import { type Engine, EngineError } from "@/lib/assistant/engines/engine.ts";
import { extractive } from "@/lib/assistant/engines/extractive.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { visitor } from "@/lib/platform/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

/** What it says of itself and of each question. */
export interface Said {
  /** Answers that had begun and not ended when it started. */
  begun?: number;
  questionId?: string;
  lang?: "en" | "es";
}

/** Between two sentences. */
const PACE_MS = 40;
const pause = () => new Promise((next) => setTimeout(next, PACE_MS));

/** The quotes of this machine, slowly; in English alone. */
const slowQuotes: Engine = {
  ...extractive,
  async *answer(request, report) {
    if (request.lang !== "en") throw new EngineError("extractive", "refused");
    for await (const draft of extractive.answer(request, report)) {
      await pause();
      yield draft;
    }
  },
};

/** As a model: says something else whenever it is asked, all of it out of one passage. */
const slowModel: Engine = {
  name: "slow",
  listens: false,
  async *answer({ passages }) {
    const passage = passages[Math.floor(Math.random() * passages.length)];
    for (const quote of passage?.text.split(/(?<=\.) /) ?? []) {
      await pause();
      const citations = [{ chunkId: passage?.chunkId ?? "", quote }];
      yield { text: quote, citations };
    }
  },
};

const say = (said: Said) => console.log(JSON.stringify(said));

if (import.meta.main) {
  const [folder = "", tenantId = ""] = Deno.args;
  const database = await openDatabase(
    readConfig(new Map([["DATA_DIR", folder]])),
  );
  const { web, worker, owner } = database;
  if (!worker || !owner) throw new Error("Cannot start: no embedded database");
  const [row] = await owner`
    select count(distinct q.id)::int as begun from assistant.questions as q
    join assistant.answer_parts as p on p.question_id = q.id where q.state = 'answering'`;
  say({ begun: row?.begun });
  let isAsking = true;
  void Deno.stdin.read(new Uint8Array(1)).then(() => isAsking = false);
  const tasks = [answerTask({
    models: [slowQuotes, slowModel],
    embed: null,
    baseUrl: "https://vitrina.example",
  })];
  await withWorker(worker, tasks, async () => {
    for (let count = 0; isAsking; count++) {
      const lang = count % 2 ? "es" : "en";
      const question = "What did Ada study in London?";
      const { questionId } = await ask(visitor(web, tenantId), {
        key: null,
        question,
        lang,
      });
      say({ questionId, lang });
      await pause();
    }
    while (true) {
      const [left] = await owner`
        select count(*)::int as open from assistant.questions where state in ('waiting', 'answering')`;
      if (left?.open === 0) break;
      await pause();
    }
  });
  await database.close();
  Deno.exit(0);
}
