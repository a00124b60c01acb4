/**
 * Finds which entries of a portfolio name a skill: the evidence under a claim; pure.
 *
 * A name counts as a whole word, without regard to case and accents. Names of one or two letters (Go, R, C,
 * UX) are ordinary words or letters in small type, so in prose they must be written as the skill is.
 *
 * @module
 */

import type { Evidence, EvidenceState } from "./schema.ts";
import { findTerms, indexTerms, type Term, type TermIndex } from "./terms.ts";

/** An entry that may support a claim, and all that it says, in every language it is told in. */
export interface Witness {
  evidence: Evidence;
  prose: string[];
  /** Names that stand for themselves, such as a project's keywords. */
  keywords: string[];
}

/** A claimed skill: what it is called (in each language) and what it comprises. */
export interface Claim {
  names: string[];
  keywords: string[];
}

/** What supports one claim. */
export interface Support {
  /** Strongest first, without repeats; no more than anyone reads. */
  evidence: Evidence[];
  state: EvidenceState;
  /** For each keyword of the claim, the ids of those among them that name it, in the same order. */
  keywords: string[][];
}

/** Nobody reads on after so many labels; the strongest stand first. */
const MAX_LABELS = 24;
/** Labels of all skills together: what a page of a few megabytes holds. A skill keeps a few in any case. */
const MAX_LABELS_IN_ALL = 6_000;
const MIN_LABELS = 6;

/** What an entry's evidence is compared by, worked out once; entries as strong as each other share a rank. */
interface Ranked extends Witness {
  rank: number;
}

/** Which witnesses name a term. */
type Named = ReadonlyMap<Term, ReadonlySet<Ranked>>;

/** Finds the support of each claim; one pass over the texts, however many claims there are. */
export function findEvidence(
  claims: readonly Claim[],
  witnesses: readonly Witness[],
): Support[] {
  const index = indexTerms(
    claims.flatMap(({ names, keywords }) => [...names, ...keywords]),
  );
  const named = new Map<Term, Set<Ranked>>();
  for (const witness of ranked(witnesses)) {
    for (const term of termsIn(witness, index)) {
      const found = named.get(term) ?? new Set();
      named.set(term, found.add(witness));
    }
  }
  const fair = Math.floor(MAX_LABELS_IN_ALL / claims.length);
  const most = Math.max(MIN_LABELS, Math.min(MAX_LABELS, fair));
  return claims.map((claim) => support(claim, index, named, most));
}

/** What the owner names stands first, then what was found by reading, each once. */
export function withNamed(
  named: readonly Evidence[],
  found: Support = { evidence: [], state: "claimed", keywords: [] },
): Support {
  if (named.length === 0) return found;
  const ids = new Set(named.map(({ id }) => id));
  const evidence = [
    ...named,
    ...found.evidence.filter(({ id }) => !ids.has(id)),
  ];
  const states = evidence.map(({ state }) => state)
    .sort((a, b) => STRENGTH[a] - STRENGTH[b]);
  return { ...found, evidence, state: states[0] ?? "claimed" };
}

function termsIn(witness: Witness, terms: TermIndex): Set<Term> {
  const found = new Set<Term>();
  for (const text of witness.prose) findTerms(terms, text, "prose", found);
  for (const text of witness.keywords) findTerms(terms, text, "keyword", found);
  return found;
}

function support(
  { names, keywords }: Claim,
  { termOf }: TermIndex,
  named: Named,
  most: number,
): Support {
  const naming = (name: string): ReadonlySet<Ranked> => {
    const term = termOf.get(name);
    return (term && named.get(term)) ?? new Set();
  };
  const count = new Map<Ranked, number>();
  for (const name of [...new Set(names), ...keywords]) {
    for (const witness of naming(name)) {
      count.set(witness, (count.get(witness) ?? 0) + 1);
    }
  }
  const strongest = [...count].sort(strongestFirst)
    .map(([witness]) => witness);
  const chosen = new Set(strongest.slice(0, most));
  for (const keyword of keywords) {
    const found = naming(keyword);
    // What only weak entries name is supported all the same.
    if (found.isDisjointFrom(chosen)) {
      const best = strongest.find((witness) => found.has(witness));
      if (best) chosen.add(best);
    }
  }
  const shown = strongest.filter((witness) => chosen.has(witness));
  return {
    evidence: shown.map(({ evidence }) => evidence),
    state: shown[0]?.evidence.state ?? "claimed",
    keywords: keywords.map((keyword) => {
      const found = naming(keyword);
      return shown.filter((witness) => found.has(witness))
        .map(({ evidence }) => evidence.id);
    }),
  };
}

const STRENGTH: Record<EvidenceState, number> = {
  verified: 0,
  linked: 1,
  claimed: 2,
};

/** Better proven, then naming more of the skill, then more recent. */
function strongestFirst(
  [a, times]: [Ranked, number],
  [b, otherTimes]: [Ranked, number],
): number {
  return STRENGTH[a.evidence.state] - STRENGTH[b.evidence.state] ||
    otherTimes - times || a.rank - b.rank;
}

/** Ranks by the last day: comparing texts for every skill would take most of the time. */
function ranked(witnesses: readonly Witness[]): Ranked[] {
  const days = new Set(witnesses.map(({ evidence }) => lastDay(evidence)));
  const latestFirst = [...days].sort((a, b) => b.localeCompare(a));
  const rankOf = new Map(latestFirst.map((day, rank) => [day, rank]));
  return witnesses.map((witness) => ({
    ...witness,
    rank: rankOf.get(lastDay(witness.evidence)) ?? 0,
  }));
}

/** What goes on, or has no date at all but a start, ends last. */
function lastDay({ startDate, endDate }: Evidence): string {
  return endDate ?? (startDate === null ? "" : "9999");
}
