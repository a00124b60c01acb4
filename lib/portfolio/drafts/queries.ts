/**
 * The draft for its editor, and the site as it would be.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { buildSite } from "../site/build.ts";
import { publishedOf, readPublished } from "../site/published.ts";
import type { Site } from "../site/schema.ts";
import { readDraft } from "./draft.ts";
import { asPublished } from "./preview.ts";

const permission = "portfolio.profile.read";

/** The draft with everything that its editor draws. */
export const getDraft = query({
  input: z.strictObject({}),
  permission,
  run: ({ sql }) => readDraft(sql),
});

/** The site as it would be if the draft were published; published or not, for members alone. */
export const getDraftSite = query({
  input: z.strictObject({ lang: z.enum(["es", "en"]) }),
  permission,
  async run({ sql, input: { lang } }): Promise<Site | null> {
    const [rows, draft] = await Promise.all([
      readPublished(sql),
      readDraft(sql),
    ]);
    const published = publishedOf(rows);
    return published && buildSite(asPublished(draft.working, published), lang);
  },
});

/** The posts that a skill may name, as far as the member may read posts. */
export const listNamablePosts = query({
  input: z.strictObject({ lang: z.enum(["es", "en"]) }),
  permission,
  async run(
    { sql, input: { lang } },
  ): Promise<{ id: string; title: string }[]> {
    const rows = await sql`
      select distinct on (post_id) post_id, title from portfolio.post_pages
      where not hidden order by post_id desc, lang = ${lang} desc limit 200`;
    return rows.map(({ post_id, title }) => ({ id: post_id, title }));
  },
});
