/**
 * How well each sentence of the passages answers a question.
 *
 * @module
 */
import { sentencesOf, type Span, type Word, wordsOf } from "../answer/words.ts";
import type { Passage } from "./engine.ts";
import { type Asked, hasWanted, rootOf, type Term } from "./question.ts";
import { subjectsOf } from "./subjects.ts";

/** A sentence of a passage, and what it is worth. */
export interface Scored extends Span {
  passage: Passage;
  text: string;
  /** Part of what was asked, by weight, that the sentence tells: 0 to 1. */
  covered: number;
  /** The same, with what stands around it. */
  support: number;
  /** Support, and how early its passage was found. */
  score: number;
}

interface Sentence extends Span {
  text: string;
  stems: ReadonlySet<string>;
}

/** What a passage says, prepared. */
interface Read {
  passage: Passage;
  sentences: Sentence[];
  title: ReadonlySet<string>;
  all: ReadonlySet<string>;
  /** Subjects that its title or address names. */
  subjects: ReadonlySet<string>;
}

/** How much a word counts where it stands beside the sentence; short passages are about one thing. */
const AROUND = {
  title: 0.8,
  neighbour: 0.7,
  shortPassage: 0.7,
  passage: 0.5,
  subject: 0.7,
};
const SHORT_CHARS = 600;
const STORY_TERMS = 8;
/** How much a cognate counts. */
const ALIKE = 0.8;

/** Scores all sentences, best first; those that lack what is wanted or a name that was asked for are left out. */
export function scoreSentences(
  passages: readonly Passage[],
  asked: Asked,
): Scored[] {
  const { wanted } = asked;
  const read = passages.map(readPassage);
  // Who wants an address has no need for other words in its sentence.
  const terms = wanted === "mail" || wanted === "telephone"
    ? asked.terms.filter(({ isName }) => isName)
    : asked.terms;
  const weights = weightsOf(terms, read);
  const total = weights.reduce((sum, one) => sum + one, 0);
  return read.flatMap((one, rank) => {
    const names = terms.filter(({ isName }) => isName);
    const lacks = names.some((term) => standing(term, one, null) === 0);
    // In a long story a name may be that of whoever tells it.
    if (lacks && terms.length <= STORY_TERMS) return [];
    return one.sentences.flatMap((sentence, at): Scored[] => {
      if (!isSayable(sentence.text, one.passage, sentence)) return [];
      if (!hasWanted(sentence.text, wanted)) return [];
      let covered = 0;
      let support = 0;
      terms.forEach((term, index) => {
        const weight = weights[index] ?? 0;
        const share = standing(term, one, at);
        support += weight * share;
        if (share >= ALIKE) covered += weight;
      });
      covered = total === 0 ? 1 : covered / total;
      support = total === 0 ? 1 : support / total;
      // "How many invoices": of two sentences with a number, the one that has the invoices.
      const [counted] = terms;
      const isCounted = wanted === "number" && counted !== undefined &&
        standing(counted, one, at) >= ALIKE;
      const score = support + 0.15 * covered + 0.08 / (1 + rank) +
        (at === 0 ? 0.02 : 0) + (isCounted ? 0.1 : 0);
      const { start, end, text } = sentence;
      return [{
        passage: one.passage,
        start,
        end,
        text,
        covered,
        support,
        score,
      }];
    });
  }).sort((a, b) => b.score - a.score);
}

function readPassage(passage: Passage): Read {
  const sentences = sentencesOf(passage.text).map(({ start, end }) => {
    const text = passage.text.slice(start, end);
    return { start, end, text, stems: stemsOf(wordsOf(text)) };
  });
  const title = stemsOf(
    wordsOf(`${passage.title} ${passage.path.replace(/[/_-]+/g, " ")}`),
  );
  return {
    passage,
    sentences,
    title,
    all: new Set(sentences.flatMap(({ stems }) => [...stems])),
    subjects: new Set([...title].flatMap(subjectsOf)),
  };
}

function stemsOf(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ stem, folded }) => {
    const root = rootOf(folded);
    // "Vue" is asked for, "Vue.js" stands there.
    const parts = folded.includes(".") ? folded.split(".") : [];
    return root === "" ? [stem, ...parts] : [stem, `~${root}`];
  }));
}

/** Where a term stands: 1 in the sentence, less beside it, 0 nowhere. Without a sentence, anywhere. */
function standing(term: Term, read: Read, at: number | null): number {
  const isIn = (stems: ReadonlySet<string> | undefined) =>
    stems !== undefined && (stems.has(term.stem) || !term.isName &&
        (term.root !== "" && stems.has(`~${term.root}`) ||
          [...term.others].some((one) => stems.has(one))));
  const here = at === null ? undefined : read.sentences[at]?.stems;
  if (isIn(here)) return here?.has(term.stem) ? 1 : ALIKE;
  if (isIn(read.title)) return AROUND.title;
  const isNear = at !== null &&
    (isIn(read.sentences[at - 1]?.stems) ||
      isIn(read.sentences[at + 1]?.stems));
  if (isNear) return AROUND.neighbour;
  if (
    !term.isName && term.subjects.some((one) => read.subjects.has(one))
  ) return AROUND.subject;
  if (!isIn(read.all)) return 0;
  return read.passage.text.length <= SHORT_CHARS
    ? AROUND.shortPassage
    : AROUND.passage;
}

/** Rare words say more (Robertson's idf); what stands nowhere says most, so that its absence counts. */
function weightsOf(terms: readonly Term[], read: readonly Read[]): number[] {
  const all = read.flatMap(({ sentences }) => sentences);
  return terms.map(({ stem, others, isName }) => {
    const having = all.filter(({ stems }) =>
      stems.has(stem) || [...others].some((one) =>
        stems.has(one)
      )
    ).length;
    const idf = Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
    return (isName ? 1.3 : 1) * Math.max(0.2, idf);
  });
}

const MAX_SENTENCE_CHARS = 700;

/** Headings, pictures and code are no sentences to quote. */
function isSayable(text: string, passage: Passage, { start }: Span): boolean {
  const lineStart = passage.text.lastIndexOf("\n", start - 1) + 1;
  return text.length <= MAX_SENTENCE_CHARS &&
    !/^\s*(#{1,6}\s|```|\||<)/.test(passage.text.slice(lineStart, start + 3)) &&
    !/!\[|<\/?[a-z!]/i.test(text) && text.isWellFormed();
}
