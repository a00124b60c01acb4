/**
 * Posts of the demo person: one in both languages, one in English whose Spanish text is still being written.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import type { Emitter } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { publishText } from "../posts/publish.ts";
import { postLang } from "../posts/schema.ts";

/** A post as its author wrote it. */
export interface DemoPost {
  /** By which it is known when the demo is loaded again. */
  name: string;
  tags: string[];
  /** When its texts are said to be published. */
  day: string;
  texts: {
    lang: string;
    published: boolean;
    slug: string;
    title: string;
    summary: string;
    markdown: string;
  }[];
}

/** Writes those that are not there; what somebody has made of the others stays. */
export async function plantPosts(
  sql: Tx,
  who: Emitter,
  posts: readonly DemoPost[],
): Promise<void> {
  for (const { name, tags, day, texts } of posts) {
    const id = newId();
    const { count } = await sql`
      insert into portfolio.posts (tenant_id, id, tags, source_guid)
      values (app.tenant_id(), ${id}, ${tags}::text[], ${name})
      on conflict (tenant_id, source_guid) where source_guid is not null do nothing`;
    if (count === 0) continue;
    for (const text of texts) {
      const { slug, title, summary, markdown, published } = text;
      const lang = postLang.parse(text.lang);
      await sql`
        insert into portfolio.post_texts (tenant_id, post_id, lang, slug, title, summary, markdown)
        values (app.tenant_id(), ${id}, ${lang}, ${slug}, ${title}, ${summary}, ${markdown})`;
      if (!published) continue;
      await publishText(sql, who, { id, lang }, new Date(`${day}T09:00:00Z`));
    }
  }
}
