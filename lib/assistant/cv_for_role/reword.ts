/**
 * Other words for sentences of a CV by a model. It only proposes: a sentence is taken when the supervisor lets it pass
 * against the one that it stands for; all others stay as the person wrote them.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import type { AskModel } from "../engines/ask_models.ts";
import { randomMark } from "../engines/random_mark.ts";
import { readDraft } from "../engines/read_draft.ts";
import { MAX_CORRECTIONS, supervise } from "../supervisor/supervise.ts";
import { rewordPrompt } from "./reword_prompt.ts";
import type { EntryChange, PartChange } from "./schema.ts";

/** A CV with what is told of it. */
export interface Worded {
  site: Site;
  entries: EntryChange[];
}

/** Those that say most about the job; each costs. */
const MOST_SENTENCES = 12;

const FIELDS = ["summary", "description", "highlights"];

/** Shorter ones have no other words. */
const LEAST_LETTERS = 25;

interface Sentence {
  id: string;
  entry: EntryChange;
  part: PartChange;
  text: string;
}

/**
 * Proposes other words and takes those that stand.
 *
 * @returns `null` when no sentence was taken
 * @throws what the model's door throws
 */
export async function reword(
  { site, entries }: Worded,
  jobText: string,
  ask: AskModel,
  signal?: AbortSignal,
): Promise<Worded | null> {
  const sentences = sentencesOf(site, entries);
  if (sentences.length === 0) return null;
  const grounds = {
    passages: sentences.map(({ id, text }) => ({
      chunkId: id,
      title: "",
      path: "",
      text,
      lang: site.lang,
    })),
    person: site.profile.name ?? "",
    lang: site.lang,
    links: [],
  };
  const taken = new Map<string, string>();
  let corrections: readonly string[] = [];
  for (let attempt = 0; attempt <= MAX_CORRECTIONS; attempt++) {
    const canary = randomMark();
    const messages = rewordPrompt({ ...grounds, jobText, canary, corrections });
    const said = await ask(messages, signal);
    const parts = await Array.fromAsync(readDraft([said], new Map()));
    const judged = supervise(
      { parts },
      { ...grounds, canary, said: "" },
      attempt,
    );
    for (const { text, citations } of judged.parts) {
      const [{ chunkId, quote } = { chunkId: "", quote: "" }] = citations;
      const one = sentences.find(({ id }) => id === chunkId);
      // Whoever quotes a part of it would drop the rest.
      if (one && citations.length === 1 && quote.trim() === one.text.trim()) {
        if (text.length <= one.text.length) taken.set(chunkId, text);
      }
    }
    if (judged.verdict !== "correct") break;
    corrections = judged.corrections;
  }
  return applied({ site, entries }, sentences, taken);
}

/** Sentences that answer the job text and are in the CV's own language. */
function sentencesOf(
  site: Site,
  entries: readonly EntryChange[],
): Sentence[] {
  return entries.flatMap((entry) =>
    entry.parts.flatMap((part) => {
      const text = part.after;
      const isOwn = site.lang === site.contentLang;
      return isOwn && text !== null && FIELDS.includes(part.field) &&
          part.terms.length > 0 && text.length >= LEAST_LETTERS
        ? [{ entry, part, text }]
        : [];
    })
  ).toSorted((one, other) => other.part.terms.length - one.part.terms.length)
    .slice(0, MOST_SENTENCES)
    .map((one, at) => ({ ...one, id: `s${at + 1}` }));
}

function applied(
  { site, entries }: Worded,
  sentences: readonly Sentence[],
  taken: ReadonlyMap<string, string>,
): Worded | null {
  const fresh = new Map<PartChange, string>();
  let worded = site;
  for (const { id, entry, part, text } of sentences) {
    const other = taken.get(id);
    if (other === undefined || other === text) continue;
    fresh.set(part, other);
    worded = replaced(worded, entry, text, other);
  }
  if (fresh.size === 0) return null;
  return {
    site: worded,
    entries: entries.map((entry) => {
      if (!entry.parts.some((part) => fresh.has(part))) return entry;
      const before = entry.changes.filter((one) => one !== "kept");
      return {
        ...entry,
        changes: [...new Set([...before, "reworded" as const])],
        parts: entry.parts.map((part) => ({
          ...part,
          after: fresh.get(part) ?? part.after,
        })),
      };
    }),
  };
}

/** The site with one sentence of one entry in other words. */
function replaced(
  site: Site,
  { section, id }: EntryChange,
  text: string,
  other: string,
): Site {
  const within = <Row extends object>(row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        !FIELDS.includes(key)
          ? value
          : Array.isArray(value)
          ? value.map((one) => one === text ? other : one)
          : typeof value === "string"
          ? value.replace(text, () => other)
          : value,
      ]),
    ) as Row;
  const of = <Row extends { id: string }>(rows: Row[]): Row[] =>
    rows.map((row) => row.id === id ? within(row) : row);
  if (section === "profile") return { ...site, profile: within(site.profile) };
  if (section === "work") return { ...site, work: of(site.work) };
  if (section === "projects") return { ...site, projects: of(site.projects) };
  if (section === "volunteer") {
    return { ...site, volunteer: of(site.volunteer) };
  }
  return site;
}
