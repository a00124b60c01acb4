/**
 * Postings of a JSON file: a list of ours, or `JobPosting`s of schema.org as pages of employers have them.
 *
 * @module
 */
import {
  createScanner,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from "jsonc-parser";
import { textOfHtml } from "../knowledge/told/html_text.ts";
import { langOfText } from "../text/language.ts";
import {
  type MarketProblem,
  MOST_PROBLEMS,
  Unreadable,
} from "./read_problem.ts";
import { postingOf } from "./read_posting.ts";
import {
  type MarketFormat,
  MAX_POSTINGS,
  MAX_TEXT,
  type Posting,
} from "./schema.ts";

/** Reads a list, `{ "postings": [...] }`, one JobPosting, or a graph with some. */
export function jsonPostings(
  text: string,
): { format: MarketFormat; postings: Posting[] } {
  const lineAt = lines(text);
  const deep = tooDeepAt(text);
  if (deep !== null) {
    throw new Unreadable([{ code: "json", line: lineAt(deep) }]);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  const [first] = errors;
  if (!root || first) {
    throw new Unreadable([{ code: "json", line: lineAt(first?.offset ?? 0) }]);
  }
  const nodes = entriesIn(root);
  if (nodes.length > MAX_POSTINGS) {
    throw new Unreadable([{ code: "too_many", line: null }]);
  }
  const problems: MarketProblem[] = [];
  const around = langOfText(text);
  const postings: Posting[] = [];
  let isLinked = false;
  for (const node of nodes) {
    if (problems.length >= MOST_PROBLEMS) break;
    const value: unknown = getNodeValue(node);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      problems.push({ code: "json", line: lineAt(node.offset) });
      continue;
    }
    const linked = isJobPosting(value);
    isLinked ||= linked;
    const given = linked ? fromJobPosting(value) : { ...value };
    const { posting, fields } = postingOf(given, around);
    for (const field of fields) {
      problems.push({ code: "field", line: lineAt(node.offset), field });
    }
    if (posting) postings.push(posting);
  }
  if (problems.length > 0) throw new Unreadable(problems);
  return { format: isLinked ? "job_posting" : "json", postings };
}

/** No list of postings has more; the parser goes down as often. */
const MAX_DEPTH = 40;

/** Where it becomes too deep, token by token as the parser takes them; null when it does not. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text);
  // which sign closes what is open; the parser goes over any other
  const open: string[] = [];
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    const sign = text[at];
    if (sign === "[") open.push("]");
    else if (sign === "{") open.push("}");
    else if (sign === open.at(-1)) open.pop();
    if (open.length > MAX_DEPTH) return at;
  }
  return null;
}

/** Tells the line of places that are asked for in their order: each line is counted once. */
function lines(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

/** The objects of a list, wherever it stands. */
function entriesIn(root: Node): Node[] {
  if (root.type === "array") return root.children ?? [];
  for (const name of ["postings", "@graph", "itemListElement"]) {
    const list = memberOf(root, name);
    if (list?.type !== "array") continue;
    const all = list.children ?? [];
    return name === "postings"
      ? all
      : all.map((one) => memberOf(one, "item") ?? one)
        .filter((one) => isJobPosting(getNodeValue(one)));
  }
  return [root];
}

function memberOf({ children }: Node, name: string): Node | undefined {
  return children?.find((one) => one.children?.[0]?.value === name)
    ?.children?.[1];
}

type Linked = Record<string, unknown>;

function isJobPosting(value: unknown): value is Linked {
  const type = Object(value)["@type"];
  return type === "JobPosting" ||
    Array.isArray(type) && type.includes("JobPosting");
}

/** https://schema.org/JobPosting; its description is HTML. */
function fromJobPosting(value: Linked): Record<string, unknown> {
  const parts = [
    "description",
    "responsibilities",
    "qualifications",
    "skills",
    "experienceRequirements",
    "educationRequirements",
  ].map((name) => proseOf(value[name])).filter((one) => one !== "");
  const place = [value.jobLocation].flat()[0];
  const address = Object(Object(place).address);
  const date = value.datePosted;
  return {
    title: proseOf(value.title) || proseOf(value.name),
    company: proseOf(value.hiringOrganization) || null,
    location: proseOf(address.addressLocality) || proseOf(address) || null,
    text: parts.join("\n"),
    ...(typeof value.inLanguage === "string" ? { lang: value.inLanguage } : {}),
    ...(typeof date === "string" ? { date } : {}),
  };
}

/** Texts, lists of them, and things with a name. */
function proseOf(value: unknown): string {
  const pieces = piecesOf(value);
  const text = pieces.join(", ");
  // what no posting may have is not read as HTML either: as it is, it is refused for its length
  if (!/[<&]/.test(text) || text.length > 4 * MAX_TEXT) return text;
  // once for all of them: half a million of one letter each are a file as well
  return textOfHtml(pieces.join("<br>"));
}

function piecesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(piecesOf);
  const { name, description } = Object(value);
  const text = [value, name, description].find((one) =>
    typeof one === "string"
  );
  return text?.trim() ? [text.trim()] : [];
}
