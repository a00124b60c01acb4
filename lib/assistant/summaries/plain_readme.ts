/**
 * A README as what its reader reads: prose without marks, links, pictures and code, each letter with its place in the
 * file. Whatever is drawn from it can be cited in the README's own bytes.
 *
 * @module
 */
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Span } from "../answer/words.ts";

/** A paragraph or an item of a list. */
export interface Block extends Span {
  /** The heading above it, as it was written. */
  heading: string;
  isItem: boolean;
}

/** The prose of a README. */
export interface PlainReadme {
  /** Blocks with an empty line between them. */
  text: string;
  /** In `text`. */
  blocks: Block[];
  /** Where a piece of `text` stands in the README. */
  placeOf(piece: Span): Span;
}

/** What something is stands at the beginning; the rest of a long README is its manual. */
const READ_CHARS = 20_000;

/** The parts of a syntax tree that are looked at. */
interface Knot {
  type: string;
  value?: string;
  children?: Knot[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** What is written so far, and where each unit of it stands. */
interface Writing {
  readme: string;
  text: string;
  places: number[];
  blocks: Block[];
  heading: string;
}

/** Reads a README; what cannot be placed letter by letter is left out. */
export function plainReadme(whole: string): PlainReadme {
  const readme = beginningOf(whole);
  const writing: Writing = {
    readme,
    text: "",
    places: [],
    blocks: [],
    heading: "",
  };
  writeAll(fromMarkdown(readme), writing, false);
  const { text, places, blocks } = writing;
  return {
    text,
    blocks,
    placeOf(piece) {
      // blanks between blocks stand nowhere
      const shown = text.slice(piece.start, piece.end);
      const start = piece.start + shown.length - shown.trimStart().length;
      const end = piece.start + shown.trimEnd().length;
      return { start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 };
    },
  };
}

/** Up to the last whole line. */
function beginningOf(whole: string): string {
  if (whole.length <= READ_CHARS) return whole;
  const cut = whole.slice(0, READ_CHARS);
  return cut.slice(0, Math.max(0, cut.lastIndexOf("\n")));
}

function writeAll({ children = [] }: Knot, writing: Writing, isItem: boolean) {
  for (const one of children) {
    if (one.type === "heading") {
      writing.heading = piecesOf(one, writing.readme)?.text ?? "";
    } else if (one.type === "paragraph") writeBlock(one, writing, isItem);
    else if (one.type === "list" || one.type === "listItem") {
      writeAll(one, writing, true);
    }
    // quotations are others' words; code, tables and HTML are no sentences
  }
}

function writeBlock(knot: Knot, writing: Writing, isItem: boolean) {
  const found = piecesOf(knot, writing.readme);
  if (!found) return;
  const { text, places } = found;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const isTable = /\|.*\|/.test(text);
  if (to <= from || isTable) return;
  if (writing.text !== "") {
    writing.text += "\n\n";
    // between blocks there is nothing to cite
    writing.places.push(0, 0);
  }
  const start = writing.text.length;
  writing.text += text.slice(from, to);
  for (const place of places.slice(from, to)) writing.places.push(place);
  writing.blocks.push({
    start,
    end: writing.text.length,
    heading: writing.heading,
    isItem,
  });
}

/** Between these tags nothing is prose. */
const PROGRAM = /^<(script|style|template|svg|iframe|object)\b/i;

interface Pieces {
  text: string;
  places: number[];
}

/** What is read of a paragraph; null when a letter of it has no place. */
function piecesOf(knot: Knot, readme: string): Pieces | null {
  const { type, value = "", children = [] } = knot;
  const start = knot.position?.start.offset ?? 0;
  const end = knot.position?.end.offset ?? start;
  if (type === "text") return lettersOf(value, readme, start, end);
  if (type === "inlineCode") {
    const at = readme.slice(start, end).indexOf(value);
    return at < 0 ? null : lettersOf(value, readme, start + at, end);
  }
  if (type === "break") return { text: " ", places: [start] };
  const all: Pieces = { text: "", places: [] };
  let isProgram = false;
  for (const one of children) {
    if (one.type === "html") isProgram = PROGRAM.test(one.value ?? "");
    if (isProgram) continue;
    const piece = piecesOf(one, readme);
    if (!piece) return null;
    all.text += piece.text;
    all.places = all.places.concat(piece.places);
  }
  return all;
}

/** Finds each unit of a text in its source, past escapes, entities and the indents of lines. */
function lettersOf(
  value: string,
  readme: string,
  start: number,
  end: number,
): Pieces | null {
  const places: number[] = [];
  let at = start;
  for (let n = 0; n < value.length; n++) {
    const letter = value[n] ?? "";
    if (letter !== readme[at]) at = pastMarks(readme, at, end, value, n);
    const [entity = ""] = ENTITY.exec(readme.slice(at, at + 40)) ?? [];
    const isEntity = entity !== "" && !value.startsWith(entity, n);
    if (at >= end || !isEntity && letter !== readme[at]) return null;
    places.push(at);
    // of an entity that stands for two units, both stand at its beginning
    const isHalf = isEntity && /[\ud800-\udbff]/.test(letter);
    if (!isHalf) at += isEntity ? entity.length : 1;
  }
  return { text: value.replaceAll("\n", " "), places };
}

const ENTITY = /^&#?\w+;/;

/** The sign of an escape, the blanks before and after the end of a line. */
function pastMarks(
  readme: string,
  from: number,
  end: number,
  value: string,
  n: number,
): number {
  if (readme[from] === "\\") return from + 1;
  const blanks = value[n - 1] === "\n" ? /[ \t>]/ : /[ \t\r]/;
  if (value[n - 1] !== "\n" && value[n] !== "\n") return from;
  let at = from;
  while (at < end && blanks.test(readme[at] ?? "")) at++;
  return at;
}
