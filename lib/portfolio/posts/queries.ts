/**
 * Posts as their authors see them.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import {
  listInput,
  postId,
  type PostItem,
  textId,
  type TextStanding,
  type WholePost,
} from "./schema.ts";

/** Posts, the newest first, each with how it stands in every language. */
export const listPosts = query({
  input: listInput,
  permission: "portfolio.posts.read",
  async run(
    { sql, input: { after, limit, show, search } },
  ): Promise<PostItem[]> {
    const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    const rows = await sql`
      select post.id, post.tags, post.canonical, post.created_at, coalesce(texts.all, '[]') as texts
      from portfolio.posts as post
      left join lateral (
        select json_agg(json_build_object(
            'lang', text.lang, 'title', text.title, 'slug', coalesce(page.slug, text.slug),
            'revision', text.revision, 'page_revision', page.revision, 'edited_at', text.edited_at,
            'publish_at', schedule.publish_at, 'published_at', page.published_at
          ) order by text.lang) as all,
          bool_or(page.revision is not null) as is_published, bool_or(schedule.publish_at is not null) as is_scheduled,
          bool_or(page.revision is null and schedule.publish_at is null) as has_draft,
          bool_or(text.title ilike ${pattern}) as is_found
        from portfolio.post_texts as text
        left join portfolio.post_pages as page
          on page.tenant_id = text.tenant_id and page.post_id = text.post_id and page.lang = text.lang and not page.withdrawn
        left join portfolio.post_schedules as schedule
          on schedule.tenant_id = text.tenant_id and schedule.post_id = text.post_id and schedule.lang = text.lang
        where text.tenant_id = post.tenant_id and text.post_id = post.id
      ) as texts on true
      where (post.removed_at is not null) = ${show === "removed"}
        and (${search === ""} or texts.is_found)
        and case ${show}::text
          when 'published' then texts.is_published
          when 'scheduled' then texts.is_scheduled
          when 'drafts' then texts.has_draft
          else true end
        and (${after ?? null}::uuid is null or post.id < ${after ?? null}::uuid)
      order by post.id desc
      limit ${limit}`;
    return rows.map((row) => ({
      ...itemOf(row),
      texts: row.texts.map(standingOf),
    }));
  },
});

/** A post with its texts as they are being written; `null` when there is none, or it was deleted. */
export const getPost = query({
  input: postId,
  permission: "portfolio.posts.read",
  async run({ sql, input: { id } }): Promise<WholePost | null> {
    const [post] = await sql`
      select id, tags, canonical, created_at from portfolio.posts
      where id = ${id} and removed_at is null`;
    if (!post) return null;
    const texts = await sql`
      select text.lang, text.title, text.summary, text.markdown, text.slug as own_slug, coalesce(page.slug, text.slug) as slug,
        text.revision, text.edited_at, page.revision as page_revision, page.published_at, schedule.publish_at
      from portfolio.post_texts as text
      left join portfolio.post_pages as page
        on page.tenant_id = text.tenant_id and page.post_id = text.post_id and page.lang = text.lang and not page.withdrawn
      left join portfolio.post_schedules as schedule
        on schedule.tenant_id = text.tenant_id and schedule.post_id = text.post_id and schedule.lang = text.lang
      where text.post_id = ${id}
      order by text.lang`;
    return {
      ...itemOf(post),
      texts: texts.map((row) => ({
        ...standingOf(row),
        summary: row.summary,
        markdown: row.markdown,
        ownSlug: row.own_slug,
      })),
    };
  },
});

/** Earlier texts of a post, the newest first, without what stands in them. */
export const listFormerTexts = query({
  input: textId,
  permission: "portfolio.posts.read",
  async run({ sql, input: { id, lang } }) {
    const rows = await sql`
      select revision, title, edited_at, length(markdown) as characters from portfolio.post_history
      where post_id = ${id} and lang = ${lang}
      order by revision desc`;
    return rows.map(({ revision, title, edited_at, characters }) => ({
      revision: Number(revision),
      title: String(title),
      characters: Number(characters),
      editedAt: iso(edited_at),
    }));
  },
});

/** How many posts there are of each kind. */
export const countPosts = query({
  input: z.strictObject({}),
  permission: "portfolio.posts.read",
  async run({ sql }) {
    const [row] = await sql`
      select count(*) filter (where removed_at is null)::int as all,
        count(*) filter (where removed_at is null and exists (
          select from portfolio.post_pages as page where page.tenant_id = post.tenant_id and page.post_id = post.id and not page.withdrawn))::int as published,
        count(*) filter (where removed_at is null and exists (
          select from portfolio.post_schedules as due where due.tenant_id = post.tenant_id and due.post_id = post.id))::int as scheduled,
        count(*) filter (where removed_at is null and exists (
          select from portfolio.post_texts as text where text.tenant_id = post.tenant_id and text.post_id = post.id
            and not exists (select from portfolio.post_pages as page where page.tenant_id = text.tenant_id
              and page.post_id = text.post_id and page.lang = text.lang and not page.withdrawn)
            and not exists (select from portfolio.post_schedules as due where due.tenant_id = text.tenant_id
              and due.post_id = text.post_id and due.lang = text.lang)))::int as drafts,
        count(*) filter (where removed_at is not null)::int as removed
      from portfolio.posts as post`;
    return {
      all: Number(row?.all),
      published: Number(row?.published),
      scheduled: Number(row?.scheduled),
      drafts: Number(row?.drafts),
      removed: Number(row?.removed),
    };
  },
});

/** Ids and titles of a tenant's posts, for whoever links to them. */
export const listPostTitles = query({
  input: z.strictObject({}),
  permission: "portfolio.posts.read",
  async run(
    { sql },
  ): Promise<{ id: string; title: string; isPublished: boolean }[]> {
    const rows = await sql`
      select distinct on (post.id) post.id, text.title,
        exists (select from portfolio.post_pages as page
          where page.tenant_id = post.tenant_id and page.post_id = post.id and not page.withdrawn) as is_published
      from portfolio.posts as post
      join portfolio.post_texts as text on text.tenant_id = post.tenant_id and text.post_id = post.id
      where post.removed_at is null and text.title <> ''
      order by post.id desc, text.lang
      limit 500`;
    return rows.map(({ id, title, is_published: isPublished }) => ({
      id,
      title,
      isPublished,
    }));
  },
});

function itemOf({ id, tags, canonical, created_at }: Row) {
  return { id, tags, canonical, createdAt: iso(created_at) };
}

function standingOf(row: Row): TextStanding {
  const {
    lang,
    title,
    slug,
    revision,
    page_revision,
    published_at,
    publish_at,
    edited_at,
  } = row;
  return {
    lang,
    title,
    slug,
    revision,
    state: published_at !== null
      ? "published"
      : publish_at !== null
      ? "scheduled"
      : "draft",
    isAhead: page_revision !== null && page_revision < revision,
    publishAt: publish_at && iso(publish_at),
    publishedAt: published_at && iso(published_at),
    editedAt: iso(edited_at),
  };
}

/** Of a timestamp, also of one that came as JSON. */
function iso(at: Date | string): string {
  return new Date(at).toISOString();
}
