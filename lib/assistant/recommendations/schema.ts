/**
 * Lists of job postings, and which skills they ask for.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";

/** A list that nobody could read through; each posting is read whenever the page is. */
export const MAX_POSTINGS = 500;
/** Of all lists that count: what a page reads through whenever it is opened. */
export const MAX_IN_ALL = { postings: 1_000, letters: 2_000_000 };
/** With those that were removed and can still be brought back. */
export const MAX_KEPT = { postings: 5_000, letters: 10_000_000 };
/** Of a file. */
export const MAX_FILE_BYTES = 2_000_000;
/** More is an annual report. */
export const MAX_TEXT = 20_000;

/** How a file was written. */
export const formats = ["csv", "json", "job_posting"] as const;

/** How a file was written: our table, our JSON, or JSON-LD of schema.org. */
export type MarketFormat = typeof formats[number];

/** What Postgres cannot hold, or what was cut through the middle of a letter. */
// deno-lint-ignore no-control-regex -- this is what is looked for
const UNSTORABLE = /\x00|\p{Cs}/u;
const text = z.string().refine(
  (one) => !UNSTORABLE.test(one),
  "cannot be kept",
);
const line = text.trim().max(200).transform((one) => one || null).nullable();

/** A posting as a list brings it. */
export const posting = z.strictObject({
  title: text.trim().min(1).max(200),
  company: line.default(null),
  location: line.default(null),
  lang: z.enum(LANGS),
  text: text.trim().min(1).max(MAX_TEXT),
  /** YYYY-MM-DD. */
  date: z.iso.date().nullable().default(null),
});

/** A posting as a list brings it. */
export type Posting = z.output<typeof posting>;

/** A list that is brought in. */
export const importListInput = z.strictObject({
  name: text.trim().min(1).max(120),
  format: z.enum(formats).default("json"),
  postings: z.array(posting).min(1).max(MAX_POSTINGS),
});

/** Names a list. */
export const listId = z.strictObject({ id: z.uuid() });

/** A list as its owner sees it. */
export const marketList = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  format: z.enum(formats),
  postings: z.int(),
  createdAt: z.iso.datetime(),
});

/** A list as its owner sees it. */
export type MarketList = z.infer<typeof marketList>;

/** Which postings count. */
export const recommendInput = z.strictObject({
  /** Words that a posting's title must have. */
  title: text.trim().max(100).default(""),
  lang: z.enum(LANGS).default("en"),
});

/**
 * How the person stands to a skill. `shown`: said, and something shows it; `said`: nothing shows it; `unlisted`: something
 * shows it, and it is not said; `near`: they know something close; `lacking`: neither.
 */
export const standings = [
  "shown",
  "said",
  "unlisted",
  "near",
  "lacking",
] as const;

/** How the person stands to a skill. */
export type Standing = typeof standings[number];

/** What shows a skill. */
export const shownBy = z.strictObject({
  title: z.string(),
  /** Within the site; or an address elsewhere. */
  path: z.string(),
});

/** A skill that postings ask for, and what follows for this person. */
export const recommendation = z.strictObject({
  /** Its English name, the same in both languages. */
  skill: z.string(),
  name: z.string(),
  /** How many of the postings ask for it. */
  asked: z.int(),
  /** Of all postings, from 0 to 1. */
  share: z.number(),
  standing: z.enum(standings),
  evidence: z.array(shownBy),
  /** What they know that is near; `kind`: it is a kind of the skill. */
  near: z.array(
    z.strictObject({ name: z.string(), how: z.enum(["kind", "family"]) }),
  ),
  /** How many postings ask for nothing else that the person does not show. */
  last: z.int(),
  /** What showing it would bring: of each posting that asks for it, its share of what is missing there. */
  gain: z.number(),
  /** What showing it takes, next to linking what is there; our estimate. */
  effort: z.number(),
  /** `gain` divided by `effort`; the order of the list. */
  score: z.number(),
  quotes: z.array(
    z.strictObject({
      title: z.string(),
      company: z.string().nullable(),
      lang: z.enum(LANGS),
      quote: z.string(),
    }),
  ),
});

/** A skill that postings ask for, and what follows for this person. */
export type Recommendation = z.infer<typeof recommendation>;

/** What the postings say together. */
export const recommendations = z.strictObject({
  /** Postings that count. */
  postings: z.int(),
  /** Of them, those that name no skill that we know. */
  unread: z.int(),
  /** Of the skills that a posting asks for, how many are shown; the mean over postings, from 0 to 1. */
  covered: z.number(),
  /** What is to do, what pays most first. */
  items: z.array(recommendation),
  /** What is asked for and shown, the most asked first. */
  held: z.array(recommendation),
});

/** What the postings say together. */
export type Recommendations = z.infer<typeof recommendations>;
