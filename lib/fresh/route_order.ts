/**
 * Orders patterns so that the more exact is tried first: segment by segment its end, text, text with parameters, a
 * parameter, an optional one, the rest.
 *
 * @returns a negative number when `a` comes first, as for `Array.prototype.sort()`
 * @example
 * ```ts
 * ["/:rest*", "/:id"].sort(comparePatterns); // ["/:id", "/:rest*"]
 * ```
 */
export function comparePatterns(a: string, b: string): number {
  const left = a.match(/\{[^}]*\}\?|[^/{]+/g) ?? [];
  const right = b.match(/\{[^}]*\}\?|[^/{]+/g) ?? [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = segmentRank(left[i]) - segmentRank(right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function segmentRank(segment: string | undefined): number {
  if (segment === undefined) return 0;
  if (segment.startsWith("{")) return 4;
  if (segment.endsWith("*")) return 5;
  if (/^:[\w$]+$/.test(segment)) return 3;
  return segment.includes(":") ? 2 : 1;
}
