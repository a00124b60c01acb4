/**
 * Says what a message is about without asking anybody: learned weights over words and groups of words, and fixed rules
 * for the hurry. The same text is always answered the same.
 *
 * @module
 */
import weights from "./weights.json" with { type: "json" };
import { intents, type Priority } from "../schema.ts";
import type { Classification, Classified, Classifier } from "./classifier.ts";
import { featuresOf } from "./features.ts";
import { likelihoods, type Weights } from "./learning.ts";
import { hurries, plainText, rests } from "./signs.ts";

/** Asks nobody. */
export const classifyLocally: Classifier = (message) =>
  Promise.resolve(readLocally(message));

/** The same at once; `learned` for who measures other weights than those that are checked in. */
export function readLocally(
  message: Pick<Classified, "name" | "body">,
  learned: Weights = weights,
): Classification {
  const shares = likelihoods(learned, message);
  const place = shares.indexOf(Math.max(...shares));
  const intent = intents[place] ?? "other";
  const hurry = hurryOf(message.body, intent === "spam");
  return {
    intent,
    priority: hurry.priority,
    reasons: [...spokenFor(message, learned, place), ...hurry.reasons],
    by: "rules",
  };
}

/** How much a text reads like spam, from 0 to 1. */
export function spamminessOf(
  message: Pick<Classified, "name" | "body">,
): number {
  return likelihoods(weights, message)[intents.indexOf("spam")] ?? 0;
}

/** As many as a reader takes in. */
const MOST_REASONS = 3;

/** Groups of words that stand in the message and speak for what was said. */
function spokenFor(
  message: Pick<Classified, "name" | "body">,
  learned: Weights,
  place: number,
): string[] {
  return [...featuresOf(message).keys()]
    .filter((name) => name.startsWith(":"))
    .map((name) => ({ name, weight: learned[name]?.[place] ?? 0 }))
    .filter(({ weight }) => weight > 0.2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ name }) => name.slice(1));
}

/** Spam waits; thanks wait; what names a day that is near does not. */
function hurryOf(
  body: string,
  isSpam: boolean,
): { priority: Priority; reasons: string[] } {
  if (isSpam) return { priority: "low", reasons: [] };
  const text = plainText(body);
  const found = (list: typeof hurries) =>
    list.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const waits = found(rests);
  if (waits.length > 0) return { priority: "low", reasons: waits };
  const presses = found(hurries);
  const weight = presses.reduce(
    (sum, name) => sum + (name === "urgent" || name === "broken_now" ? 2 : 1),
    0,
  );
  if (weight >= 2) return { priority: "high", reasons: presses };
  return isRemark(body, text)
    ? { priority: "low", reasons: ["asks_nothing"] }
    : { priority: "normal", reasons: [] };
}

/** Thanks and greetings: short, and nothing is asked. */
function isRemark(body: string, text: string): boolean {
  return body.length < 110 && !/[?¿]/.test(body) &&
    !/\b(?:please|por favor|need|necesit\w+|wrong|broken|error|fault|rot[oa]|mal|stop|remove|deja|quita\w*|meant|decir|salary|price|precio|looking|busc\w+|hiring)\b/
      .test(text);
}
