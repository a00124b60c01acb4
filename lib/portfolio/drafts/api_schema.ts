/**
 * The draft as programs send and read it.
 *
 * @module
 */
import { z } from "zod";
import type { SectionKey } from "../resume/schema.ts";
import { SECTIONS } from "../resume/schema.ts";
import { namedEvidence, seenMarks } from "./schema.ts";

const section = z.enum(
  SECTIONS.map(({ key }) => key) as [SectionKey, ...SectionKey[]],
);
const value = z.union([z.string(), z.array(z.string())]).nullable();
/** Fields by their names in JSON Resume; the command knows which there are, and of which kind. */
const values = z.record(z.string().max(60), value);
const lang = z.enum(["es", "en"]);

/** Edits: each kind takes the parts that it needs, and the command refuses others. */
export const editsBody = z.strictObject({
  edits: z.array(z.strictObject({
    kind: z.enum([
      "add",
      "update",
      "remove",
      "move",
      "show",
      "translate",
      "profile",
      "profile_translate",
      "contact",
      "evidence",
    ]),
    section: section.optional(),
    id: z.uuid().optional(),
    place: z.int().min(0).optional(),
    values: values.optional(),
    lang: lang.optional(),
    texts: values.optional(),
    published: z.boolean().optional(),
    shown: z.record(z.string().max(20), z.boolean()).optional(),
    evidence: z.array(namedEvidence).optional(),
    seen: seenMarks.optional(),
  })).min(1).max(50),
});

/** What a decision was made on. */
export const headBody = z.strictObject({ head: z.int().min(0).optional() });
/** One edit again, or all. */
export const redoBody = z.strictObject({ all: z.boolean().default(false) });

/** The working copy. */
export const draftAnswer = z.strictObject({
  /** The number of the last edit: what a publishing may insist on. */
  head: z.int(),
  undoable: z.int(),
  redoable: z.int(),
  refused: z.array(z.strictObject({
    n: z.int(),
    why: z.enum(["gone", "there", "full"]),
  })),
  profile: z.strictObject({
    values,
    translations: z.record(z.string(), values),
    shown: z.record(z.string(), z.boolean()),
  }),
  entries: z.array(z.strictObject({
    section,
    id: z.uuid(),
    place: z.int(),
    values,
    translations: z.record(z.string(), values),
    published: z.boolean(),
    evidence: z.array(namedEvidence),
  })),
});

/** One thing that differs. */
export const differenceAnswer = z.strictObject({
  kind: z.enum(["added", "removed", "moved", "changed", "shown", "hidden"]),
  /** A list or an object of the document; `contact` for the switches of the contact details. */
  section: z.string(),
  id: z.uuid().nullable(),
  title: z.string(),
  from: z.int().optional(),
  to: z.int().optional(),
  fields: z.array(z.strictObject({
    field: z.string(),
    lang: z.string().nullable(),
    /** A text, a list of texts, `null`, or whatever an unknown field held. */
    old: z.unknown(),
    new: z.unknown(),
  })),
});
