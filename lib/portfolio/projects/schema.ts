/**
 * Projects beyond their entry in the résumé: their order, which stand first, which are hidden, and the case study.
 *
 * @module
 */
import { z } from "zod";
import type { Lang } from "@/lib/platform/schema.ts";
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
export interface ArrangedProject {
  id: string;
  slug: string;
  name: string | null;
  description: string | null;
  isShown: boolean;
  isFeatured: boolean;
  /** Parts of the case study that are written, in either language, of three. */
  told: number;
  /** Its repository; null for one that was typed or imported. */
  repository: {
    id: string;
    fullName: string;
    url: string;
    stars: number;
    isPublic: boolean;
    vanishedAt: string | null;
  } | null;
}

/** A project with its case study, as its owner writes it. */
export interface ToldProject {
  id: string;
  slug: string;
  name: string | null;
  /** The language that the site is written in. */
  contentLang: Lang;
  study: Record<Lang, Study>;
}
