/**
 * What visitors get for a set's questions: whether it answers, whether it is quoted byte by byte, when it is refused.
 *
 * @module
 */
import {
  abstention,
  answeredShare,
  citationPrecision,
  intervalOf,
  type Said,
} from "./scores.ts";
import {
  type Question,
  type QuestionKind,
  questionKinds,
  readQuestions,
} from "./set.ts";

/** What a visitor is shown for a question. */
export interface Answer {
  /** The quotes under it, in order; none when it was refused. */
  quotes: readonly string[];
  /** Texts of all that this visitor may read of the tenant. */
  readable: readonly string[];
}

/** Asks a question as a visitor of its tenant. */
export type Ask = (question: Question) => Promise<Answer>;

/** A question with what was said to it. */
export interface Told extends Said {
  question: Question;
  /** Each quote stands byte by byte in what the visitor may read. */
  isExact: boolean;
}

/** What the product promises of the engine without a model. */
export const AIMS = {
  exact: 1,
  unanswerable: 0.9, // of these at least so many are refused
  answerable: 0.1, // and of these at most
};

/** Asks every question of a folder, or of one of its parts. */
export async function askAll(
  folder: string,
  ask: Ask,
  part?: string,
): Promise<Told[]> {
  const all: Told[] = [];
  for (const question of await readQuestions(folder, part)) {
    const { quotes, readable } = await ask(question);
    const { kind, expect } = question;
    const isExact = quotes.every((quote) =>
      readable.some((text) => text.includes(quote))
    );
    all.push({ kind, expect, quotes, question, isExact });
  }
  return all;
}

/** `deno task eval answers`: of what was shown, how much answers; nothing may be shown that was never written. */
export function answersOf(told: readonly Told[]) {
  const report = byLanguage(told, (some) => ({
    questions: some.filter(({ kind }) => kind === "answerable").length,
    answered: answeredShare(some),
    precision: citationPrecision(some),
    exact: shareExact(some),
  }));
  const lines = Object.entries(report).map(([lang, of]) =>
    `${lang.padEnd(4)} ${of.questions} answerable: answered ${
      figure(of.answered)
    }  citation precision ${figure(of.precision)}  byte-exact ${
      figure(of.exact)
    }`
  );
  return { report, lines, isGood: report.all.exact >= AIMS.exact };
}

/** `deno task eval abstain`: how often nothing was said, by kind of question, and to which ones it was wrong. */
export function abstentionsOf(told: readonly Told[]) {
  const report = byLanguage(told, abstention);
  const lines = Object.keys(report).map((lang) =>
    `${lang.padEnd(4)} refused: ${
      questionKinds.flatMap((kind) => refusedLine(told, lang, kind)).join("  ")
    }`
  );
  const wrong = told.filter(isWrong).map(({ question, quotes }) =>
    `  ${question.id} ${question.kind}: ${question.question}${
      quotes[0] ? ` → ${quotes[0].slice(0, 80)}` : ""
    }`
  );
  const { unanswerable, answerable } = report.all;
  const isGood = unanswerable >= AIMS.unanswerable &&
    answerable <= AIMS.answerable;
  return { report, lines: [...lines, ...wrong], isGood };
}

/** `unanswerable 61 of 63, 0.968 (0.891 to 0.991)`: with the interval in which the true share lies. */
function refusedLine(
  told: readonly Told[],
  lang: string,
  kind: QuestionKind,
): string[] {
  const asked = told.filter(({ question }) =>
    question.kind === kind && (lang === "all" || question.lang === lang)
  );
  if (asked.length === 0) return [];
  const refused = asked.filter(({ quotes }) => quotes.length === 0).length;
  const [low, high] = intervalOf(refused, asked.length);
  return [
    `${kind} ${refused} of ${asked.length}, ${
      figure(refused / asked.length)
    } (${figure(low)} to ${figure(high)})`,
  ];
}

function isWrong({ kind, quotes }: Told): boolean {
  if (kind === "small_talk" || kind === "out_of_scope") return false;
  return (kind === "answerable") === (quotes.length === 0);
}

function byLanguage<T>(
  told: readonly Told[],
  measure: (some: readonly Told[]) => T,
) {
  const of = (lang: string) =>
    measure(told.filter(({ question }) => question.lang === lang));
  return { all: measure(told), en: of("en"), es: of("es") };
}

/** 1 where nothing was quoted: nothing was quoted wrongly. */
function shareExact(told: readonly Told[]): number {
  const quoted = told.filter(({ quotes }) => quotes.length > 0);
  if (quoted.length === 0) return 1;
  return quoted.filter(({ isExact }) => isExact).length / quoted.length;
}

function figure(share: number): string {
  return share.toFixed(3);
}
