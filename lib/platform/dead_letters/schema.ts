/**
 * Dead letters: runs of tasks that were tried as often as they may be and set aside.
 *
 * @module
 */
import { z } from "zod";

/** As tasks are named. */
const taskName = z.string().max(100).regex(/^[a-z]+(\.[a-z_]+){2}$/);

/** What lists can show: those that wait for somebody, or those that were discarded and can still be brought back. */
export const shows = ["dead", "discarded"] as const;

/** Some of the letters. */
export const letterFilter = z.strictObject({
  task: taskName.optional(),
  /** Set aside at this moment or later. */
  since: z.iso.datetime({ offset: true }).optional(),
});

/** Some of the letters. */
export type LetterFilter = z.infer<typeof letterFilter>;

/** A page of letters. */
export const listLettersInput = letterFilter.extend({
  show: z.enum(shows).default("dead"),
  /** Id of the last letter of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
});

/** Names a letter; it is the id of its run. */
export const letterId = z.strictObject({ id: z.uuid() });

/** As many as one may choose one by one. */
export const MOST_CHOSEN = 200;

/** Letters that something is to be done with: the named ones, or all that the filter lets through. */
export const chosenLetters = letterFilter.extend({
  ids: z.array(z.uuid()).min(1).max(MOST_CHOSEN).optional(),
  all: z.literal(true).optional(),
  /** Of which something was asked at this moment, as the answer to it says: together they can be brought back. */
  askedAt: z.iso.datetime().optional(),
}).refine(({ ids, all }) => (ids === undefined) !== (all === undefined), {
  message: "needs either ids or all",
});

/** What can be done with letters. */
export const verbs = ["retry", "discard", "restore"] as const;

/** What can be done with letters. */
export type Verb = typeof verbs[number];

/** What is to be done, and with which. */
export const askInput = chosenLetters.safeExtend({ do: z.enum(verbs) });

/** What became of what was asked. */
export const askedAnswer = z.strictObject({
  /** Letters of which it was asked now, and not before. */
  count: z.int(),
  /** The moment, which names what was asked together. */
  askedAt: z.iso.datetime(),
});

/** What became of what was asked. */
export type Asked = z.infer<typeof askedAnswer>;

/** A dead letter as lists show it. */
export const deadLetter = z.strictObject({
  id: z.uuid(),
  /** `<slice>.<thing>.<verb>`. */
  task: z.string(),
  attempts: z.int(),
  maxAttempts: z.int(),
  /** In our own words, without anybody's values. */
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  diedAt: z.iso.datetime(),
  /** What somebody wants done with it, which has not been done yet. */
  asked: z.enum(["retry", "discard"]).nullable(),
  askedAt: z.iso.datetime().nullable(),
});

/** A dead letter as lists show it. */
export type DeadLetter = z.infer<typeof deadLetter>;

/** One attempt that has ended. */
const pastAttempt = z.strictObject({
  /** When it ended. */
  at: z.iso.datetime(),
  /** How long it took; null when its process died. */
  ms: z.number().nullable(),
  error: z.string().nullable(),
});

/** One attempt that has ended. */
export type PastAttempt = z.infer<typeof pastAttempt>;

/** A dead letter with all that is known of it. */
export const wholeLetter = deadLetter.extend({
  /** Names the run for ever: `<task>:<event or tick>`. */
  key: z.string(),
  /** Ids of what it was about. */
  payload: z.record(z.string(), z.unknown()),
  /** The request that led to it. */
  requestId: z.uuid().nullable(),
  /** What the audit knows of that request, for who may read the audit. */
  entryId: z.uuid().nullable(),
  /** The oldest first. */
  history: z.array(pastAttempt),
});

/** A dead letter with all that is known of it. */
export type WholeLetter = z.infer<typeof wholeLetter>;

/** Whose a letter is, for who runs the platform; null when it belongs to no tenant. */
export interface LetterPlace {
  place: { slug: string; name: string } | null;
}

/** How many letters there are, by what is asked of them. */
export interface LetterCounts {
  /** Nothing yet. */
  dead: number;
  retrying: number;
  discarded: number;
}

/** How many letters there are. */
export interface LetterFigures extends LetterCounts {
  /** By task, the most first. */
  tasks: ({ task: string } & LetterCounts)[];
}

/** How much there is to do of one task, in every tenant together. */
export interface QueueFigures {
  task: string;
  waiting: number;
  running: number;
  dead: number;
  /** Since when the oldest run that is due has waited. */
  oldestAt: string | null;
  /** When the worker counted. */
  countedAt: string;
}
