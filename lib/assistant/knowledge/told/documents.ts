/**
 * Uploaded documents as sources: they stand nowhere on the site, and are told in the chat alone.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/platform/db.ts";
import { MARKDOWN_MAX } from "@/lib/platform/markdown/limits.ts";
import { renderMarkdown } from "@/lib/platform/markdown/render.ts";
import { isLang, type Lang } from "@/lib/platform/schema.ts";
import type { NewChunk } from "../schema.ts";
import { textOfHtml } from "./html_text.ts";
import { chunksOfLines } from "./lines.ts";
import type { KnowableSource } from "./read_site.ts";
import { wordsIn } from "./words.ts";

/** Where their quotes lead. */
const PLACE = "/chat#document";

/** The documents of a tenant that were read and not taken out; `worker` is the task role in it. */
export async function readDocuments(
  worker: Actor,
  otherwise: Lang,
): Promise<KnowableSource[]> {
  const rows = await worker.db.transaction(
    worker,
    "read only",
    (sql) =>
      sql`
        select id, name, lang, visibility, md5(text) as said from assistant.documents
        where tenant_id = (select app.tenant_id()) and state = 'ready' and removed_at is null
        order by created_at, id`,
  );
  return rows.map((row): KnowableSource => {
    const { id, name, visibility } = row;
    const lang = isLang(row.lang) ? row.lang : otherwise;
    const mark = JSON.stringify([TELLER, name, lang, visibility, row.said]);
    return {
      kind: "document",
      id,
      name,
      path: PLACE,
      visibility,
      mark: createHash("sha256").update(mark).digest("base64url"),
      tell: () => tell(worker, { id, name, lang, visibility }),
    };
  });
}

/** Grows when documents are told otherwise. */
const TELLER = 2;

async function tell(
  worker: Actor,
  { id, name, lang, visibility }: {
    id: string;
    name: string;
    lang: Lang;
    visibility: NewChunk["visibility"];
  },
): Promise<NewChunk[]> {
  const [row] = await worker.db.transaction(
    worker,
    "read only",
    (sql) =>
      sql`
        select type, text from assistant.documents
        where tenant_id = (select app.tenant_id()) and id = ${id} and removed_at is null`,
  );
  if (!row?.text) return [];
  const text = row.type === "text/markdown"
    ? await readableOf(row.text)
    : row.text;
  const called = name.replace(/\.[a-z0-9]{1,8}$/i, "");
  const title = `${wordsIn(lang).sections.document}: ${called}`;
  return chunksOfLines({ lang, title, path: PLACE }, [text])
    .map((chunk) => ({ ...chunk, visibility }));
}

/** Without the marks of Markdown; what is too long to be drawn stays as it was typed. */
async function readableOf(markdown: string): Promise<string> {
  if (markdown.length > MARKDOWN_MAX) return markdown;
  return textOfHtml((await renderMarkdown(markdown)).html);
}
