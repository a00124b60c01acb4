/**
 * What has been of a profile.
 *
 * @module
 */
import { z } from "zod";

/** Revisions that are kept of a tenant; older ones go when a new one comes. */
export const KEEP_REVISIONS = 100;
/** Bytes of all of them together, for profiles that hold whole pictures. */
export const KEEP_BYTES = 67_108_864;

/** Why a revision was made. */
export const revisionReason = z.enum(["import", "publish", "restore", "found"]);
/** Why a revision was made; `found`: it was written past the history. */
export type RevisionReason = z.infer<typeof revisionReason>;

/** One line of the history. */
export const revision = z.strictObject({
  number: z.int(),
  why: revisionReason,
  /** The revision that was brought back. */
  restored: z.int().nullable(),
  byId: z.uuid().nullable(),
  /** ISO 8601 in UTC. */
  at: z.iso.datetime(),
});
/** One line of the history. */
export type Revision = z.infer<typeof revision>;

/** A revision by its number. */
export const revisionNumber = z.strictObject({ number: z.int().min(1) });
/** Two revisions; without the second, what stands published now. */
export const twoRevisions = z.strictObject({
  from: z.int().min(1),
  to: z.int().min(1).optional(),
});
