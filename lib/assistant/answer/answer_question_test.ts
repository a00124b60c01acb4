import { assertEquals } from "@std/assert";
import {
  type DraftSentence,
  type Engine,
  EngineError,
  type EngineRequest,
} from "../engines/engine.ts";
import { answerQuestion, type Inquiry } from "./answer_question.ts";

const text = "Ada works at Acme. She writes Rust.";
const inquiry: Inquiry = {
  question: "Where does she work?",
  lang: "en",
  passages: [{ chunkId: "c", title: "Work", path: "/", text, lang: "en" }],
  person: "Ada",
  links: [],
};
const quoting = (quote: string): DraftSentence => ({
  text: quote,
  citations: [{ chunkId: "c", quote }],
});
const good = quoting("Ada works at Acme.");
const bad = quoting("Ada works at Initech.");

/** An engine that says what it is given, attempt by attempt, and remembers what it was told. */
function speaker(name: string, ...attempts: (DraftSentence | Error)[][]) {
  const told: EngineRequest[] = [];
  const engine: Engine = {
    name,
    listens: true,
    async *answer(request, report) {
      const parts = attempts[told.length] ?? [];
      told.push(request);
      await Promise.resolve();
      try {
        for (const part of parts) {
          if (part instanceof Error) throw part;
          yield part;
        }
      } finally {
        report({
          engine: name,
          model: "m",
          inputTokens: 1,
          outputTokens: 1,
          isEstimate: false,
          costMicroUsd: 1,
        });
      }
    },
  };
  return { engine, told };
}

/** What is shown, and how it ended. */
async function run(...engines: Engine[]) {
  const parts = await Array.fromAsync(answerQuestion(inquiry, engines));
  const shown = parts.flatMap((part) =>
    part.kind === "sentence" ? [part.sentence.text] : []
  );
  const last = parts.at(-1);
  if (last?.kind !== "ending") {
    throw new Error("an answer ends with its ending");
  }
  assertEquals(parts.filter(({ kind }) => kind === "ending").length, 1);
  return { shown, ending: last.ending };
}

Deno.test("answerQuestion() shows each sentence that holds, once, and counts the others", async () => {
  const { engine } = speaker("a", [bad, good, good]);
  const { shown, ending } = await run(engine);
  assertEquals(shown, [good.text]);
  assertEquals(ending, {
    outcome: "answered",
    engine: "a",
    isCut: false,
    corrections: 0,
    dropped: { quote_not_found: 1 },
    usage: ending.usage,
  });
});

Deno.test("answerQuestion() gives a model its mistakes back, twice at most, each time with another canary", async () => {
  const once = speaker("a", [bad], [good]);
  assertEquals((await run(once.engine)).shown, [good.text]);
  assertEquals(once.told[1]?.corrections, [
    "Copy quotes letter by letter out of the passage of that id.",
  ]);
  const never = speaker("a", [bad], [bad], [bad], [good]);
  const { shown, ending } = await run(never.engine);
  assertEquals(shown, []);
  assertEquals(ending.outcome, "no_evidence");
  assertEquals(ending.corrections, 2);
  assertEquals(never.told.length, 3);
  assertEquals(new Set(never.told.map(({ canary }) => canary)).size, 3);
});

Deno.test("answerQuestion() believes an engine that finds nothing, and asks the next when one fails", async () => {
  const next = speaker("b", [good]);
  const nothing = await run(speaker("a", []).engine, next.engine);
  assertEquals(nothing.ending.outcome, "no_evidence");
  assertEquals(next.told.length, 0);
  const broken = speaker("a", [new EngineError("a", "busy")]);
  const { shown, ending } = await run(broken.engine, next.engine);
  assertEquals({ shown, engine: ending.engine }, {
    shown: [good.text],
    engine: "b",
  });
  assertEquals(ending.usage.map(({ engine }) => engine), ["a", "b"]);
  const none = await run(broken.engine);
  assertEquals(
    none.ending.outcome,
    "no_evidence",
    "its second attempt is empty",
  );
  const all = await run(
    speaker("a", [new EngineError("a", "broken")]).engine,
  );
  assertEquals(all.ending.outcome, "unavailable");
});

Deno.test("answerQuestion() repeats nothing when an answer breaks off", async () => {
  const next = speaker("b", [good]);
  const { shown, ending } = await run(
    speaker("a", [good, new EngineError("a", "cut_off")]).engine,
    next.engine,
  );
  assertEquals(shown, [good.text]);
  assertEquals(ending.isCut, true);
  assertEquals(next.told.length, 0);
});

Deno.test("answerQuestion() ends at once when the rules are told", async () => {
  const engine: Engine = {
    name: "a",
    listens: true,
    async *answer({ canary }) {
      yield good;
      yield quoting(canary);
      yield await Promise.resolve(quoting("She writes Rust."));
    },
  };
  const { shown, ending } = await run(engine);
  assertEquals({ shown, outcome: ending.outcome }, {
    shown: [good.text],
    outcome: "leak",
  });
});

Deno.test("answerQuestion() stops with the reader's reason, and lets programming errors through", async () => {
  const reader = new AbortController();
  reader.abort("left");
  const failing = speaker("a", [new EngineError("a", "timeout")]);
  const stopped = Array.fromAsync(
    answerQuestion({ ...inquiry, signal: reader.signal }, [failing.engine]),
  );
  assertEquals(await stopped.catch((reason: unknown) => reason), "left");
  const wrong = run(speaker("a", [new TypeError("x")]).engine);
  assertEquals(await wrong.catch((error: Error) => error.name), "TypeError");
});
