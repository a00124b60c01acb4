/**
 * Documents for the assistant: what may be uploaded, and what becomes of it.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";
import { visibilities } from "../schema.ts";

/** Of a file; a book without pictures. */
export const MAX_DOCUMENT_BYTES = 5_000_000;
/** Of what is written in it; some 80,000 words. */
export const MAX_DOCUMENT_CHARS = 500_000;
/** Documents that are known at the same time. */
export const MAX_DOCUMENTS = 200;

/** What can be uploaded. */
export const DOCUMENT_TYPES = [
  "text/markdown",
  "text/plain",
  "application/pdf",
] as const;

/** A kind of file. */
export type DocumentType = typeof DOCUMENT_TYPES[number];

/** Why nothing can be known from a file. */
export const DOCUMENT_PROBLEMS = [
  "unreadable",
  "locked",
  "no_text",
  "too_large",
  "too_slow",
  "broken_off",
] as const;

/** Why nothing can be known from a file. */
export type DocumentProblem = typeof DOCUMENT_PROBLEMS[number];

/** Names a document. */
export const documentId = z.strictObject({ id: z.uuid() });

/** Who may be told of it, and in which language it is written: `null` until it was read. */
export const documentWish = z.strictObject({
  lang: z.enum(LANGS).nullable().default(null),
  visibility: z.enum(visibilities).default("public"),
});

/** What is wished for a file that comes. */
export const uploadInput = documentWish.extend({
  name: z.string().trim().min(1).max(200).refine(
    (name) => !/\p{Cc}/u.test(name) && name.isWellFormed(),
    "has a character that cannot be stored",
  ).default("Document"),
});

/** A document as its owner sees it. */
export const ownDocument = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  type: z.enum(DOCUMENT_TYPES),
  lang: z.enum(LANGS).nullable(),
  visibility: z.enum(visibilities),
  state: z.enum(["working", "ready", "failed"]),
  problem: z.enum(DOCUMENT_PROBLEMS).nullable(),
  bytes: z.int(),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
});

/** A document as its owner sees it. */
export type OwnDocument = z.infer<typeof ownDocument>;
