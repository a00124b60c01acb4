/**
 * Fits the weights by which the extractive engine answers or refuses, and says how they do on questions that they were not
 * fitted on.
 *
 * @module
 */
import type { Engine } from "@/lib/assistant/engines/engine.ts";
import { measuresOf } from "@/lib/assistant/engines/is_answer.ts";
import { askedOf } from "@/lib/assistant/engines/question.ts";
import { scoreSentences } from "@/lib/assistant/engines/score_sentences.ts";
import { openAsking } from "./asking.ts";
import type { Measured } from "./assistant.ts";
import { partsOf, readQuestions } from "./set.ts";

/** A question's best sentence in numbers, the first of them 1; none where nothing comes near. */
interface Example {
  part: string;
  isAnswerable: boolean;
  numbers: number[] | null;
}

const FOLDS = 4;
const STEPS = 3_000;
const RATE = 1;
/** Keeps weights small where few questions speak for them. */
const SHRINK = 0.001;

/** `deno task eval fit`: over the folders that are for tuning, never over blind ones. */
export async function evalFit(folders: readonly string[]): Promise<Measured> {
  const examples: Example[] = [];
  for (const folder of folders) examples.push(...await examplesOf(folder));
  const scored = examples.map((example, at) => {
    const others = examples.filter((_, other) => other % FOLDS !== at % FOLDS);
    return { example, fold: at % FOLDS, others };
  });
  const byFold = new Map(
    Array.from({ length: FOLDS }, (_, fold) => [
      fold,
      weightsFor(scored.find((one) => one.fold === fold)?.others ?? []),
    ]),
  );
  const said = scored.map(({ example, fold }) => ({
    ...example,
    isRefused: !(sumOf(byFold.get(fold) ?? [], example.numbers) > 0),
  }));
  const parts = [...new Set(examples.map(({ part }) => part))];
  const share = (part: string, isAnswerable: boolean) => {
    const some = said.filter((one) =>
      one.part === part && one.isAnswerable === isAnswerable
    );
    return (some.filter(({ isRefused }) => isRefused).length / some.length)
      .toFixed(3);
  };
  const weights = weightsFor(examples);
  return {
    report: { weights },
    isGood: true,
    lines: [
      `weights: ${weights.map((one) => one.toFixed(2)).join(" ")}`,
      ...parts.map((part) =>
        `${part} refused, by the weights of the other three quarters: answerable ${
          share(part, true)
        }  unanswerable ${share(part, false)}`
      ),
    ],
  };
}

async function examplesOf(folder: string): Promise<Example[]> {
  await using asking = await openAsking(folder);
  const all: Example[] = [];
  for (const part of await partsOf(folder)) {
    if (part.startsWith("blind")) continue;
    for (const question of await readQuestions(folder, part)) {
      const { kind } = question;
      if (kind !== "answerable" && kind !== "unanswerable") continue;
      const example: Example = {
        part,
        isAnswerable: kind === "answerable",
        numbers: null,
      };
      await asking.ask(question, noting(example));
      all.push(example);
    }
  }
  return all;
}

/** An engine that says nothing and notes what the extractive one would weigh. */
function noting(example: Example): Engine {
  return {
    name: "noting",
    listens: false,
    // deno-lint-ignore require-yield
    async *answer({ question, person, passages }) {
      const asked = askedOf(question, person);
      const isAnything = asked.terms.length > 0 || asked.topics.length > 0 ||
        asked.sections.length > 0;
      const [best] = isAnything && !asked.isForOpinion
        ? scoreSentences(passages, asked)
        : [];
      await Promise.resolve();
      if (!best) return;
      example.numbers = [1, ...measuresOf(best.features).map(([, one]) => one)];
    },
  };
}

function sumOf(weights: readonly number[], numbers: readonly number[] | null) {
  if (!numbers) return -1;
  return numbers.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
}

/** Logistic regression by steepest descent, from zero: the same each time. */
function weightsFor(examples: readonly Example[]): number[] {
  const known = examples.flatMap(({ numbers, isAnswerable }) =>
    numbers ? [{ numbers, aim: isAnswerable ? 1 : 0 }] : []
  );
  // To refuse wrongly and to answer wrongly are equally bad, whichever was asked more often.
  const count = known.filter(({ aim }) => aim === 1).length;
  const share = (aim: number) =>
    1 / (2 * Math.max(1, aim === 1 ? count : known.length - count));
  const weights = (known[0]?.numbers ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map(() => 0);
    for (const { numbers, aim } of known) {
      const miss = 1 / (1 + Math.exp(-sumOf(weights, numbers))) - aim;
      numbers.forEach((one, at) => {
        slope[at] = (slope[at] ?? 0) + miss * one * share(aim);
      });
    }
    weights.forEach((weight, at) => {
      const shrink = at === 0 ? 0 : SHRINK * weight;
      weights[at] = weight - RATE * ((slope[at] ?? 0) + shrink);
    });
  }
  return weights;
}
