/**
 * What people see and may do about their data.
 *
 * @module
 */
import { z } from "zod";

/** A copy of somebody's data that was asked for. */
export interface ExportHead {
  id: string;
  state: "waiting" | "running" | "ready" | "failed";
  /** Tables that are in it, and tables that will be. */
  done: number;
  total: number;
  /** Compressed; null until it is ready. */
  bytes: number | null;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** When it goes. */
  expiresAt: string;
}

/** An erasure that can still be cancelled. */
export interface PendingErasure {
  id: string;
  requestedAt: string;
  dueAt: string;
}

/** How long rows of a class stay. */
export interface RetentionRule {
  class: string;
  /** As Postgres writes intervals, e.g. `30 days`. */
  hours: number;
  name: { es: string; en: string };
  reason: { es: string; en: string };
}

/** A tenant that nobody else owns: it goes with the account, or keeps the account from going. */
export interface OwnedAlone {
  slug: string;
  name: string;
  /** Others belong to it, and it is no person's site: somebody else must own it first. */
  blocks: boolean;
}

/** What a page about somebody's data is drawn from. */
export interface PrivacyState {
  exports: ExportHead[];
  erasure: PendingErasure | null;
  retention: RetentionRule[];
}

/** Nothing to say but that it is wanted. */
export const nothing = z.strictObject({});

/** Names an export. */
export const exportInput = z.strictObject({ id: z.uuid() });

/** Erasing asks for the address or the slug to be typed. */
export const erasureInput = z.strictObject({
  typed: z.string().trim().max(320),
  expected: z.string().min(1).max(320),
  lang: z.enum(["es", "en"]),
}).refine(
  ({ typed, expected }) => typed.toLowerCase() === expected.toLowerCase(),
  {
    path: ["typed"],
    message: "mismatch",
  },
);

/** Names an erasure. */
export const erasureIdInput = z.strictObject({ id: z.uuid() });
