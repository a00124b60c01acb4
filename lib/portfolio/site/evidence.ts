/**
 * Finds which entries of a portfolio name a skill: the evidence under a claim; pure.
 *
 * A name counts as a whole word, without regard to case and accents. Names of one or two letters (Go, R, C,
 * UX) are ordinary words or letters in small type, so in prose they must be written as the skill is.
 *
 * @module
 */

import type { Evidence, EvidenceState } from "./schema.ts";
import { findTerms, indexTerms, type TermIndex } from "./terms.ts";

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
  /** Strongest first, without repeats. */
  evidence: Evidence[];
  state: EvidenceState;
  /** For each keyword of the claim, the ids of the entries that name it, in the same order. */
  keywords: string[][];
}

/** Finds the support of each claim; one pass over the texts, however many claims there are. */
export function findEvidence(
  claims: readonly Claim[],
  witnesses: readonly Witness[],
): Support[] {
  const terms = indexTerms(
    claims.flatMap(({ names, keywords }) => [...names, ...keywords]),
  );
  const named = new Map<string, Set<Witness>>();
  for (const witness of witnesses) {
    for (const term of termsIn(witness, terms)) {
      const found = named.get(term) ?? new Set();
      named.set(term, found.add(witness));
    }
  }
  return claims.map((claim) => support(claim, named));
}

function termsIn(witness: Witness, terms: TermIndex): Set<string> {
  const found = new Set<string>();
  for (const text of witness.prose) findTerms(terms, text, "prose", found);
  for (const text of witness.keywords) findTerms(terms, text, "keyword", found);
  return found;
}

function support(
  claim: Claim,
  named: ReadonlyMap<string, ReadonlySet<Witness>>,
): Support {
  const count = new Map<Witness, number>();
  const see = (term: string) => {
    const witnesses = [...named.get(term) ?? []];
    for (const witness of witnesses) {
      count.set(witness, (count.get(witness) ?? 0) + 1);
    }
    return witnesses;
  };
  for (const name of new Set(claim.names)) see(name);
  const byKeyword = claim.keywords.map(see);
  const strength = ([witness, times]: [Witness, number]) => ({
    ...witness.evidence,
    times,
  });
  const evidence = [...count].map(strength).sort(strongestFirst)
    .map(({ times: _, ...evidence }) => evidence);
  const rank = new Map(evidence.map(({ id }, at) => [id, at]));
  return {
    evidence,
    state: evidence[0]?.state ?? "claimed",
    keywords: byKeyword.map((witnesses) =>
      witnesses.map(({ evidence }) => evidence.id)
        .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    ),
  };
}

const STRENGTH: Record<EvidenceState, number> = {
  verified: 0,
  linked: 1,
  claimed: 2,
};

/** Better proven, then naming more of the skill, then more recent. */
function strongestFirst(
  a: Evidence & { times: number },
  b: Evidence & { times: number },
): number {
  return STRENGTH[a.state] - STRENGTH[b.state] || b.times - a.times ||
    lastDay(b).localeCompare(lastDay(a));
}

/** What goes on, or has no date at all but a start, ends last. */
function lastDay({ startDate, endDate }: Evidence): string {
  return endDate ?? (startDate === null ? "" : "9999");
}
