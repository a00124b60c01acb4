/**
 * A CV for a role: which of somebody's own entries and sentences were chosen for a job text, and what was checked.
 *
 * @module
 */
import { z } from "zod";

/** A longer text is no job text any more. */
export const MAX_JOB_TEXT = 50_000;

/** Nobody looks through more; with those that were deleted and can still be brought back. */
export const MAX_KEPT_CVS = 200;

/** A job text as people paste it. */
export const jobText = z.string().max(MAX_JOB_TEXT)
  .refine((text) => !text.includes("\0"), "must have no zero character")
  .overwrite((text) => text.replace(/\r\n?/g, "\n"))
  .trim().min(1);

/** The lists of a site that a CV is made of, and the profile. */
export const roleSections = [
  "profile",
  "work",
  "projects",
  "skills",
  "education",
  "certificates",
  "publications",
  "awards",
  "volunteer",
  "languages",
  "interests",
  "references",
] as const;

/** One of them. */
export type RoleSection = typeof roleSections[number];

/** What became of an entry. */
export const changes = [
  "kept",
  "moved",
  "reordered",
  "shortened",
  "reworded",
  "left_out",
] as const;

/** What became of an entry. */
export type Change = typeof changes[number];

/** A piece of an entry before and after, with its evidence. */
export const partChange = z.strictObject({
  /** Which field of the entry: `summary`, `highlights`, `keywords`. */
  field: z.string(),
  before: z.string(),
  /** `null`: left out. */
  after: z.string().nullable(),
  /**
   * Evidence ids: where it stands in the profile (`work/<id>/highlights/0`), then the entries that bear it out
   * (`projects/<id>`). Pages link them by the same ids.
   */
  evidence: z.array(z.string()),
  /** Words of the job text that it answers, as the person spells them. */
  terms: z.array(z.string()),
});

/** A piece of an entry before and after. */
export type PartChange = z.infer<typeof partChange>;

/** An entry of the master and what became of it. */
export const entryChange = z.strictObject({
  section: z.enum(roleSections),
  id: z.string(),
  title: z.string(),
  changes: z.array(z.enum(changes)),
  /** Its place in the master's section and in the CV's, from 0. */
  from: z.int(),
  to: z.int().nullable(),
  terms: z.array(z.string()),
  parts: z.array(partChange),
});

/** An entry of the master and what became of it. */
export type EntryChange = z.infer<typeof entryChange>;

/** Something that the job text asks for and nothing on the site bears out. */
export const missing = z.strictObject({
  /** The requirement, in the words of the job text. */
  text: z.string(),
  /** Of it, the names that stand nowhere; empty when it is the whole. */
  names: z.array(z.string()),
  isMust: z.boolean(),
});

/** Something that is asked for without evidence. */
export type Missing = z.infer<typeof missing>;

/** Why a claim was rejected. */
export const inventions = [
  "name",
  "number",
  "date",
  "technology",
  "wording",
  "contact",
  "label",
  "gap",
] as const;

/** What was held against the master, and what did not stand. */
export const verdict = z.strictObject({
  nothingInvented: z.boolean(),
  checked: z.strictObject({
    sentences: z.int(),
    names: z.int(),
    dates: z.int(),
    skills: z.int(),
    labels: z.int(),
    contact: z.int(),
  }),
  rejected: z.array(z.strictObject({
    text: z.string(),
    where: z.string(),
    fault: z.enum(inventions),
  })),
});

/** What was held against the master. */
export type Verdict = z.infer<typeof verdict>;

/** What was understood of a job text. */
export const reading = z.strictObject({
  lang: z.enum(["es", "en"]),
  seniority: z.enum(["lead", "senior", "junior"]).nullable(),
  years: z.int().nullable(),
  requirements: z.int(),
});

/** What was understood of a job text. */
export type Reading = z.infer<typeof reading>;

/** What is needed to make one that is kept. */
export const roleCvInput = z.strictObject({
  /** Of the position, as it is pasted. */
  jobText,
  /** What to call it; the text's first line when it is missing. */
  title: z.string().trim().max(200).optional(),
  /** Of the CV; the job text may be in another. */
  lang: z.enum(["es", "en"]),
});

/** Names a kept CV. */
export const roleCvId = z.strictObject({ id: z.uuid() });

/** A page of kept CVs. */
export const listRoleCvsInput = z.strictObject({
  /** Id of the last one of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
});

/** A kept CV in a list. */
export const roleCvLine = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  lang: z.enum(["es", "en"]),
  createdAt: z.iso.datetime(),
  nothingInvented: z.boolean(),
  /** How many requirements have no evidence. */
  missing: z.int(),
});

/** A kept CV in a list. */
export type RoleCvLine = z.infer<typeof roleCvLine>;

/** A kept CV with all that is told of it. */
export const roleCv = roleCvLine.omit({ missing: true }).extend({
  jobText: z.string(),
  /** The version of the site that it was made of. */
  siteVersion: z.string(),
  /** `rules`, or the model whose sentences were checked. */
  engine: z.string(),
  /**
   * `rewording`: a model is at it, the CV can be used meanwhile. `as_chosen`: it was asked, and nothing that it said was
   * taken.
   */
  state: z.enum(["made", "rewording", "as_chosen"]),
  reading,
  entries: z.array(entryChange),
  missing: z.array(missing),
  verdict,
});

/** A kept CV with all that is told of it. */
export type KeptRoleCv = z.infer<typeof roleCv>;
