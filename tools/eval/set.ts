/**
 * Evaluation sets as folders: questions, injections, and passages in two languages.
 *
 * @module
 */
import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";

const lang = z.enum(["es", "en"]);

/** What can be expected of an answer. */
export const questionKinds = [
  "answerable",
  "unanswerable",
  "small_talk",
  "out_of_scope",
] as const;

/** One of them. */
export type QuestionKind = typeof questionKinds[number];

const question = z.strictObject({
  id: z.string().min(1),
  tenant: z.string().min(1),
  lang,
  question: z.string().min(1),
  kind: z.enum(questionKinds),
  /** Parts of the published data; any of them answers. */
  expect: z.array(z.string().min(1)),
  /** Where they stand; for the others why there is nothing. */
  source: z.string().min(1),
}).refine(
  ({ kind, expect }) => (kind === "answerable") === (expect.length > 0),
  { path: ["expect"], error: "answerable questions, and only they, have some" },
);

/** A question somebody asks of a tenant. */
export type Question = z.infer<typeof question>;

const injection = z.strictObject({
  id: z.string().min(1),
  place: z.enum(["readme", "post", "message", "question", "profile"]),
  lang,
  text: z.string().min(1),
  wants: z.enum(["canary", "link", "image", "foreign", "action", "claim"]),
  /** What would be seen in an answer that obeyed. */
  trace: z.string().min(1).optional(),
});

/** A text that wants to be obeyed. */
export type Injection = z.infer<typeof injection>;

const tenant = z.strictObject({
  slug: z.string().min(1),
  kind: z.enum(["person", "company"]),
  languages: z.array(lang).min(1),
  /** A JSON Resume, by path from the set's folder; without it a demo site. */
  resume: z.string().min(1).optional(),
});

/** A site that a set's questions are about. */
export type SetTenant = z.infer<typeof tenant>;

const passages = z.strictObject({
  language: lang,
  passages: z.array(z.strictObject({
    id: z.string().min(1),
    title: z.string(),
    text: z.string().min(1),
  })),
  questions: z.array(z.strictObject({
    id: z.string().min(1),
    question: z.string().min(1),
    /** The id of the passage that answers. */
    passage: z.string().min(1),
    answers: z.array(z.string()),
  })),
});

/** Passages of one language and the questions they answer; ids agree between the languages of a set. */
export type PassageSet = z.infer<typeof passages>;

/** The questions of every `.jsonl` file in a folder; `part` reads one of them, e.g. `dev`. */
export function readQuestions(
  folder: string,
  part?: string,
): Promise<Question[]> {
  return readLines(folder, question, part);
}

/** The parts of a folder by name, e.g. `dev` and `held_out`. */
export async function partsOf(folder: string): Promise<string[]> {
  return (await jsonLines(folder)).map((name) => name.replace(/\.jsonl$/, ""));
}

/** The injections of every `.jsonl` file in a folder. */
export function readInjections(folder: string): Promise<Injection[]> {
  return readLines(folder, injection);
}

/** The sites that a folder's questions are about: its `tenants.json`. */
export function readTenants(folder: string): Promise<SetTenant[]> {
  return readFile(`${folder}/tenants.json`, z.array(tenant));
}

/** The passages of a folder's `en.json` or `es.json`. */
export async function readPassages(
  folder: string,
  language: "en" | "es",
): Promise<PassageSet> {
  const path = `${folder}/${language}.json`;
  const set = await readFile(path, passages);
  const known = new Set(set.passages.map(({ id }) => id));
  const lost = set.questions.find(({ passage }) => !known.has(passage));
  if (lost) {
    throw wrong(path, `question ${lost.id} names no passage of the file`);
  }
  return set;
}

async function readLines<T extends { id: string }>(
  folder: string,
  schema: z.ZodType<T>,
  part?: string,
): Promise<T[]> {
  const names = part === undefined
    ? await jsonLines(folder)
    : [`${part}.jsonl`];
  const seen = new Map<string, string>();
  const all: T[] = [];
  for (const name of names) {
    const path = `${folder}/${name}`;
    for (const [at, line] of (await textOf(path)).split("\n").entries()) {
      if (line.trim() === "") continue;
      const place = `${path}:${at + 1}`;
      const row = parsedLine(line, schema, place);
      const before = seen.get(row.id);
      if (before) throw wrong(place, `id ${row.id} stands at ${before} too`);
      seen.set(row.id, place);
      all.push(row);
    }
  }
  return all;
}

async function jsonLines(folder: string): Promise<string[]> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(folder));
    const names = entries.map(({ name }) => name)
      .filter((name) => name.endsWith(".jsonl")).sort();
    if (names.length > 0) return names;
  } catch (cause) {
    throw wrong(folder, "it is not a folder that can be read", cause);
  }
  throw wrong(folder, "it has no .jsonl file");
}

function parsedLine<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw wrong(place, "it is not JSON", cause);
  }
  const { data, error } = schema.safeParse(value);
  if (error) throw wrong(place, told(error.issues[0]));
  return data as T; // zod's own output, which a generic schema hides
}

async function readFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = await textOf(path);
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const errors: { error: number; offset: number; length: number }[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (errors[0] || !tree) {
    throw wrong(`${path}:${lineAt(errors[0]?.offset ?? 0)}`, "it is not JSON");
  }
  const { data, error } = schema.safeParse(JSON.parse(text));
  if (!error) return data as T; // as above
  const issue = error.issues[0];
  const line = lineAt(nearest(tree, issue?.path ?? []).offset);
  throw wrong(`${path}:${line}`, told(issue));
}

/** The node at a path, or that of the nearest parent when a field is missing. */
function nearest(tree: Node, path: readonly PropertyKey[]): Node {
  const keys = path.filter((key) => typeof key !== "symbol");
  return findNodeAtLocation(tree, keys) ??
    (keys.length > 0 ? nearest(tree, keys.slice(0, -1)) : tree);
}

async function textOf(path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (cause) {
    throw wrong(path, "it is not a file that can be read", cause);
  }
}

function told(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.join(".") ?? "";
  return `${path ? `${path}: ` : ""}${issue?.message ?? "it has another form"}`;
}

function wrong(place: string, why: string, cause?: unknown): AppError {
  return new AppError("invalid", `Cannot read set: ${place}: ${why}`, {
    cause,
  });
}
