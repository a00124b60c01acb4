/**
 * Which entries of a section a CV for a role has, in which order.
 *
 * @module
 */
import { stemOf } from "../answer/words.ts";
import { fold } from "../text/words.ts";
import type { Room } from "./pick.ts";
import type { Change, EntryChange, RoleSection } from "./schema.ts";
import type { Fitted } from "./fitted.ts";

/** Which entries are kept and in which order; what happened by time keeps its order. */
export function chosen<Row extends { id: string }>(
  room: Room | undefined,
  section: RoleSection,
  fitted: Fitted<Row>[],
): { kept: Fitted<Row>[]; told: EntryChange[] } {
  const ranked = fitted.toSorted((one, other) => other.score - one.score);
  const matching = ranked.filter(({ score }) => score > 0);
  const kept = room
    ? [
      ...matching.slice(0, room.most),
      ...ranked.filter(({ score }) => score === 0)
        .slice(0, Math.max(0, room.least - matching.length)),
    ]
    : fitted;
  const before = fitted.filter((one) => kept.includes(one));
  const told = fitted.map((one, from): EntryChange => {
    const to = kept.indexOf(one);
    const { row, title, parts, isRenamed } = one;
    const isMoved = to >= 0 && before.indexOf(one) !== to;
    return {
      section,
      id: row.id,
      title,
      changes: to < 0 ? ["left_out"] : changesOf(parts, isRenamed, isMoved),
      from,
      to: to < 0 ? null : to,
      terms: termsOf(parts),
      parts: to < 0 ? parts.map((part) => ({ ...part, after: null })) : parts,
    };
  });
  return { kept, told };
}

/** What became of an entry, as its pieces tell. */
export function changesOf(
  parts: EntryChange["parts"],
  isRenamed: boolean,
  isMoved = false,
): Change[] {
  const isShorter = parts.some(({ before, after }) =>
    after === null || after.length < before.length && before.startsWith(after)
  );
  const found: Change[] = [
    ...isMoved ? ["moved" as const] : [],
    ...isReordered(parts) ? ["reordered" as const] : [],
    ...isShorter ? ["shortened" as const] : [],
    ...isRenamed ? ["reworded" as const] : [],
  ];
  return found.length > 0 ? found : ["kept"];
}

/** Whether what is kept of a field stands in another order than before. */
function isReordered(parts: EntryChange["parts"]): boolean {
  const last = new Map<string, number>();
  return parts.filter(({ after }) => after !== null).some((part) => {
    const place = Number(part.evidence[0]?.split("/")[3] ?? 0);
    const isBefore = place < (last.get(part.field) ?? 0);
    last.set(part.field, place);
    return isBefore;
  });
}

/** What an entry answers; a word in several forms once. */
export function termsOf(parts: EntryChange["parts"]): string[] {
  const terms = parts.flatMap(({ terms }) => terms);
  const first = new Map(
    terms.toReversed().map((term) => [stemOf(fold(term)), term]),
  );
  return [...new Set(terms)].filter((term) =>
    first.get(stemOf(fold(term))) === term
  ).slice(0, 8);
}
