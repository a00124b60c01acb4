/**
 * How much a sentence says about a job, and in which of its words.
 *
 * @module
 */
import { type JobText, keysOf } from "./read_job.ts";

/** What a text answers of a job text. */
export interface Relevance {
  score: number;
  /** Words of the text itself, those that say most first. */
  terms: string[];
}

/** Says how relevant a text is. */
export type Judge = (text: string) => Relevance;

/** Of these many words a reader is told. */
const MOST_TERMS = 6;

/** What is asked of who leads, in both languages; small, so that it decides between equals. */
const LEADING = ["lead", "led", "liderar", "mentor", "equipo", "team"];
const LEADING_WEIGHT = 0.5;

/** @param lines everything on the site; what stands everywhere tells nothing apart */
export function judgeFor(job: JobText, lines: readonly string[]): Judge {
  const having = new Map<string, number>();
  for (const line of lines) {
    for (const key of keysOf(line).keys()) {
      having.set(key, (having.get(key) ?? 0) + 1);
    }
  }
  const weights = new Map(job.weights);
  if (job.seniority === "lead") {
    for (const word of LEADING) {
      for (const key of keysOf(word).keys()) {
        weights.set(key, Math.max(weights.get(key) ?? 0, LEADING_WEIGHT));
      }
    }
  }
  const rarity = (key: string) =>
    Math.log(1 + lines.length / (having.get(key) ?? 1));
  return (text) => {
    const found = [...keysOf(text)].flatMap(([key, word]) => {
      const weight = weights.get(key);
      return weight ? [{ word, points: weight * rarity(key) }] : [];
    }).sort((one, other) => other.points - one.points);
    return {
      score: found.reduce((sum, { points }) => sum + points, 0),
      terms: [...new Set(found.map(({ word }) => word))].slice(0, MOST_TERMS),
    };
  };
}
