/**
 * Conditions of policies, taken apart as far as mutants need it: what `pg_get_expr()` writes, in its own words.
 *
 * @module
 */

/** A condition with one part left out. */
export interface Weakened {
  left: string;
  dropped: string;
}

/** The condition without each of its parts in turn, at any depth outside of subqueries. */
export function withoutEach(condition: string): Weakened[] {
  const { joint, parts } = split(condition);
  if (joint === null) return [];
  return parts.flatMap((part, at) => {
    const others = parts.filter((_, place) => place !== at);
    const inside = withoutEach(part).map(({ left, dropped }) => ({
      left: join(parts.with(at, left), joint),
      dropped,
    }));
    return [{ left: join(others, joint), dropped: part }, ...inside];
  });
}

/** What the condition demands all at once. */
export function demands(condition: string): string[] {
  const { joint, parts } = split(condition);
  return joint === "AND" ? parts : [bare(condition)];
}

/** Whether the condition looks at the row at all. */
export function looksAtRow(condition: string, columns: string[]): boolean {
  const outside = withoutSubqueries(condition);
  return columns.some((name) =>
    new RegExp(`(?<![\\w.'"])"?${name}"?(?![\\w(])`).test(outside)
  );
}

/** The condition with a column in place of another, wherever it stands outside of subqueries. */
export function swapColumn(
  condition: string,
  from: string,
  to: string,
): string {
  const pattern = new RegExp(`(?<![\\w.'"])${from}(?![\\w(])`, "g");
  return outsideSubqueries(condition, (text) => text.replace(pattern, to));
}

function split(condition: string): { joint: string | null; parts: string[] } {
  const text = bare(condition);
  for (const joint of ["OR", "AND"]) {
    const parts = splitAt(text, ` ${joint} `);
    if (parts.length > 1) return { joint, parts: parts.map(bare) };
  }
  return { joint: null, parts: [text] };
}

function join(parts: string[], joint: string): string {
  return `(${parts.map((part) => `(${part})`).join(` ${joint} `)})`;
}

/** Without the parentheses around all of it. */
function bare(condition: string): string {
  let text = condition.trim();
  while (text.startsWith("(") && closing(text, 0) === text.length - 1) {
    if (/^\(\s*SELECT\b/.test(text)) break;
    text = text.slice(1, -1).trim();
  }
  return text;
}

function splitAt(text: string, joint: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") at = closing(text, at);
    else if (text[at] === "'") at = text.indexOf("'", at + 1);
    else if (text.startsWith(joint, at)) {
      parts.push(text.slice(start, at));
      start = at + joint.length;
    }
  }
  return [...parts, text.slice(start)];
}

/** Where the parenthesis that opens here closes. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at = text.indexOf("'", at + 1);
    else if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length - 1;
}

function withoutSubqueries(text: string): string {
  let outside = "";
  outsideSubqueries(text, (part) => {
    outside += part;
    return part;
  });
  return outside;
}

function outsideSubqueries(
  text: string,
  change: (part: string) => string,
): string {
  let changed = "";
  let start = 0;
  for (const { index } of text.matchAll(/\(\s*SELECT\b/g)) {
    if (index < start) continue;
    const end = closing(text, index) + 1;
    changed += change(text.slice(start, index)) + text.slice(index, end);
    start = end;
  }
  return changed + change(text.slice(start));
}
