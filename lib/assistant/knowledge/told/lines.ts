/**
 * Lines of a chunk: each can be quoted by itself.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { chunksOf } from "../../text/chunks.ts";
import { chunkInput, type NewChunk } from "../schema.ts";

/** What may be said: nothing where a field is empty. */
export type Line = string | null | undefined | false;

/** Of a chunk: longer texts are cut between their sentences. */
const MOST_WORDS = 200;
const MOST_CHARS = 6_000;
const MOST_TITLE = 300;
/** A list that is longer goes on in another sentence; nobody quotes more at once. */
const MOST_LIST = 400;

/** A field as a part of a sentence: one line, without blanks around it; null when there is nothing. */
export function inline(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}

/** Parts with a sign between them, without those that are not there; null when none is. */
export function joined(parts: readonly Line[], by = ", "): string | null {
  return parts.filter(Boolean).join(by) || null;
}

/** With a full stop, unless it ends with a sign already. */
export function ended(text: Line): string | null {
  if (!text) return null;
  return /[.!?…:;]["'”’»)]?$/.test(text) ? text : `${text}.`;
}

/** `Label: one, two.`, in several sentences when there are many. */
export function listed(label: string, items: readonly Line[]): string[] {
  const said = items.filter((item) => typeof item === "string");
  const sentences: string[][] = [];
  for (const item of said) {
    const last = sentences.at(-1);
    const length = (last ?? []).join(", ").length + item.length;
    if (last && length < MOST_LIST) last.push(item);
    else sentences.push([item]);
  }
  return sentences.map((some) => `${ended(`${label}: ${some.join(", ")}`)}`);
}

/** Where a text stands, and what it is called there. */
export interface Place {
  lang: Lang;
  title: string;
  path: string;
}

/** Lines as chunks of a source that everybody may read: one, when they fit. */
export function chunksOfLines(
  { lang, title, path }: Place,
  lines: readonly Line[],
): NewChunk[] {
  const whole = lines.filter(Boolean).join("\n").trim();
  if (whole === "") return [];
  const words = whole.match(/\S+/g)?.length ?? 0;
  const texts = words <= MOST_WORDS
    ? [whole]
    : chunksOf(whole).map(({ text }) => text);
  return texts.flatMap(short).map((text) =>
    chunkInput.parse({
      lang,
      visibility: "public",
      title: title.slice(0, MOST_TITLE).toWellFormed(),
      path: path.slice(0, 500),
      text,
    })
  );
}

/** What has no blanks is cut anywhere, though not within a character. */
function short(text: string): string[] {
  if (text.length <= MOST_CHARS) return [text];
  const isWithin = /[\uD800-\uDBFF]/.test(text.charAt(MOST_CHARS - 1));
  const end = isWithin ? MOST_CHARS - 1 : MOST_CHARS;
  const rest = text.slice(end).trim();
  return [text.slice(0, end).trim(), ...rest === "" ? [] : short(rest)];
}
