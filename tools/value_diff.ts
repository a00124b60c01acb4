/**
 * What differs between two values of a field, in lines that people can compare.
 *
 * @module
 */

import { isObject, type Json, sameJson } from "@/lib/portfolio/resume/json.ts";
import { printable } from "./terminal.ts";

/** A line of a difference: what was, what will be, or a word about them. */
export interface DiffLine {
  sign: "-" | "+" | " ";
  text: string;
}

/** A field and the lines that tell its difference. */
export interface FieldDiff {
  field: string;
  lines: DiffLine[];
}

/** Characters left around what differs. */
const CONTEXT = 24;
/** Beyond this many pairs of items a search for the likeliest would take seconds. */
const MAX_PAIRS = 40_000;
/** An item that keeps so much of its beginning and end is the same one, edited. */
const ALIKE = 0.4;

/** Tells a field's difference, an object's one by one for each of its own fields; `null` is absent. */
export function fieldDiffs(field: string, old: Json, fresh: Json): FieldDiff[] {
  if (isObject(old) && isObject(fresh)) {
    const names = new Set([...Object.keys(old), ...Object.keys(fresh)]);
    const at = (record: Record<string, Json>, name: string) =>
      Object.hasOwn(record, name) ? record[name] ?? null : null;
    const inner = [...names]
      .filter((name) => !sameJson(at(old, name), at(fresh, name)))
      .flatMap((name) =>
        fieldDiffs(`${field}.${name}`, at(old, name), at(fresh, name))
      );
    if (inner.length > 0) return inner;
  }
  const lines = Array.isArray(old) && Array.isArray(fresh)
    ? listLines(old, fresh)
    : valueLines(old, fresh);
  return [{ field: printable(field), lines }];
}

function valueLines(old: Json, fresh: Json): DiffLine[] {
  if (old === null || fresh === null) {
    // An explicit null that comes or goes looks like nothing at all.
    if (old === fresh) return [{ sign: " ", text: "null, or left out" }];
    return old === null ? whole("+", fresh) : whole("-", old);
  }
  const bothTexts = typeof old === "string" && typeof fresh === "string";
  const [before, after] = bothTexts
    ? differingParts(old, fresh)
    : [JSON.stringify(old), JSON.stringify(fresh)];
  // Without their quotes a space at the end, or nothing, would not be seen.
  const quote = bothTexts && [before, after].some(needsQuotes);
  let said = [before, after].map((text) =>
    printable(quote ? JSON.stringify(text) : text)
  );
  if (new Set(said.map(looks)).size === 1) {
    said = [before, after].map(spelledOut);
  }
  return [{ sign: "-", text: said[0] ?? "" }, {
    sign: "+",
    text: said[1] ?? "",
  }];
}

/** Items that went, came or were edited, and the order where that alone differs. */
function listLines(old: readonly Json[], fresh: readonly Json[]): DiffLine[] {
  const removed = without(old, fresh);
  const added = without(fresh, old);
  const lines: DiffLine[] = [];
  for (const item of removed) {
    const successor = removed.length * added.length > MAX_PAIRS
      ? null
      : likeliest(item, added);
    if (successor === null) {
      lines.push(...whole("-", item));
      continue;
    }
    added.splice(added.indexOf(successor), 1);
    lines.push(...valueLines(item, successor));
  }
  lines.push(...added.flatMap((item) => whole("+", item)));
  if (lines.length > 0) return lines;
  return [
    { sign: " ", text: "other order" },
    ...fresh.flatMap((item) => whole("+", item)),
  ];
}

/** The items of a list that another one lacks, each as often as it is missing. */
function without(list: readonly Json[], other: readonly Json[]): Json[] {
  const count = new Map<string, number>();
  for (const item of other.map(keyOf)) {
    count.set(item, (count.get(item) ?? 0) + 1);
  }
  return list.filter((item) => {
    const left = count.get(keyOf(item)) ?? 0;
    count.set(keyOf(item), left - 1);
    return left <= 0;
  });
}

function likeliest(item: Json, others: readonly Json[]): Json | null {
  if (typeof item !== "string") return null;
  const likeness = others.map((other) => {
    if (typeof other !== "string") return 0;
    const { start, end } = commonEnds(item, other);
    return (start + end) / Math.max(item.length, other.length);
  });
  const best = Math.max(0, ...likeness);
  return best >= ALIKE ? others[likeness.indexOf(best)] ?? null : null;
}

/** Both texts without the beginning and the end that they share, but for some words of context. */
function differingParts(old: string, fresh: string): [string, string] {
  const { start, end } = commonEnds(old, fresh);
  const from = start > CONTEXT * 2 ? wordStart(old, start - CONTEXT) : 0;
  const keep = end > CONTEXT * 2 ? wordEnd(old, end - CONTEXT) : 0;
  const part = (text: string) =>
    (from > 0 ? "… " : "") + text.slice(from, text.length - keep) +
    (keep > 0 ? " …" : "");
  return [part(old), part(fresh)];
}

/** How many characters two texts share at their beginning and, behind that, at their end. */
function commonEnds(a: string, b: string): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

/** The beginning of the word at a place of a text, if it is near. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space >= at - CONTEXT && space >= 0 ? space + 1 : at;
}

/** How many characters follow the word that stands so far from a text's end, if its end is near. */
function wordEnd(text: string, fromEnd: number): number {
  const at = text.length - fromEnd;
  const space = text.indexOf(" ", at);
  return space >= 0 && space <= at + CONTEXT ? text.length - space : fromEnd;
}

function whole(sign: "-" | "+", value: Json): DiffLine[] {
  const text = typeof value === "string" && !needsQuotes(value)
    ? value
    : JSON.stringify(value);
  return [{ sign, text: printable(text) }];
}

function needsQuotes(text: string): boolean {
  return text === "" || text !== text.trim();
}

/** How a text looks: without invisible signs, with every letter in its usual form. */
function looks(text: string): string {
  return text.normalize("NFKC").replace(/\p{Cf}/gu, "");
}

/** Letters that look alike, told by their numbers. */
function spelledOut(text: string): string {
  return Array.from(
    JSON.stringify(text),
    (sign) =>
      /[ -~]/.test(sign)
        ? sign
        : `\\u{${sign.codePointAt(0)?.toString(16) ?? ""}}`,
  ).join("");
}

function keyOf(item: Json): string {
  return JSON.stringify(item);
}
