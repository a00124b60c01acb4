/**
 * What the platform stands on.
 *
 * @module
 */

/** A part that is looked at. */
export type Part = "database" | "mail" | "disk" | "queue";
