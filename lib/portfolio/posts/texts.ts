/**
 * Posts as they stand on the site, for whoever makes something else of what they say.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { type PostLang, postLang, textId } from "./schema.ts";

/** A text that readers see. */
export interface ShownText {
  postId: string;
  lang: PostLang;
  slug: string;
  title: string;
  tags: string[];
  publishedAt: string;
  /** Another one when anything of it is another. */
  mark: string;
}

/** All texts that readers see, the newest first, without what stands in them. */
export const listShownTexts = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<ShownText[]> {
    const rows = await sql`
      select post_id, lang, slug, title, tags, published_at, updated_at
      from portfolio.post_pages where is_shown
      order by published_at desc, post_id, lang`;
    return rows.map((row) => ({
      postId: row.post_id,
      lang: postLang.parse(row.lang),
      slug: row.slug,
      title: row.title,
      tags: row.tags,
      publishedAt: row.published_at.toISOString(),
      mark: JSON.stringify([
        row.slug,
        row.title,
        row.tags,
        row.published_at,
        row.updated_at,
      ]),
    }));
  },
});

/** What such a text says; `null` when nobody sees it any more. */
export const getShownText = query({
  input: textId,
  permission: null,
  async run({ sql, input: { id, lang } }) {
    const [row] = await sql`
      select summary, html from portfolio.post_pages
      where post_id = ${id} and lang = ${lang} and is_shown`;
    return row
      ? { summary: String(row.summary), html: String(row.html) }
      : null;
  },
});
