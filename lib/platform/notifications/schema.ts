/**
 * What members are told, and what is asked about it.
 *
 * @module
 */
import { z } from "zod";

/** Notifications on one page. */
const PAGE = 30;

/** A page of them. */
export const listNotificationsInput = z.strictObject({
  /** Id of the last one of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(100).default(PAGE),
});

/** Which ones were read: one, those about something, or all that there are. */
export const markReadInput = z.strictObject({
  id: z.uuid().optional(),
  /** What the payload names, e.g. `{ message: id }`. */
  about: z.record(z.string().max(40), z.string().max(100)).optional(),
});

/** Something that a member is told. */
export interface Notification {
  id: string;
  /** `<slice>.<thing>.<past tense>`, as events are named. */
  kind: string;
  /** Ids of what it happened to. */
  payload: Record<string, string>;
  /** ISO 8601 in UTC. */
  createdAt: string;
  readAt: string | null;
}
