/**
 * What is counted of visits, and how it is asked for.
 *
 * @module
 */
import { z } from "zod";

/** What visitors do besides opening pages. */
export const visitEvents = [
  "cv_downloaded",
  "chat_opened",
  "message_sent",
] as const;

/** One of these. */
export type VisitEvent = typeof visitEvents[number];

/** The longest time between opening and leaving a page that is believed; more is a forgotten tab. */
export const MOST_SECONDS = 1_800;

/** What the script of a page tells; the id begins with its time, so that a repeat is the same event. */
export const collectInput = z.strictObject({
  id: z.uuidv7(),
  // what happens on the server is counted there
  name: z.enum(["left", "chat_opened"]),
  page: z.string().min(1).max(1_000),
  zone: z.string().max(60).optional(),
  seconds: z.number().int().min(0).max(86_400).optional(),
});

/** What the script of a page tells. */
export type Collected = z.output<typeof collectInput>;

/** What visits are counted by. */
export const dimensions = [
  "page",
  "referrer",
  "country",
  "device",
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "event",
  "funnel",
  "bot",
] as const;

/** One of these. */
export type Dimension = typeof dimensions[number];

/** Periods that a page offers. */
export const periods = ["24h", "7d", "30d", "90d", "custom"] as const;

/** A period: its last hours, or whole days (UTC), both ends included. */
export const periodInput = z.discriminatedUnion("unit", [
  z.strictObject({
    unit: z.literal("hour"),
    hours: z.number().int().min(1).max(24 * 7),
  }),
  z.strictObject({
    unit: z.literal("day"),
    from: z.iso.date(),
    to: z.iso.date(),
  }),
]);

/** Days that one period may have at most. */
export const MOST_DAYS = 366;

const figures = z.strictObject({
  views: z.int(),
  visits: z.int(),
  visitors: z.int(),
  seconds: z.int(),
});

/** Figures of anything that is counted. */
export type Figures = z.infer<typeof figures>;

const line = figures.extend({ key: z.string(), before: figures });

/** One line of a list: this period, and the one before. */
export type Line = z.infer<typeof line>;

const point = figures.extend({
  /** Its beginning, ISO 8601. */
  at: z.iso.datetime(),
});

/** A point of the chart. */
export type Point = z.infer<typeof point>;

const lines = z.array(line);

/** All that the page shows of a period. */
export const overview = z.strictObject({
  total: figures,
  before: figures,
  /** One for each hour or day of the period, without gaps. */
  points: z.array(point),
  lists: z.strictObject(
    {
      page: lines,
      referrer: lines,
      country: lines,
      device: lines,
      utm_source: lines,
      utm_medium: lines,
      utm_campaign: lines,
      event: lines,
      funnel: lines,
      bot: lines,
    } satisfies Record<Dimension, typeof lines>,
  ),
  /** Whether anything was ever counted. */
  isEmpty: z.boolean(),
  /** Up to when what came is counted; null before the first count. */
  countedAt: z.iso.datetime().nullable(),
});

/** All that the page shows of a period. */
export type Overview = z.infer<typeof overview>;
