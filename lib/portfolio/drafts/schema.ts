/**
 * What may be done to a draft: one edit at a time.
 *
 * @module
 */
import { z } from "zod";
import {
  addEntryInput,
  fullAddress,
  moveEntryInput,
  removeEntryInput,
  setEntryPublishedInput,
  storableText,
  translateEntryInput,
  updateEntryInput,
} from "../entries/schema.ts";
import {
  setContactShownInput,
  translateProfileInput,
  updateProfileInput,
} from "../profile/schema.ts";

/** Kinds of evidence that an owner may name; a post is known by its id in the blog. */
export const NAMED_KINDS = ["work", "project", "certificate", "post"] as const;

/** Nobody reads more; each costs a label on the page. */
export const MAX_NAMED = 24;

/** One piece of evidence that the owner names: something of their own, or an address elsewhere. */
export const namedEvidence = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(NAMED_KINDS), target: z.uuid() }),
  z.strictObject({
    kind: z.literal("link"),
    url: fullAddress,
    /** What it is called; its host when there is no title. */
    title: storableText.trim().min(1).max(300).nullable(),
  }),
]);

/** One piece of evidence that the owner names. */
export type NamedEvidence = z.infer<typeof namedEvidence>;

/** Everything of an edit but its kind. */
const given = {
  add: addEntryInput.and(z.object({ id: z.uuid() })),
  update: updateEntryInput,
  remove: removeEntryInput,
  move: moveEntryInput,
  show: setEntryPublishedInput,
  translate: translateEntryInput,
  profile: z.strictObject({ values: updateProfileInput }),
  profile_translate: translateProfileInput,
  contact: z.strictObject({ shown: setContactShownInput }),
  evidence: z.strictObject({
    id: z.uuid(),
    evidence: z.array(namedEvidence).max(MAX_NAMED),
  }),
};

/** What an edit does. */
export type EditKind = keyof typeof given;

/** An edit by its kind, and what it was given. */
export type Edit = {
  [Kind in EditKind]: { kind: Kind } & z.output<(typeof given)[Kind]>;
}[EditKind];

/** An edit as it comes in: its `kind` says what the rest has to be. */
export const edit = z.looseObject({
  kind: z.enum(Object.keys(given) as [EditKind, ...EditKind[]]),
}).transform((whole, context): Edit => {
  const { kind, ...rest } = whole;
  // an entry's id stands beside what `addEntryInput` knows
  const { id, ...entry } = rest;
  const parsed = kind === "add"
    ? addEntryInput.safeParse(entry)
    : given[kind].safeParse(rest);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      context.addIssue({ code: "custom", path, message });
    }
    return z.NEVER;
  }
  if (kind !== "add") return { kind, ...parsed.data } as Edit;
  const made = z.uuid().safeParse(id);
  if (made.success) return { kind, ...parsed.data, id: made.data } as Edit;
  context.addIssue({ code: "custom", path: ["id"], message: "must be a UUID" });
  return z.NEVER;
});

/** The marks of what somebody saw before they wrote, by field; see `markOf()`. */
export const seenMarks = z.record(z.string().max(60), z.string().max(20));

/** Says which edit a publishing, an undoing or a discarding was decided on. */
export const expectedHead = z.strictObject({
  /** The number of the draft's last edit as whoever decides has seen it; 0: there was none. */
  head: z.int().min(0).optional(),
});

/** Something that a draft wants and that cannot be done any more. */
export interface Refusal {
  /** The number of the edit. */
  n: number;
  edit: Edit;
  /** `gone`: what it changes was removed meanwhile; `there`: what it adds exists; `full`: a section can hold no more. */
  why: "gone" | "there" | "full";
}

/** An edit that waits in a draft. */
export interface DraftEdit {
  n: number;
  edit: Edit;
  byId: string | null;
  /** ISO 8601 in UTC. */
  at: string;
  undone: boolean;
}
