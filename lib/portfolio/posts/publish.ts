/**
 * Puts a text on the site; the same for its author and for the clock.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit, type Emitter } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { renderMarkdown } from "@/lib/platform/markdown/render.ts";
import { slugOf } from "../resume/slugs.ts";
import { touchSite } from "../site/version.ts";
import { keepAddress } from "./addresses.ts";
import { postChanged, postPublished } from "./events.ts";
import type { PostLang } from "./schema.ts";
import { termsOf } from "./terms.ts";

/** Which text. */
export interface TextName {
  id: string;
  lang: PostLang;
}

/** The text of a post that is to be published, and the name that it goes by already. */
interface Written {
  title: string;
  summary: string;
  markdown: string;
  revision: number;
  tags: string[];
  canonical: string | null;
  ownSlug: string | null;
  liveSlug: string | null;
  /** Whether readers see it already. */
  isLive: boolean;
}

/**
 * Publishes a text as it is written now; what was scheduled for it is done by that.
 *
 * @param at when it is said to be published, unless it was before
 * @returns its name in addresses
 * @throws {AppError} `not_found`; `invalid` with `fields` when title or text is missing; `conflict` when another post has
 *   its address
 */
export async function publishText(
  sql: Tx,
  actor: Emitter,
  { id, lang }: TextName,
  at: Date | null = null,
): Promise<{ slug: string }> {
  const text = await readWritten(sql, { id, lang });
  if (!text) {
    throw new AppError("not_found", "Cannot publish post: it does not exist");
  }
  const { title, summary, markdown, revision, tags, canonical } = text;
  const missing = {
    ...title === "" ? { title: "is missing" } : {},
    ...markdown.trim() === "" ? { markdown: "is missing" } : {},
  };
  if (Object.keys(missing).length > 0) {
    throw new AppError("invalid", "Cannot publish post: something is missing", {
      fields: missing,
    });
  }
  const slug = await freeSlug(sql, { id, lang }, text);
  const drawn = await renderMarkdown(markdown, { top: 2 });
  const terms = termsOf(title, drawn.text);
  await sql`
    insert into portfolio.post_pages as page (
      tenant_id, post_id, id, lang, slug, title, summary, html, headings, minutes, tags, terms, canonical, revision, published_at
    ) values (
      app.tenant_id(), ${id}, ${newId()}, ${lang}, ${slug}, ${title}, ${summary}, ${drawn.html},
      ${
    JSON.stringify(drawn.headings)
  }::text::jsonb, ${drawn.minutes}, ${tags}::text[], ${terms}::text[], ${canonical},
      ${revision}, date_trunc('milliseconds', coalesce(${
    at?.toISOString() ?? null
  }::timestamptz, now()))
    )
    on conflict (tenant_id, post_id, lang) do update set
      slug = excluded.slug, title = excluded.title, summary = excluded.summary, html = excluded.html,
      headings = excluded.headings, minutes = excluded.minutes, tags = excluded.tags, terms = excluded.terms,
      canonical = excluded.canonical, revision = excluded.revision, withdrawn = false,
      updated_at = date_trunc('milliseconds', now())`;
  await keepAddress(sql, { id, lang, former: text.liveSlug, slug });
  await sql`delete from portfolio.post_schedules where post_id = ${id} and lang = ${lang}`;
  await touchSite(sql);
  if (!text.isLive) await emit(sql, actor, postPublished, { postId: id, lang });
  else await emit(sql, actor, postChanged, { postId: id });
  return { slug };
}

async function readWritten(
  sql: Tx,
  { id, lang }: TextName,
): Promise<Written | null> {
  const [row] = await sql`
    select text.title, text.summary, text.markdown, text.revision, text.slug as own_slug, page.slug as live_slug,
      coalesce(not page.withdrawn, false) as is_live,
      post.tags, post.canonical
    from portfolio.post_texts as text
    join portfolio.posts as post on post.tenant_id = text.tenant_id and post.id = text.post_id
    left join portfolio.post_pages as page
      on page.tenant_id = text.tenant_id and page.post_id = text.post_id and page.lang = text.lang
    where text.tenant_id = app.tenant_id() and text.post_id = ${id} and text.lang = ${lang} and post.removed_at is null`;
  if (!row) return null;
  const { own_slug: ownSlug, live_slug: liveSlug, is_live: isLive, ...rest } =
    row;
  return { ...rest, ownSlug, liveSlug, isLive } as Written; // the columns that were asked for
}

/** An address that readers know stays; one that was chosen must be free; one that is made is numbered until it is. */
async function freeSlug(
  sql: Tx,
  { id, lang }: TextName,
  { ownSlug, liveSlug, title }: Written,
): Promise<string> {
  const base = ownSlug ?? liveSlug ?? slugOf(title, "post");
  const rows = await sql`
    select slug from portfolio.post_pages
    where tenant_id = app.tenant_id() and lang = ${lang} and post_id <> ${id} and starts_with(slug, ${base})
    union all
    select slug from portfolio.post_texts
    where tenant_id = app.tenant_id() and lang = ${lang} and post_id <> ${id} and starts_with(slug, ${base})`;
  const taken = new Set(rows.map(({ slug }) => String(slug)));
  if (!taken.has(base)) return base;
  if (ownSlug !== null) {
    throw new AppError(
      "conflict",
      "Cannot publish post: another one has its address",
      { fields: { slug: "is taken" } },
    );
  }
  let count = 2;
  while (taken.has(`${base}-${count}`)) count++;
  return `${base}-${count}`;
}
