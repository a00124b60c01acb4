/**
 * What the drill asks for: tasks of every kind, made of a seed, so that a drill can be repeated.
 *
 * @module
 */
import { z } from "zod";

/** What a task does: effects in the database, a letter, a call outside, failing at first, failing for ever. */
export const kinds = ["row", "letter", "call", "flaky", "poison"] as const;

/** One of them. */
export type Kind = typeof kinds[number];

/** One thing that is asked for; all that follows it carries its number. */
export const itemSchema = z.strictObject({
  n: z.int(),
  kind: z.enum(kinds),
  /** Attempts that fail before one succeeds. */
  fails: z.int(),
  /** Where they fail: before any effect, between two, or within the transaction of one. */
  where: z.enum(["before", "between", "within"]),
  /** Its transaction stays open for a while, so that a kill can be aimed at it. */
  slow: z.boolean(),
  /** Its transaction is rolled back: nothing may follow. */
  rolledBack: z.boolean(),
});

/** One thing that is asked for. */
export type Item = z.infer<typeof itemSchema>;

/** How many of a hundred are of each kind; the rest are rows. */
const shares: [Kind, number][] = [["letter", 20], ["call", 20], ["flaky", 15], [
  "poison",
  3,
]];

/** Of a hundred: asked for besides, and rolled back. */
const rolledBackShare = 5;

/**
 * Numbers between 0 and 1 that are the same for the same seed (Tommy Ettinger's mulberry32).
 *
 * @example const chance = chanceOf(7); chance();
 */
export function chanceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296;
  };
}

/**
 * Makes the list, in the order in which it is asked for.
 *
 * @param tasks how many; those that are rolled back come besides
 * @example const items = planItems(10_000, chanceOf(1));
 */
export function planItems(tasks: number, chance: () => number): Item[] {
  const items: Item[] = [];
  for (let asked = 0; asked < tasks;) {
    const item = planItem(items.length, chance);
    items.push(item);
    if (!item.rolledBack) asked++;
  }
  return items;
}

function planItem(n: number, chance: () => number): Item {
  const kind = kindOf(chance() * 100);
  const place = chance();
  return {
    n,
    kind,
    fails: kind === "flaky" ? 1 + Math.floor(chance() * 2) : 0,
    where: place < 0.3 ? "before" : place < 0.6 ? "between" : "within",
    slow: chance() < 0.2,
    rolledBack: chance() * 100 < rolledBackShare,
  };
}

function kindOf(percent: number): Kind {
  let from = 0;
  for (const [kind, share] of shares) {
    if (percent >= from && percent < from + share) return kind;
    from += share;
  }
  return "row";
}

/** The effects in the database that must stand there once; the rest is seen by the sinks or in the dead letters. */
export const effectsOf: Record<Kind, string[]> = {
  row: ["first", "last"],
  letter: [],
  call: ["called"],
  flaky: ["first", "second", "last"],
  poison: [],
};
