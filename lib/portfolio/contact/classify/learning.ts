/**
 * Multinomial logistic regression, small enough to be read: how much each feature speaks for each intent.
 *
 * @module
 */
import { type Intent, intents } from "../schema.ts";
import type { Classified } from "./classifier.ts";
import { featuresOf } from "./features.ts";

/** By feature: one weight for each intent, in the order of `intents`; the empty name is what speaks without any. */
export type Weights = Record<string, number[]>;

/** A message whose intent is known. */
export interface Labelled extends Pick<Classified, "name" | "body"> {
  intent: Intent;
}

/** In how many messages a word must stand to be learned; a group of words counts from the first. */
const LEAST_MESSAGES = 2;

const ROUNDS = 260;
const STEP = 0.5;

/** Pull towards zero: what was seen twice is no law (Tikhonov). */
const SHRINK = 0.0012;

/** Learns weights from messages; the same ones from the same messages. */
export function learn(messages: readonly Labelled[]): Weights {
  const rows = messages.map((message) => ({
    features: scaled(featuresOf(message)),
    intent: intents.indexOf(message.intent),
  }));
  const counts = new Map<string, number>();
  for (const { features } of rows) {
    for (const name of features.keys()) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const weights: Weights = { "": intents.map(() => 0) };
  for (const [name, count] of counts) {
    if (count >= LEAST_MESSAGES || /^[:.]/.test(name)) {
      weights[name] = intents.map(() => 0);
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, intent } of rows) {
      const shares = sharesOf(weights, features);
      const step = STEP / (1 + round / 40);
      const nudge = (name: string, value: number) =>
        weights[name]?.forEach((weight, at, all) => {
          const miss = (at === intent ? 1 : 0) - (shares[at] ?? 0);
          all[at] = weight + step * (miss * value - SHRINK * weight);
        });
      nudge("", 0.2);
      for (const [name, value] of features) nudge(name, value);
    }
  }
  return weights;
}

/** How likely each intent is, in the order of `intents`; sums to one. */
export function likelihoods(
  weights: Weights,
  message: Pick<Classified, "name" | "body">,
): number[] {
  return sharesOf(weights, scaled(featuresOf(message)));
}

/** So that a long message does not shout. */
function scaled(features: Map<string, number>): Map<string, number> {
  let sum = 0;
  for (const value of features.values()) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  return new Map(
    [...features].map(([name, value]) => [name, value / length * 3]),
  );
}

function sharesOf(weights: Weights, features: Map<string, number>): number[] {
  const sums = intents.map((_, at) => (weights[""]?.[at] ?? 0) * 0.2);
  for (const [name, value] of features) {
    // a word such as "constructor" is no feature unless it was learned
    if (!Object.hasOwn(weights, name)) continue;
    weights[name]?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * value;
    });
  }
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const all = grown.reduce((sum, one) => sum + one, 0);
  return grown.map((one) => one / all);
}
