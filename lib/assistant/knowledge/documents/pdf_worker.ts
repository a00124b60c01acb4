/**
 * The thread that reads what is written in one PDF of a stranger.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { getDocumentProxy } from "unpdf";
import { boundMemory } from "./memory_bound.ts";
import { unpackedBytes } from "./pdf_streams.ts";
import { type DocumentProblem, MAX_DOCUMENT_CHARS } from "./schema.ts";

/** What the thread answers. */
export type ReadPdf = { text: string } | {
  problem: DocumentProblem;
  why: string;
};

/** A book; a page of more is a bomb. */
const MAX_PAGES = 1_000;
/** Of all streams together: thirty times what a file of ours may be large. */
const MAX_UNPACKED_BYTES = 150_000_000;
/** What grows asks for twice as much each time. */
const MAX_ASKED_BYTES = 3 * MAX_UNPACKED_BYTES;

const tooLarge: ReadPdf = {
  problem: "too_large",
  why: "its streams, or they cannot be measured",
};

self.onmessage = async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  self.postMessage(await read(data));
};

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPdf> {
  if (unpackedBytes(bytes, MAX_UNPACKED_BYTES) > MAX_UNPACKED_BYTES) {
    return tooLarge;
  }
  const isOver = boundMemory(MAX_ASKED_BYTES);
  const read = await readText(bytes);
  // what could not be unpacked is left out of it without a word
  return isOver() ? tooLarge : read;
}

async function readText(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPdf> {
  try {
    const document = await getDocumentProxy(bytes, {
      stopAtErrors: false,
      useSystemFonts: false,
      verbosity: 0,
      maxImageSize: 1,
    });
    if (document.numPages > MAX_PAGES) {
      return { problem: "too_large", why: `${document.numPages} pages` };
    }
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = linesOf(items);
      length += text.length;
      if (length > MAX_DOCUMENT_CHARS) {
        return { problem: "too_large", why: "its text" };
      }
      pages.push(text);
      page.cleanup();
    }
    const text = tidied(pages.join("\n\n"));
    return /\p{L}/u.test(text)
      ? { text }
      : { problem: "no_text", why: "pictures" };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return {
      problem: name === "PasswordException" ? "locked" : "unreadable",
      why: String(error),
    };
  }
}

interface Piece {
  str: string;
  hasEOL: boolean;
  transform: number[];
  height: number;
}

/** Lines as they stand; a wide gap between two of them ends a paragraph, a narrow one does not end a sentence. */
function linesOf(items: readonly object[]): string {
  const pieces = items.filter((item): item is Piece => "str" in item);
  let text = "";
  let last: number | null = null;
  for (const { str, hasEOL, transform, height } of pieces) {
    const at = transform[5] ?? 0;
    if (last !== null && str.trim() !== "") {
      const gap = last - at;
      const isSameParagraph = gap >= 0 && gap < 1.7 * Math.max(height, 6);
      text += gap === 0 ? "" : isSameParagraph ? "" : "\n\n";
      last = at;
    }
    if (str.trim() !== "") last = at;
    text += str;
    if (hasEOL) text += "\n";
  }
  return text;
}

/** Lines of a paragraph as one; a word that was cut at the end of a line is whole again. */
function tidied(text: string): string {
  return text.toWellFormed().replaceAll("\0", "").normalize("NFC")
    .split(/\n[ \t]*\n+/)
    .map((paragraph) =>
      paragraph.replace(/(\p{Ll})-\n(?=\p{Ll})/gu, "$1")
        .replace(/[ \t]*\n[ \t]*(?=[•‣◦▪*–-]\s)/g, "\u2028")
        .replace(/\s*\n\s*/g, " ")
        .replace(/[^\S\u2028]+/g, " ")
        .replaceAll("\u2028", "\n")
        .trim()
    )
    .filter(Boolean)
    .join("\n\n");
}
