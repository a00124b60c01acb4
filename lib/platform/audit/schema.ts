/**
 * What the audit knows of a command, a query or a sign-in.
 *
 * @module
 */

/** How it ended: it happened, was refused, or went wrong. */
export const outcomes = ["done", "denied", "failed"] as const;

/** How it ended. */
export type Outcome = typeof outcomes[number];

/** A thing by its kind and id, e.g. `{ type: "member", id }`. */
export interface Target {
  type: string;
  id: string;
}

/** What is personal, kept beside the entry and erasable without it. */
export interface AuditDetails {
  /** Whom it is about; whoever acts, unless named. */
  userId?: string | null;
  email?: string | null;
  /** Browser and system, coarse, e.g. `Firefox, Linux`; never a whole user agent, never an address. */
  device?: string | null;
}

/** What is written of one thing that was done or tried. */
export interface AuditNote {
  /** `<slice>.<thing>.<verb>`. */
  action: string;
  outcome: Outcome;
  target?: Target | null;
  /** Code of the error, when it was denied or failed. */
  code?: string | null;
  /** Names of fields that were given or changed, never values. */
  fields?: readonly string[];
  details?: AuditDetails | null;
}
