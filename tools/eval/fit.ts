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
  site: string;
  isAnswerable: boolean;
  numbers: number[] | null;
}

/**
 * Parts that were asked after most lists and rules had been written. In the others hardly a word is missing, which on a
 * site that nobody has read is not so: weights from them refuse too much.
 */
const FRESH = /^(dev_blind_|tuning_[e-z])/;
const STEPS = 3_000;
const RATE = 1;
/** Keeps weights small where few questions speak for them. */
const SHRINK = 0.001;

/** `deno task eval fit`: over the folders that are for tuning, never over blind ones. */
export async function evalFit(folders: readonly string[]): Promise<Measured> {
  const examples: Example[] = [];
  for (const folder of folders) examples.push(...await examplesOf(folder));
  const fresh = examples.filter(({ part }) => FRESH.test(part));
  const sites = [...new Set(examples.map(({ site }) => site))];
  const bySite = new Map(
    sites.map((site) => [
      site,
      weightsFor(fresh.filter((one) => one.site !== site)),
    ]),
  );
  const said = examples.map((example) => ({
    ...example,
    isRefused: !(sumOf(bySite.get(example.site) ?? [], example.numbers) > 0),
  }));
  const parts = [...new Set(examples.map(({ part }) => part))];
  const share = (isIn: (part: string) => boolean, isAnswerable: boolean) => {
    const some = said.filter((one) =>
      isIn(one.part) && one.isAnswerable === isAnswerable
    );
    return (some.filter(({ isRefused }) => isRefused).length / some.length)
      .toFixed(3);
  };
  const told = (name: string, isIn: (part: string) => boolean) =>
    `${name} refused, by the weights of all other sites: answerable ${
      share(isIn, true)
    }  unanswerable ${share(isIn, false)}`;
  const weights = weightsFor(fresh);
  return {
    report: { weights },
    isGood: true,
    lines: [
      `weights: ${weights.map((one) => one.toFixed(2)).join(" ")}`,
      ...parts.map((part) => told(part, (one) => one === part)),
      told("what was fitted on", (part) => FRESH.test(part)),
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
        site: question.tenant,
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
