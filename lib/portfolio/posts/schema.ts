/**
 * Posts: what their author writes, and what readers get.
 *
 * @module
 */
import { z } from "zod";
import { storableText } from "../entries/schema.ts";

/** A language that a post is written in. */
export const postLang = z.enum(["es", "en"]);

/** The longest text, in characters; the same as what is rendered. */
export const MAX_MARKDOWN = 120_000;
/** The longest title. */
export const MAX_TITLE = 200;
/** The longest summary. */
export const MAX_SUMMARY = 600;
/** Tags of one post. */
export const MAX_TAGS = 20;

const line = storableText.transform((text) => text.replace(/\s+/g, " ").trim());
const lines = storable(MAX_MARKDOWN).overwrite((text) =>
  text.replace(/\r\n?/g, "\n")
);

function storable(most: number) {
  return z.string().max(most).refine(
    (text) => !text.includes("\0") && text.isWellFormed(),
    "has a character that cannot be stored",
  );
}

const tag = line.pipe(z.string().min(1).max(40));

/** Tags, each once however it is written. */
export const tagList = z.array(tag).max(MAX_TAGS).transform((tags) => [
  ...new Map(tags.map((one) => [one.toLocaleLowerCase(), one])).values(),
]);

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80);
const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);

/** Names a post. */
export const postId = z.strictObject({ id: z.uuid() });
/** Names a post in one language. */
export const textId = z.strictObject({ id: z.uuid(), lang: postLang });
/** Names an earlier text. */
export const historyId = z.strictObject({
  id: z.uuid(),
  lang: postLang,
  revision: z.int().min(1),
});

/** What is written, in one language; a save that names an old revision is refused. */
export const textInput = z.strictObject({
  title: line.pipe(z.string().max(MAX_TITLE)).default(""),
  summary: line.pipe(z.string().max(MAX_SUMMARY)).default(""),
  markdown: lines.default(""),
  /** Its name in addresses; null: made of the title. */
  slug: slug.nullable().default(null),
  /** For all languages. */
  tags: tagList.optional(),
  canonical: webAddress.nullable().optional(),
});

/** A new post begins in one language. */
export const createInput = z.strictObject({
  lang: postLang,
  ...textInput.shape,
});

/** Saves a text. */
export const saveInput = z.strictObject({
  id: z.uuid(),
  lang: postLang,
  /** The revision that was changed; 0 when there was no text in this language. */
  revision: z.int().min(0),
  ...textInput.shape,
});

/** Publishes a text at a time. */
export const scheduleInput = z.strictObject({
  id: z.uuid(),
  lang: postLang,
  publishAt: z.iso.datetime({ offset: true }),
});

/** A page of the list in the dashboard. */
export const listInput = z.strictObject({
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
  show: z.enum(["all", "published", "scheduled", "drafts", "removed"])
    .default("all"),
  /** Words that the title has. */
  search: z.string().max(100).default(""),
});

/** How a text stands. */
export const textState = z.enum(["draft", "scheduled", "published"]);

/** How a post stands in one language. */
export const textStanding = z.strictObject({
  lang: postLang,
  title: z.string(),
  state: textState,
  /** Whether what is published is older than what is written. */
  isAhead: z.boolean(),
  slug: z.string().nullable(),
  publishAt: z.iso.datetime().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  editedAt: z.iso.datetime(),
  revision: z.int(),
});

/** A post in a list. */
export const postItem = z.strictObject({
  id: z.uuid(),
  tags: z.array(z.string()),
  canonical: z.string().nullable(),
  createdAt: z.iso.datetime(),
  texts: z.array(textStanding),
});

/** A post as it is being written. */
export const wholePost = postItem.extend({
  texts: z.array(
    textStanding.extend({
      summary: z.string(),
      markdown: z.string(),
      /** The name that its author chose for it. */
      ownSlug: z.string().nullable(),
    }),
  ),
});

/** How a post stands in one language. */
export type TextStanding = z.infer<typeof textStanding>;
/** A post in a list. */
export type PostItem = z.infer<typeof postItem>;
/** A post as it is being written. */
export type WholePost = z.infer<typeof wholePost>;
/** A language that a post is written in. */
export type PostLang = z.infer<typeof postLang>;

/** A post in a list of the site. */
export interface PostSummary {
  postId: string;
  /** What feeds call it. */
  id: string;
  lang: PostLang;
  slug: string;
  title: string;
  summary: string;
  minutes: number;
  tags: string[];
  canonical: string | null;
  /** ISO 8601 in UTC. */
  publishedAt: string;
  updatedAt: string;
}

/** A post with its text. */
export interface PostArticle extends PostSummary {
  /** Sanitised. */
  html: string;
  headings: { id: string; text: string; level: number }[];
  /** The same post in other languages. */
  others: { lang: PostLang; slug: string; title: string }[];
  related: PostSummary[];
  newer: PostSummary | null;
  older: PostSummary | null;
}
