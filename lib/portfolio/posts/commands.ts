/**
 * What authors do with posts.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { touchSite } from "../site/version.ts";
import { postChanged } from "./events.ts";
import { keepFormer } from "./history.ts";
import { publishText } from "./publish.ts";
import {
  createInput,
  historyId,
  postId,
  saveInput,
  scheduleInput,
  textId,
} from "./schema.ts";

const target = ({ id }: { id: string }) => ({ type: "post", id });

/** Begins a post in one language. */
export const createPost = command({
  action: "portfolio.post.create",
  input: createInput,
  permission: "portfolio.posts.write",
  async run({ sql, input }) {
    const { lang, slug, title, summary, markdown, tags, canonical } = input;
    const id = newId();
    await sql`
      insert into portfolio.posts (tenant_id, id, tags, canonical)
      values (app.tenant_id(), ${id}, ${tags ?? []}::text[], ${
      canonical ?? null
    })`;
    await insistFree(sql, { id, lang }, slug);
    await sql`
      insert into portfolio.post_texts (tenant_id, post_id, lang, slug, title, summary, markdown)
      values (app.tenant_id(), ${id}, ${lang}, ${slug}, ${title}, ${summary}, ${markdown})`;
    return { id };
  },
});

/** Saves a text as it is being written; the site shows it once it is published. */
export const saveText = command({
  action: "portfolio.post.save",
  input: saveInput,
  permission: "portfolio.posts.write",
  target,
  async run({ sql, input }) {
    const { id, lang, revision, slug, title, summary, markdown } = input;
    await updatePost(sql, input);
    await insistFree(sql, { id, lang }, slug);
    if (revision > 0) await keepFormer(sql, { id, lang });
    const [saved] = revision === 0
      ? await sql`
        insert into portfolio.post_texts (tenant_id, post_id, lang, slug, title, summary, markdown)
        values (app.tenant_id(), ${id}, ${lang}, ${slug}, ${title}, ${summary}, ${markdown})
        on conflict (tenant_id, post_id, lang) do nothing
        returning revision`
      : await sql`
        update portfolio.post_texts set
          slug = ${slug}, title = ${title}, summary = ${summary}, markdown = ${markdown},
          revision = revision + 1, edited_at = now()
        where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang} and revision = ${revision}
        returning revision`;
    if (!saved) {
      throw new AppError(
        "conflict",
        "Cannot save post: it was changed elsewhere meanwhile",
        { fields: { revision: "is old" } },
      );
    }
    return { revision: Number(saved.revision) };
  },
});

/** Puts a text on the site, or what changed of it. */
export const publishPost = command({
  action: "portfolio.post.publish",
  input: textId,
  permission: "portfolio.posts.publish",
  target,
  run: ({ sql, actor, input }) => publishText(sql, actor, input),
});

/** Takes a language of a post off the site; what was written stays. */
export const unpublishPost = command({
  action: "portfolio.post.unpublish",
  input: textId,
  permission: "portfolio.posts.publish",
  target,
  run: ({ sql, actor, input }) => withdraw(sql, actor, input, true),
});

/** Puts a text back as it stood on the site before it was taken off, whatever has been written since. */
export const republishPost = command({
  action: "portfolio.post.republish",
  input: textId,
  permission: "portfolio.posts.publish",
  target,
  run: ({ sql, actor, input }) => withdraw(sql, actor, input, false),
});

/** Has a text published at a time; a time that is over publishes it within a minute. */
export const schedulePost = command({
  action: "portfolio.post.schedule",
  input: scheduleInput,
  permission: "portfolio.posts.publish",
  target,
  async run({ sql, input: { id, lang, publishAt } }) {
    const [text] = await sql`
      select text.title, text.markdown from portfolio.post_texts as text
      join portfolio.posts as post on post.tenant_id = text.tenant_id and post.id = text.post_id
      where text.tenant_id = app.tenant_id() and text.post_id = ${id} and text.lang = ${lang} and post.removed_at is null`;
    if (!text) throw missing("schedule post");
    if (text.title === "" || text.markdown.trim() === "") {
      throw new AppError(
        "invalid",
        "Cannot schedule post: something is missing",
        {
          fields: { [text.title === "" ? "title" : "markdown"]: "is missing" },
        },
      );
    }
    await sql`
      insert into portfolio.post_schedules (tenant_id, post_id, lang, publish_at)
      values (app.tenant_id(), ${id}, ${lang}, ${publishAt}::timestamptz)
      on conflict (tenant_id, post_id, lang) do update set publish_at = excluded.publish_at`;
  },
});

/** Forgets the time. */
export const unschedulePost = command({
  action: "portfolio.post.unschedule",
  input: textId,
  permission: "portfolio.posts.publish",
  target,
  async run({ sql, input: { id, lang } }) {
    const { count } = await sql`
      delete from portfolio.post_schedules
      where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang}`;
    if (count === 0) await insistThere(sql, id, "forget time of post");
  },
});

/** Deletes a post: it leaves the site, and for thirty days it can be taken back. */
export const removePost = command({
  action: "portfolio.post.remove",
  input: postId,
  permission: "portfolio.posts.write",
  target,
  async run({ sql, actor, input: { id } }) {
    const { count } = await sql`
      update portfolio.posts set removed_at = now()
      where tenant_id = app.tenant_id() and id = ${id} and removed_at is null`;
    if (count === 0) throw missing("delete post");
    await showPages(sql, id, false);
    await touchSite(sql);
    await emit(sql, actor, postChanged, { postId: id });
  },
});

/** Takes a deletion back: what stood on the site stands there again, word for word. */
export const restorePost = command({
  action: "portfolio.post.restore",
  input: postId,
  permission: "portfolio.posts.write",
  target,
  async run({ sql, actor, input: { id } }) {
    const { count } = await sql`
      update portfolio.posts set removed_at = null
      where tenant_id = app.tenant_id() and id = ${id} and removed_at is not null`;
    if (count === 0) return await insistThere(sql, id, "bring post back");
    await showPages(sql, id, true);
    await touchSite(sql);
    await emit(sql, actor, postChanged, { postId: id });
  },
});

/** Makes an earlier text the present one; the present one becomes an earlier one. */
export const restoreText = command({
  action: "portfolio.post.revert",
  input: historyId,
  permission: "portfolio.posts.write",
  target,
  async run({ sql, input: { id, lang, revision } }) {
    await keepFormer(sql, { id, lang }, { always: true });
    const { count } = await sql`
      update portfolio.post_texts as text set
        title = former.title, summary = former.summary, markdown = former.markdown,
        revision = text.revision + 1, edited_at = now()
      from portfolio.post_history as former
      where text.tenant_id = app.tenant_id() and text.post_id = ${id} and text.lang = ${lang}
        and former.tenant_id = text.tenant_id and former.post_id = text.post_id and former.lang = text.lang
        and former.revision = ${revision}`;
    if (count === 0) throw missing("go back to text");
  },
});

async function withdraw(
  sql: Tx,
  actor: Actor,
  { id, lang }: { id: string; lang: string },
  withdrawn: boolean,
): Promise<void> {
  const { count } = await sql`
    update portfolio.post_pages set withdrawn = ${withdrawn}
    where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang} and withdrawn <> ${withdrawn} and not hidden`;
  if (count === 0 && withdrawn) {
    return await insistThere(sql, id, "take post off the site");
  }
  if (count === 0) throw missing("put post back");
  await touchSite(sql);
  await emit(sql, actor, postChanged, { postId: id });
}

/** Tags and the first address concern all languages. */
async function updatePost(
  sql: Tx,
  { id, tags, canonical }: {
    id: string;
    tags?: string[];
    canonical?: string | null;
  },
): Promise<void> {
  const { count } = await sql`
    update portfolio.posts set
      tags = coalesce(${tags ?? null}::text[], tags),
      canonical = case when ${canonical !== undefined} then ${
    canonical ?? null
  } else canonical end
    where tenant_id = app.tenant_id() and id = ${id} and removed_at is null`;
  if (count === 0) throw missing("save post");
}

/** An address belongs to one post, also while another one only stands on the site with it. */
async function insistFree(
  sql: Tx,
  { id, lang }: { id: string; lang: string },
  slug: string | null,
): Promise<void> {
  if (slug === null) return;
  const [other] = await sql`
    select post_id from portfolio.post_pages
    where tenant_id = app.tenant_id() and lang = ${lang} and slug = ${slug} and post_id <> ${id}
    union all
    select post_id from portfolio.post_texts
    where tenant_id = app.tenant_id() and lang = ${lang} and slug = ${slug} and post_id <> ${id}
    limit 1`;
  if (other) {
    throw new AppError(
      "conflict",
      "Cannot save post: another one has its address",
      { fields: { slug: "is taken" } },
    );
  }
}

/** What readers see may only be changed by whoever may publish. */
async function showPages(sql: Tx, id: string, shown: boolean): Promise<void> {
  const [pages] = await sql`
    select count(*)::int as all from portfolio.post_pages
    where tenant_id = app.tenant_id() and post_id = ${id}`;
  if (pages?.all === 0) return;
  const [may] = await sql`select app.can('portfolio.posts.publish') as publish`;
  if (!may?.publish) {
    throw new AppError(
      "forbidden",
      "Cannot do this: it stands on the site, and publishing is not allowed",
    );
  }
  await sql`
    update portfolio.post_pages set hidden = ${!shown}
    where tenant_id = app.tenant_id() and post_id = ${id}`;
}

/** What is so already needs no doing; what does not exist is told. */
async function insistThere(sql: Tx, id: string, what: string): Promise<void> {
  const [there] = await sql`
    select from portfolio.posts where tenant_id = app.tenant_id() and id = ${id}`;
  if (!there) throw missing(what);
}

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it does not exist`);
}
