/**
 * Texts of another language, in the rows they belong to.
 *
 * @module
 */

import type { Tx } from "@/lib/platform/db.ts";
import {
  isObject,
  type JsonObject,
  own,
  sameJson,
  writeJson,
} from "../resume/json.ts";
import { tableOf, takeTurn } from "../resume/row_sql.ts";
import { type SectionKey, sectionOf } from "../resume/schema.ts";
import { touchSite } from "../site/version.ts";

/** Tells some fields of an entry in another language; `null` when there is no such entry. */
export async function translateRow(
  sql: Tx,
  { section, id, lang, texts }: {
    section: SectionKey;
    id: string;
    lang: string;
    texts: JsonObject;
  },
): Promise<{ changed: boolean } | null> {
  const table = sql(tableOf(sectionOf(section)));
  await takeTurn(sql);
  const [row] = await sql`select translations from ${table} where id = ${id}`;
  if (!row) return null;
  const translations = withTexts(row.translations, lang, texts);
  if (sameJson(row.translations, translations)) return { changed: false };
  await sql`update ${table} set translations = ${
    writeJson(translations)
  }::text::jsonb where id = ${id}`;
  await touchSite(sql);
  return { changed: true };
}

/** Tells some fields of the profile in another language. */
export async function translateProfileRow(
  sql: Tx,
  { lang, texts }: { lang: string; texts: JsonObject },
): Promise<{ changed: boolean }> {
  await takeTurn(sql);
  const [row] = await sql`select translations from portfolio.profiles`;
  const before: JsonObject = row?.translations ?? {};
  const translations = withTexts(before, lang, texts);
  if (sameJson(before, translations)) return { changed: false };
  await sql`
    insert into portfolio.profiles (tenant_id, translations)
    select app.tenant_id(), ${writeJson(translations)}::text::jsonb
    on conflict (tenant_id) do update set translations = excluded.translations`;
  await touchSite(sql);
  return { changed: true };
}

/** Puts texts among those of their language and takes out those that are `null`. */
function withTexts(
  translations: JsonObject,
  lang: string,
  texts: JsonObject,
): JsonObject {
  const known = own(translations, lang);
  const told = Object.entries({ ...isObject(known) ? known : {}, ...texts })
    .filter(([, text]) => text !== null);
  const { [lang]: _, ...others } = translations;
  return told.length > 0
    ? { ...others, [lang]: Object.fromEntries(told) }
    : others;
}
