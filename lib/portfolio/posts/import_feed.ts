/**
 * Posts that stood elsewhere come in.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { newId } from "@/lib/platform/ids.ts";
import { markdownFrom } from "@/lib/platform/markdown/from_html.ts";
import { publishText } from "./publish.ts";
import type { FeedItem } from "./read_feed.ts";
import {
  MAX_MARKDOWN,
  MAX_SUMMARY,
  MAX_TITLE,
  type PostLang,
  postLang,
  textInput,
} from "./schema.ts";

const MAX_GUID = 2_000;
const MAX_TAG = 40;

/** How they come in. */
export interface ImportChoice {
  lang: PostLang;
  /** On their own days, or as drafts. */
  published: boolean;
}

/** What became of the items of a feed. */
export interface ImportCounts {
  /** Came in. */
  added: number;
  /** Were here already, also as a deleted post, and stay as they are. */
  known: number;
  /** Had no title or no text, or more than a post may have. */
  lost: number;
}

/**
 * Imports the items of a feed, each in a transaction of its own: whoever stops in the middle imports again, and what came
 * in stays once.
 */
export async function importFeed(
  actor: Actor,
  items: readonly FeedItem[],
  { lang, published }: ImportChoice,
): Promise<ImportCounts> {
  const counts = { added: 0, known: 0, lost: 0 };
  // the oldest first, as they were written
  for (const item of items.toReversed()) {
    const entry = entryFrom(item);
    if (entry === null) counts.lost++;
    else {
      const { isNew } = await importPost(actor, {
        ...entry,
        lang,
        publishAt: published
          ? item.publishedAt ?? new Date().toISOString()
          : null,
      });
      counts[isNew ? "added" : "known"]++;
    }
  }
  return counts;
}

const importPost = command({
  action: "portfolio.post.import",
  input: textInput.extend({
    guid: z.string().min(1).max(MAX_GUID),
    lang: postLang,
    publishAt: z.iso.datetime().nullable(),
  }),
  permission: "portfolio.posts.write",
  async run({ sql, actor, input }) {
    const { guid, lang, publishAt, title, summary, markdown } = input;
    const id = newId();
    const { count } = await sql`
      insert into portfolio.posts (tenant_id, id, tags, canonical, source_guid)
      values (app.tenant_id(), ${id}, ${input.tags ?? []}::text[], ${
      input.canonical ?? null
    }, ${guid})
      on conflict (tenant_id, source_guid) where source_guid is not null do nothing`;
    if (count === 0) return { isNew: false };
    await sql`
      insert into portfolio.post_texts (tenant_id, post_id, lang, title, summary, markdown)
      values (app.tenant_id(), ${id}, ${lang}, ${title}, ${summary}, ${markdown})`;
    if (publishAt !== null) {
      await publishText(sql, actor, { id, lang }, new Date(publishAt));
    }
    return { isNew: true };
  },
});

/** An item in the form of a post; `null` when it is none. */
function entryFrom(item: FeedItem) {
  const markdown = markdownOf(item);
  const title = storable(item.title).slice(0, MAX_TITLE).trim();
  const guid = storable(item.guid).slice(0, MAX_GUID);
  if (title === "" || guid === "" || markdown === null) return null;
  return {
    guid,
    title,
    summary: storable(item.summary).slice(0, MAX_SUMMARY).trim(),
    markdown,
    canonical: item.link,
    tags: item.tags.map((tag) => storable(tag).slice(0, MAX_TAG).trim())
      .filter((tag) => tag !== ""),
  };
}

function markdownOf({ html, link }: FeedItem): string | null {
  try {
    const text = storable(markdownFrom(html, link)).trim();
    return text === "" || text.length > MAX_MARKDOWN ? null : text;
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") return null;
    throw error;
  }
}

/** Without what Postgres cannot hold; cut pieces of a character count as none. */
function storable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
