/**
 * Which letters members want.
 *
 * @module
 */
import { z } from "zod";

/** What letters tell of, as notifications are named. */
export const letterKind = z.string().max(100).regex(/^[a-z]+(\.[a-z_]+){2}$/);

/** A member chooses. */
export const choiceInput = z.strictObject({
  kind: letterKind,
  wanted: z.boolean(),
});

/** Whose letters of which kind a link is about. */
export interface LetterRight {
  tenantId: string;
  userId: string;
  kind: string;
}

/** Somebody who is to be written to. */
export interface Receiver {
  userId: string;
  address: string;
  lang: "es" | "en";
}
