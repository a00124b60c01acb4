/**
 * A file of any of the formats as a résumé: which one it is, is found out from its bytes.
 *
 * @module
 */
import { checkResume, invalidParts } from "../check.ts";
import { guessLanguage } from "../guess_language.ts";
import { isObject, type Json } from "../json.ts";
import { readJson } from "../read_json.ts";
import { isEuropass, readEuropass } from "./europass.ts";
import { isLinkedIn, readLinkedIn } from "./linkedin.ts";
import { isManfred, readManfred } from "./manfred.ts";
import {
  CannotRead,
  problem,
  type ReadImport,
  type ReadResume,
} from "./found.ts";
import type { Format } from "./schema.ts";
import { decode } from "./text.ts";
import { readXml } from "./xml.ts";
import { openZip } from "./zip.ts";

/** The largest file: whole archives of LinkedIn, pictures left out, have a few. */
export const MAX_IMPORT_BYTES = 10_000_000;

/** Of the tables that are read; somebody's own have some 100 kB in all. */
const ZIP_LIMITS = {
  entries: 2_000,
  entryBytes: 2_000_000,
  allBytes: 6_000_000,
};

/** Of a PDF of Europass, whose XML holds a picture, too. */
const PDF_LIMITS = {
  streams: 2_000,
  fileBytes: MAX_IMPORT_BYTES,
  allBytes: 2 * MAX_IMPORT_BYTES,
};

/** Reads it; never throws on a bad file. */
export async function readImport(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadImport> {
  try {
    return await read(bytes);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return { ok: false, problems: [error.problem] };
  }
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<ReadImport> {
  if (bytes.length > MAX_IMPORT_BYTES) {
    throw new CannotRead("size", "is larger than 10 MB");
  }
  const kind = kindOf(bytes);
  if (kind === "pdf") return checked("europass", await readPdf(bytes));
  if (kind === "zip") {
    const files = await openZip(bytes, ZIP_LIMITS);
    if (!isLinkedIn(files)) {
      throw new CannotRead("linkedin", "is no archive of LinkedIn");
    }
    return checked("linkedin", await readLinkedIn(files));
  }
  if (kind === "xml") {
    return checked("europass", readEuropass(await readXml(bytes)));
  }
  const json = readJson(bytes);
  if (json.ok && isEuropass(json.value)) {
    return checked("europass", readEuropass(json.value));
  }
  if (json.ok && isManfred(json.value)) {
    return checked("manfred", readManfred(json.value));
  }
  if (json.ok && !looksLikeResume(json.value)) {
    throw new CannotRead("format", "is no format that can be imported");
  }
  const resume = checkResume(bytes);
  if (!resume.ok) return resume;
  const { document } = resume;
  return {
    ok: true,
    format: "json_resume",
    lang: guessLanguage(document),
    document,
    leftovers: [],
    passedOver: [],
  };
}

/** Europass puts the XML into the PDF; of several the newest stands last. */
async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<ReadResume> {
  const { carriedTexts } = await import("./pdf.ts");
  for (const text of carriedTexts(bytes, PDF_LIMITS).reverse()) {
    if (!/SkillsPassport|Candidate/.test(decode(text))) continue;
    const json = kindOf(text) === "json" ? readJson(text) : null;
    const tree = json?.ok ? json.value : await readXml(text);
    if (isEuropass(tree)) return readEuropass(tree);
  }
  throw new CannotRead("pdf", "is a PDF without the data of Europass in it");
}

function checked(format: Format, found: ReadResume): ReadImport {
  const wrong = invalidParts(found.document);
  if (wrong.length > 0) {
    return {
      ok: false,
      problems: wrong.map(({ pointer: _, ...part }) => ({
        ...part,
        ...problem(part.code, part.message, part.path),
      })),
    };
  }
  if (Object.keys(found.document).length === 0) {
    return {
      ok: false,
      problems: [problem("empty", "says nothing that a résumé could hold")],
    };
  }
  const { saidLang, ...rest } = found;
  return { ok: true, format, lang: langOf(saidLang, found.document), ...rest };
}

function langOf(said: Json | undefined, document: Json): "es" | "en" {
  const short = String(said ?? "").slice(0, 2).toLowerCase();
  return short === "es" || short === "en" ? short : guessLanguage(document);
}

/** By its first bytes; its name says nothing. */
function kindOf(bytes: Uint8Array): "zip" | "pdf" | "xml" | "json" {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && (c === 3 && d === 4 || c === 5 && d === 6)) {
    return "zip";
  }
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 64))
    .replaceAll("\0", "").replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, "");
  if (start.startsWith("%PDF")) return "pdf";
  return start.startsWith("<") ? "xml" : "json";
}

/** JSON of another kind would be an empty résumé with unknown fields. */
function looksLikeResume(value: Json): boolean {
  if (!isObject(value)) return true; // the check says what is wrong
  const names = Object.keys(value);
  return names.length === 0 || names.some((name) => RESUME.includes(name));
}

const RESUME =
  "basics work volunteer education awards certificates publications skills languages interests references projects meta $schema"
    .split(" ");
