/**
 * Postings of a JSON file: a list of ours, or `JobPosting`s of schema.org as pages of employers have them.
 *
 * @module
 */
import {
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from "jsonc-parser";
import { textOfHtml } from "../knowledge/told/html_text.ts";
import { langOfText } from "../text/language.ts";
import { type MarketProblem, Unreadable } from "./read_problem.ts";
import { postingOf } from "./read_posting.ts";
import type { MarketFormat, Posting } from "./schema.ts";

/** Reads a list, `{ "postings": [...] }`, one JobPosting, or a graph with some. */
export function jsonPostings(
  text: string,
): { format: MarketFormat; postings: Posting[] } {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    throw new Unreadable([{ code: "json", line: lineAt(text, deep) }]);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  const [first] = errors;
  if (!root || first) {
    throw new Unreadable([{ code: "json", line: lineAt(text, first?.offset) }]);
  }
  const nodes = entriesIn(root);
  const problems: MarketProblem[] = [];
  const around = langOfText(text);
  let isLinked = false;
  const postings = nodes.flatMap((node) => {
    const value: unknown = getNodeValue(node);
    const line = lineAt(text, node.offset);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      problems.push({ code: "json", line });
      return [];
    }
    const linked = isJobPosting(value);
    isLinked ||= linked;
    const given = linked ? fromJobPosting(value) : { ...value };
    const { posting, fields } = postingOf(given, around);
    for (const field of fields) problems.push({ code: "field", line, field });
    return posting ? [posting] : [];
  });
  if (problems.length > 0) throw new Unreadable(problems);
  return { format: isLinked ? "job_posting" : "json", postings };
}

/** No list of postings has more; the parser goes down as often. */
const MAX_DEPTH = 40;

/** Where it becomes too deep; null when it does not. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (
    const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)
  ) {
    if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > MAX_DEPTH) return index;
  }
  return null;
}

function lineAt(text: string, offset = 0): number {
  return text.slice(0, offset).split("\n").length;
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
  if (typeof value === "string") {
    return /[<&]/.test(value) ? textOfHtml(value) : value.trim();
  }
  if (Array.isArray(value)) {
    return value.map(proseOf).filter((one) => one !== "").join(", ");
  }
  const { name, description } = Object(value);
  return typeof name === "string"
    ? name.trim()
    : typeof description === "string"
    ? proseOf(description)
    : "";
}
