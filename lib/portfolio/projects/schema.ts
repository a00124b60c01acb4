/**
 * Projects beyond their entry in the résumé: their order, which stand first, which are hidden, and the case study.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";
import { storableText } from "../entries/schema.ts";

/** The parts of a case study, in the order in which they are read. */
export const studyParts = ["problem", "approach", "outcome"] as const;

/** A part of a case study. */
export type StudyPart = typeof studyParts[number];

/** The parts of a case study in one language; `null` is not written. */
export type Study = Record<StudyPart, string | null>;

const part = storableText.overwrite((text) =>
  text.replace(/\r\n?/g, "\n").trim()
).transform((text) => text || null).nullable();

const study = z.strictObject({ problem: part, approach: part, outcome: part });

/** Names a project. */
export const projectId = z.strictObject({ id: z.uuid() });

/** A project and how far it goes: one place up or down. */
export const moveProjectInput = z.strictObject({
  id: z.uuid(),
  by: z.union([z.literal(-1), z.literal(1)]),
});

/** A project, and whether visitors see it. */
export const showProjectInput = z.strictObject({
  id: z.uuid(),
  shown: z.boolean(),
});

/** A project, and whether it stands before the others. */
export const featureProjectInput = z.strictObject({
  id: z.uuid(),
  featured: z.boolean(),
});

/** A case study in both languages. */
export const tellProjectInput = z.strictObject({
  id: z.uuid(),
  es: study,
  en: study,
});

/** A project as its owner arranges it. */
export const arrangedProject = z.strictObject({
  id: z.uuid(),
  slug: z.string(),
  name: z.string().nullable(),
  description: z.string().nullable(),
  isShown: z.boolean(),
  isFeatured: z.boolean(),
  /** Parts of the case study that are written, in either language, of three. */
  told: z.int(),
  /** Its repository; null for one that was typed or imported. */
  repository: z.strictObject({
    id: z.uuid(),
    fullName: z.string(),
    url: z.string(),
    stars: z.int(),
    isPublic: z.boolean(),
    vanishedAt: z.iso.datetime().nullable(),
  }).nullable(),
});

/** A project as its owner arranges it. */
export type ArrangedProject = z.infer<typeof arrangedProject>;

const toldStudy = z.strictObject({
  problem: z.string().nullable(),
  approach: z.string().nullable(),
  outcome: z.string().nullable(),
});

/** A project with its case study, as its owner writes it. */
export const toldProject = z.strictObject({
  id: z.uuid(),
  slug: z.string(),
  name: z.string().nullable(),
  /** The language that the site is written in. */
  contentLang: z.enum(LANGS),
  study: z.strictObject({ es: toldStudy, en: toldStudy }),
});

/** A project with its case study, as its owner writes it. */
export type ToldProject = z.infer<typeof toldProject>;
