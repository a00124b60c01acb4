/**
 * Posts as visitors read them.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { type PostArticle, postLang, type PostSummary } from "./schema.ts";

/** Where a page of the list begins: a moment in milliseconds and the id of a post. */
export const postCursor = z.string().regex(
  /^\d{1,14}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
);

/** How many posts were written on a subject. */
export interface TagCount {
  tag: string;
  posts: number;
}

/** What a page of the list shows. */
export interface PostList {
  posts: PostSummary[];
  /** Where the next page begins; `null` when there is none. */
  older: string | null;
}

/** Published posts, the newest first; each in the reader's language, or in the other one when that is all there is. */
export const listPublished = query({
  input: z.strictObject({
    lang: postLang,
    tag: z.string().max(40).nullable().default(null),
    after: postCursor.nullable().default(null),
    limit: z.int().min(1).max(100).default(20),
  }),
  permission: null,
  async run({ sql, input: { lang, tag, after, limit } }): Promise<PostList> {
    const [ms = "0", id = null] = after?.split("_") ?? [];
    const rows = await sql`
      select ${columns(sql)}
      from portfolio.post_pages as page
      where is_shown and (lang = ${lang} or not exists (
          select from portfolio.post_pages as own
          where own.tenant_id = page.tenant_id and own.post_id = page.post_id and own.lang = ${lang} and own.is_shown))
        and (${tag}::text is null or exists (select from unnest(tags) as one where lower(one) = lower(${tag}::text)))
        and (${id}::uuid is null or (published_at, post_id) < (to_timestamp(${
      Number(ms)
    }::float8 / 1000), ${id}::uuid))
      order by published_at desc, post_id desc
      limit ${limit + 1}`;
    const posts = rows.slice(0, limit).map(summaryOf);
    const last = posts.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return {
      posts,
      older: hasMore ? `${Date.parse(last.publishedAt)}_${last.postId}` : null,
    };
  },
});

/** Subjects of the published posts, the most frequent first. */
export const listTags = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<TagCount[]> {
    const rows = await sql`
      select min(tag) as tag, count(distinct post_id)::int as posts
      from portfolio.post_pages cross join unnest(tags) as tag
      where is_shown
      group by lower(tag)
      order by posts desc, lower(min(tag))
      limit 40`;
    return rows.map(({ tag, posts }) => ({ tag, posts }));
  },
});

/** A post by its name in addresses, in the reader's language or in the other one; `null` when there is none. */
export const getPublished = query({
  input: z.strictObject({ lang: postLang, slug: z.string().max(200) }),
  permission: null,
  async run({ sql, input: { lang, slug } }): Promise<PostArticle | null> {
    const [row] = await sql`
      select ${columns(sql)}, html, headings from portfolio.post_pages
      where slug = ${slug} and is_shown
      order by lang = ${lang} desc limit 1`;
    if (!row) return null;
    const summary = summaryOf(row);
    const [others, related, [newer], [older]] = await Promise.all([
      sql`
        select lang, slug, title from portfolio.post_pages
        where post_id = ${summary.postId} and lang <> ${summary.lang} and is_shown`,
      relatedTo(sql, summary),
      neighbour(sql, summary, true),
      neighbour(sql, summary, false),
    ]);
    return {
      ...summary,
      html: row.html,
      headings: row.headings,
      others: others.map(({ lang, slug, title }) => ({ lang, slug, title })),
      related: related.map(summaryOf),
      newer: newer ? summaryOf(newer) : null,
      older: older ? summaryOf(older) : null,
    };
  },
});

/** The newest posts of one language with their texts, for its feeds. */
export const listForFeed = query({
  input: z.strictObject({ lang: postLang }),
  permission: null,
  async run({ sql, input: { lang } }) {
    const rows = await sql`
      select ${columns(sql)}, html from portfolio.post_pages
      where lang = ${lang} and is_shown
      order by published_at desc, post_id desc
      limit 20`;
    return rows.map((row) => ({ ...summaryOf(row), html: String(row.html) }));
  },
});

/** Every published page of a site, for its site map. */
export const listAddresses = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    const rows = await sql`
      select post_id, lang, slug, updated_at from portfolio.post_pages
      where is_shown
      order by published_at desc, post_id desc
      limit 20000`;
    return rows.map(({ post_id, lang, slug, updated_at }) => ({
      postId: String(post_id),
      lang: postLang.parse(lang),
      slug: String(slug),
      updatedAt: new Date(updated_at).toISOString(),
    }));
  },
});

function columns(sql: Tx) {
  return sql`post_id, id, lang, slug, title, summary, minutes, tags, canonical, published_at, updated_at`;
}

/** By shared subjects first, then by shared words; nothing is better than something far. */
function relatedTo(sql: Tx, { postId, lang }: PostSummary) {
  return sql`
    select ${columns(sql)} from (
      select other.post_id, other.id, other.lang, other.slug, other.title, other.summary, other.minutes, other.tags,
        other.canonical, other.published_at, other.updated_at,
        3 * (select count(*) from unnest(other.tags) as tag where lower(tag) in (select lower(one) from unnest(this.tags) as one))
        + (select count(*) from unnest(other.terms) as term where term = any(this.terms)) as score
      from portfolio.post_pages as this
      join portfolio.post_pages as other
        on other.tenant_id = this.tenant_id and other.lang = this.lang and other.post_id <> this.post_id
      where this.post_id = ${postId} and this.lang = ${lang} and other.is_shown
    ) as scored
    where score >= 3
    order by score desc, published_at desc, post_id desc
    limit 3`;
}

function neighbour(
  sql: Tx,
  { lang, postId, publishedAt }: PostSummary,
  newer: boolean,
) {
  return newer
    ? sql`
      select ${columns(sql)} from portfolio.post_pages
      where lang = ${lang} and is_shown and (published_at, post_id) > (${publishedAt}::timestamptz, ${postId}::uuid)
      order by published_at, post_id limit 1`
    : sql`
      select ${columns(sql)} from portfolio.post_pages
      where lang = ${lang} and is_shown and (published_at, post_id) < (${publishedAt}::timestamptz, ${postId}::uuid)
      order by published_at desc, post_id desc limit 1`;
}

function summaryOf(row: Row): PostSummary {
  const {
    post_id,
    id,
    lang,
    slug,
    title,
    summary,
    minutes,
    tags,
    canonical,
    published_at,
    updated_at,
  } = row;
  return {
    postId: post_id,
    id,
    lang,
    slug,
    title,
    summary,
    minutes,
    tags,
    canonical,
    publishedAt: new Date(published_at).toISOString(),
    updatedAt: new Date(updated_at).toISOString(),
  };
}
