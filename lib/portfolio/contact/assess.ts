/**
 * Whether a message looks like spam: fixed rules, each with its name, so that whoever reads the inbox sees why.
 *
 * @module
 */
import type { Signals } from "./schema.ts";

/** What is looked at. */
export interface Assessed {
  name: string;
  email: string;
  body: string;
  signals: Signals;
  /** How much the text alone reads like spam, from 0 to 1. */
  spamminess: number;
}

/** From here on a message is put aside: one strong sign, or several weak ones. */
const ENOUGH = 3;

/** Names of the rules that hold, the strongest first; empty when nothing stands against the message. */
export function signsOf(message: Assessed): { sign: string; weight: number }[] {
  return RULES
    .map(([sign, weigh]) => ({ sign, weight: weigh(message) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** Why a message is put aside; empty when it is not. */
export function holdReasons(message: Assessed): string[] {
  const signs = signsOf(message);
  const sum = signs.reduce((sum, { weight }) => sum + weight, 0);
  return sum >= ENOUGH ? signs.map(({ sign }) => sign) : [];
}

const RULES: readonly (readonly [string, (message: Assessed) => number])[] = [
  ["trap", ({ signals }) => signals.trap ? 3 : 0],
  // programs need not read
  [
    "early",
    ({ signals }) =>
      signals.way === "form" && signals.stamp === "early" ? 3 : 0,
  ],
  ["forged", ({ signals }) => signals.stamp === "forged" ? 3 : 0],
  ["worn", ({ signals }) => signals.stamp === "worn" ? 3 : 0],
  // a page that somebody kept, or a program that never saw the form
  [
    "no_stamp",
    ({ signals }) => signals.way === "form" && signals.stamp === "none" ? 3 : 0,
  ],
  ["old", ({ signals }) => signals.stamp === "old" ? 1 : 0],
  ["wrong_proof", ({ signals }) => signals.proof === "wrong" ? 3 : 0],
  // whoever reads without scripts cannot do the work; a program can, and without it one more sign is enough
  [
    "no_proof",
    ({ signals }) =>
      signals.way === "program" && signals.proof === "none" ? 2 : 0,
  ],
  ["markup", ({ body }) => MARKUP.test(body) ? 3 : 0],
  ["link_in_name", ({ name }) => LINK.test(name) ? 3 : 0],
  ["links", ({ body }) => linksIn(body) > 3 ? 3 : linksIn(body) > 1 ? 1 : 0],
  ["shouting", ({ body }) => isShouting(body) ? 1 : 0],
  [
    "wording",
    ({ spamminess }) => spamminess >= 0.9 ? 3 : spamminess >= 0.7 ? 2 : 0,
  ],
];

const LINK = /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.(?:com|ru|net|org|info|xyz)\//i;
const MARKUP = /\[(?:url|link)[=\]]|<a\s[^>]*href/i;

function linksIn(body: string): number {
  return body.match(/\bhttps?:\/\/|\bwww\./gi)?.length ?? 0;
}

/** Most letters are capitals, in a text that is long enough to tell. */
function isShouting(body: string): boolean {
  const letters = body.match(/\p{L}/gu) ?? [];
  const capitals = body.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 40 && capitals.length > letters.length * 0.6;
}
