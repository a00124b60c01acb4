/**
 * Addresses that posts had before: whoever kept one finds the post where it is now.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { postLang } from "./schema.ts";

/** A page, and the name that it goes by from now on. */
interface Renamed {
  id: string;
  lang: string;
  former: string | null;
  slug: string;
}

/** Remembers the name that readers know; one that is in use again leads to whoever uses it. */
export async function keepAddress(
  sql: Tx,
  { id, lang, former, slug }: Renamed,
): Promise<void> {
  await sql`
    delete from portfolio.post_addresses where tenant_id = app.tenant_id() and lang = ${lang} and slug = ${slug}`;
  if (former === null || former === slug) return;
  await sql`
    insert into portfolio.post_addresses (tenant_id, lang, slug, post_id)
    values (app.tenant_id(), ${lang}, ${former}, ${id})`;
}

/**
 * Where the post is that had this name before, in the language in which it had it: the reader's, when there are two;
 * `null` when none had.
 */
export const findRenamed = query({
  input: z.strictObject({ lang: postLang, slug: z.string().max(200) }),
  permission: null,
  async run({ sql, input: { lang, slug } }): Promise<string | null> {
    const [row] = await sql`
      select page.slug from portfolio.post_addresses as former
      join portfolio.post_pages as page
        on page.tenant_id = former.tenant_id and page.post_id = former.post_id and page.lang = former.lang
      where former.slug = ${slug} and page.is_shown
      order by former.lang = ${lang} desc limit 1`;
    return row ? String(row.slug) : null;
  },
});
