/**
 * One ranking of two: by words, and by the vectors of a provider.
 *
 * @module
 */

/** As in Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion", 2009. */
const K = 60;

/**
 * Reciprocal rank fusion: how many ranks say what, whatever their scores mean.
 *
 * @param rankings ids, best first
 * @returns ids, best first, with their scores
 */
export function fuse(
  ...rankings: readonly (readonly string[])[]
): [id: string, score: number][] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    ranking.forEach((id, at) => {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (K + 1 + at));
    });
  }
  return [...scores].sort(([a, of], [b, other]) =>
    other - of || (a < b ? -1 : 1)
  );
}
