/**
 * Earlier texts of posts.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";

/** Saves that follow each other within this time are one step back. */
const STEP_MINUTES = 10;

/** How many steps are kept of a text. */
const MOST_STEPS = 40;

/**
 * Keeps a text as it is before it is changed.
 *
 * @param options `always`: also when the last one was kept a moment ago
 */
export async function keepFormer(
  sql: Tx,
  { id, lang }: { id: string; lang: string },
  { always = false }: { always?: boolean } = {},
): Promise<void> {
  const { count } = await sql`
    insert into portfolio.post_history (tenant_id, post_id, lang, revision, title, summary, markdown, edited_at)
    select tenant_id, post_id, lang, revision, title, summary, markdown, edited_at
    from portfolio.post_texts as text
    where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang} and (title <> '' or markdown <> '')
      and (${always} or exists (
        -- what readers see can always be gone back to
        select from portfolio.post_pages as page
        where page.tenant_id = text.tenant_id and page.post_id = text.post_id and page.lang = text.lang
          and page.revision = text.revision
      ) or not exists (
        select from portfolio.post_history as former
        where former.tenant_id = text.tenant_id and former.post_id = text.post_id and former.lang = text.lang
          and former.edited_at > now() - make_interval(mins => ${STEP_MINUTES})
      ))
    on conflict (tenant_id, post_id, lang, revision) do nothing`;
  if (count === 0) return;
  await sql`
    delete from portfolio.post_history
    where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang} and revision in (
      select revision from portfolio.post_history
      where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang}
      order by revision desc offset ${MOST_STEPS}
    )`;
}
