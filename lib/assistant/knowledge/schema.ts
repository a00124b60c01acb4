/**
 * What the assistant is given to know.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";

/** Who may read a chunk: whoever reads the site, or members alone. */
export const visibilities = ["public", "members"] as const;

/** Where chunks come from: a post, an entry of the profile, a file. */
export const sourceInput = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z_]{1,39}$/),
  id: z.uuid(),
});

/** A part of a source, word for word. */
export const chunkInput = z.strictObject({
  lang: z.enum(LANGS),
  visibility: z.enum(visibilities),
  title: z.string().max(300),
  path: z.string().max(500),
  text: z.string().min(1).max(20_000),
});

/** Where chunks come from. */
export type Source = z.output<typeof sourceInput>;

/** A part of a source, word for word. */
export type NewChunk = z.output<typeof chunkInput>;

/** A chunk with the number that postings know it by. */
export type NumberedChunk = NewChunk & { id: string; no: number };

/** What became of a source's chunks. */
export interface Replaced {
  added: number;
  removed: number;
}

const kindInput = sourceInput.shape.kind;

/** A source, or with `null` all of its kind. */
export const exclusionInput = z.strictObject({
  kind: kindInput,
  id: z.uuid().nullable().default(null),
});

/** Which sources, and from which one on. */
export const listSourcesInput = z.strictObject({
  kind: kindInput.optional(),
  after: sourceInput.optional(),
  limit: z.int().min(1).max(1_000).default(100),
});

/** A kind of sources. */
export interface KnownKind {
  kind: string;
  sources: number;
  parts: number;
  /** ISO 8601, UTC; null when nothing of it is known. */
  changedAt: string | null;
  /** All of the kind is kept from the assistant. */
  isExcluded: boolean;
}

/** A source, and how much of it is known. */
export const knownSource = z.strictObject({
  kind: kindInput,
  id: z.uuid(),
  name: z.string(),
  /** Where it stands on the site. */
  path: z.string(),
  visibility: z.enum(visibilities),
  /** Languages that its parts are in; none while it is kept out. */
  langs: z.array(z.enum(LANGS)),
  parts: z.int(),
  /** ISO 8601, UTC. */
  changedAt: z.iso.datetime(),
  /** It is kept from the assistant; not told of a whole kind. */
  isExcluded: z.boolean(),
});

/** A source, and how much of it is known. */
export type KnownSource = z.output<typeof knownSource>;

/** Which parts, and from which one on. */
export const listChunksInput = z.strictObject({
  ...sourceInput.partial().shape,
  /** The number of the one before. */
  after: z.int().min(0).optional(),
  limit: z.int().min(1).max(500).default(500),
});

/** A part of a source that was found. */
export const foundChunk = chunkInput.extend({ id: z.uuid() });

/** A part of a source that was found. */
export type FoundChunk = z.output<typeof foundChunk>;

/** A part of a source as its owner looks at it, with its number among all. */
export const knownChunk = foundChunk.extend({ no: z.int() });

/** A part of a source as its owner looks at it. */
export type KnownChunk = z.output<typeof knownChunk>;
