/**
 * Makes the summaries of a README: by a model where one is configured, held by the supervisor, with quoted sentences behind
 * it. What comes out is cited in the README's own text.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { Fault, VerifiedSentence } from "../answer/schema.ts";
import type { AskModel } from "../engines/ask_models.ts";
import { EngineError, type Usage } from "../engines/engine.ts";
import { randomMark } from "../engines/random_mark.ts";
import { readDraft } from "../engines/read_draft.ts";
import { personalDataIn } from "../supervisor/personal_data.ts";
import {
  type Grounds,
  MAX_CORRECTIONS,
  supervise,
} from "../supervisor/supervise.ts";
import { extract } from "./extract.ts";
import { type Block, type PlainReadme, plainReadme } from "./plain_readme.ts";
import { summaryPrompt } from "./prompt.ts";
import { blocksByLang } from "./readme_langs.ts";
import {
  MAX_SENTENCES,
  type SummarySentence,
  type SummaryVerdict,
} from "./schema.ts";

/** Grows when summaries are made otherwise: those that are kept are made again. */
export const SUMMARISER = 1;

/** A summary that may be shown; without sentences, nothing in the README tells. */
export interface Summary {
  lang: Lang;
  sentences: SummarySentence[];
  engine: string;
  verdict: SummaryVerdict;
  usage: Usage[];
  /** A model was asked and did not answer; another time it may. */
  gaveUp: boolean;
}

/** What is summed up. */
export interface Readme {
  /** Of the repository, without its owner. */
  name: string;
  text: string;
}

/** Makes a summary for each language that the README is written in. */
export async function summarise(
  { name, text }: Readme,
  ask: AskModel | null,
  signal?: AbortSignal,
): Promise<Summary[]> {
  const readme = plainReadme(text);
  const made: Summary[] = [];
  for (const [lang, blocks] of blocksByLang(readme)) {
    const part = partOf(readme, blocks, lang, name);
    const usage: Usage[] = [];
    const drafted = ask && blocks.length > 0
      ? await drafting(part, ask, usage, signal)
      : NOTHING_DRAFTED;
    const { parts, engine, faults } = drafted.parts.length > 0
      ? { ...drafted, engine: usage.at(-1)?.engine ?? "model" }
      : quoted(part, drafted.faults);
    made.push({
      lang,
      sentences: parts.slice(0, MAX_SENTENCES)
        .map((one) => placed(one, part, text)),
      engine,
      verdict: {
        verdict: verdictOf(drafted, parts.length, faults),
        attempts: drafted.attempts,
        reasons: faults,
      },
      usage,
      gaveUp: drafted.gaveUp,
    });
  }
  return made;
}

/** What the supervisor said: of a model's sentences where they were judged, else of the quotes. */
function verdictOf(
  { parts, faults: drafted }: Drafted,
  shown: number,
  faults: readonly Fault[],
): SummaryVerdict["verdict"] {
  if (faults.length === 0) return "accept";
  const isRejected = drafted.length > 0 && parts.length === 0;
  return isRejected || shown === 0 ? "reject" : "correct";
}

/** One language's part of a README, a passage for each block: no quote reaches from one into the next. */
interface Part {
  readme: PlainReadme;
  blocks: readonly Block[];
  name: string;
  grounds: Omit<Grounds, "canary" | "said">;
}

function partOf(
  readme: PlainReadme,
  blocks: readonly Block[],
  lang: Lang,
  name: string,
): Part {
  const passages = blocks.map(({ start, end }, at) => ({
    chunkId: idOf(at),
    title: name,
    path: "",
    text: readme.text.slice(start, end),
    lang,
  }));
  const grounds = { passages, person: name, lang, links: [] };
  return { readme, blocks, name, grounds };
}

function idOf(block: number): string {
  return `p${block + 1}`;
}

interface Drafted {
  parts: VerifiedSentence[];
  attempts: number;
  faults: Fault[];
  gaveUp: boolean;
}

/** Where nobody was asked. */
const NOTHING_DRAFTED: Drafted = {
  parts: [],
  attempts: 0,
  faults: [],
  gaveUp: false,
};

/** What a model says, corrected twice at most; nothing when it cannot be asked or cannot be shown. */
async function drafting(
  { grounds }: Part,
  ask: AskModel,
  usage: Usage[],
  signal?: AbortSignal,
): Promise<Drafted> {
  const faults: Fault[] = [];
  let corrections: readonly string[] = [];
  for (let attempt = 0; attempt <= MAX_CORRECTIONS; attempt++) {
    const canary = randomMark();
    const drafts = await asked(
      () =>
        ask(
          summaryPrompt({ ...grounds, canary, corrections }),
          signal,
          (one) => usage.push(one),
        ),
    );
    const attempts = attempt + 1;
    if (drafts === null) return { parts: [], attempts, faults, gaveUp: true };
    const judged = supervise(
      { parts: drafts },
      { ...grounds, canary, said: "" },
      attempt,
    );
    faults.push(...judged.reasons.map(({ fault }) => fault));
    if (judged.verdict !== "correct") {
      const parts = judged.parts.filter(isImpersonal);
      if (parts.length < judged.parts.length) faults.push("personal_data");
      return { parts, attempts, faults, gaveUp: false };
    }
    corrections = judged.corrections;
  }
  return { ...NOTHING_DRAFTED, attempts: MAX_CORRECTIONS + 1, faults };
}

/** Who is reached where is no summary, though the README says it. */
function isImpersonal({ text }: VerifiedSentence): boolean {
  return personalDataIn(text, []).length === 0;
}

/** Sentences of what a model says; `null` when it gave up. */
async function asked(say: () => Promise<string>) {
  try {
    const said = await say();
    return await Array.fromAsync(readDraft([said], new Map()));
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

/** The README's own sentences; the supervisor looks at them as well. */
function quoted(
  { readme: { text }, blocks, name, grounds }: Part,
  before: readonly Fault[],
) {
  const drafts = extract(text, blocks, name).map(({ start, end }) => {
    const quote = text.slice(start, end);
    const at = blocks.findIndex((block) => start < block.end);
    const from = start - (blocks[at]?.start ?? 0);
    return {
      text: quote,
      citations: [{ chunkId: idOf(at), quote, start: from }],
    };
  });
  const { parts, reasons } = supervise(
    { parts: drafts },
    { ...grounds, canary: null, said: "" },
    MAX_CORRECTIONS,
  );
  const faults = [...before, ...reasons.map(({ fault }) => fault)];
  return { parts, engine: "extractive", faults };
}

function placed(
  { text, isQuote, citations }: VerifiedSentence,
  { readme, blocks }: Part,
  whole: string,
): SummarySentence {
  return {
    text,
    isQuote,
    citations: citations.map((one) => {
      const at = blocks.findIndex((_, at) => idOf(at) === one.chunkId);
      const from = blocks[at]?.start ?? 0;
      const { start, end } = readme.placeOf({
        start: from + one.start,
        end: from + one.end,
      });
      return { quote: whole.slice(start, end), start, end };
    }),
  };
}
