/**
 * What an owner allows the assistant, and what it has used.
 *
 * @module
 */
import { z } from "zod";

/** What an owner allows the assistant; bounds are those of the table. */
export const assistantSettings = z.strictObject({
  /** Whether visitors may ask. */
  isOpen: z.boolean(),
  /** Of all visitors together, in any 24 hours. */
  questionsPerDay: z.int().min(0).max(100_000),
  /** Of one visitor, in an hour. */
  questionsPerVisitorHour: z.int().min(1).max(10_000),
  /** What models may cost in any 24 hours, in millionths of a US dollar; `null` for no limit. */
  modelMicroUsdPerDay: z.int().min(0).max(1_000_000_000_000).nullable(),
  /** How many answers models may write in any 24 hours; `null` for no limit. */
  modelAnswersPerDay: z.int().min(0).max(100_000).nullable(),
  /** How long after the last question a conversation stays open to its visitor. */
  historyMinutes: z.int().min(1).max(1_440),
});

/** What an owner allows the assistant. */
export type AssistantSettings = z.infer<typeof assistantSettings>;

/** What a tenant has that has set nothing; those of the table. */
export const DEFAULT_SETTINGS: AssistantSettings = {
  isOpen: true,
  questionsPerDay: 500,
  questionsPerVisitorHour: 30,
  modelMicroUsdPerDay: 1_000_000,
  modelAnswersPerDay: null,
  historyMinutes: 30,
};

/** A day of use. */
export const usageDay = z.strictObject({
  /** `2026-11-22`, in UTC. */
  day: z.iso.date(),
  questions: z.int(),
  answered: z.int(),
  noEvidence: z.int(),
});

/** What an engine took. */
export const engineUse = z.strictObject({
  engine: z.string(),
  model: z.string(),
  /** Calls, failed ones too. */
  calls: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  /** In millionths of a US dollar; `null` where nobody named a price. */
  costMicroUsd: z.int().nullable(),
});

/** The last thirty days. */
export const assistantUse = z.strictObject({
  /** The oldest first. */
  days: z.array(usageDay),
  engines: z.array(engineUse),
});

/** The last thirty days. */
export type AssistantUse = z.infer<typeof assistantUse>;
