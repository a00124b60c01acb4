import type { Lang } from "@/lib/platform/schema.ts";
import type { Translated } from "@/lib/portfolio/site/schema.ts";

/** Which language a reading is in, and which one it falls back to; a `Site` fits. */
export interface Reading {
  lang: Lang;
  contentLang: Lang;
}

/** The `lang` attribute for what is never translated, such as names, titles of works and places. */
export function ownLang({ lang, contentLang }: Reading): Lang | undefined {
  return lang === contentLang ? undefined : contentLang;
}

/** The `lang` attribute for a field: set only where there is a text and it fell back to another language. */
export function langOf(
  item: Translated,
  field: string,
  reading: Reading,
): Lang | undefined {
  if (reading.lang === reading.contentLang) return undefined;
  return item.untranslated.includes(field) && isSaid(item, field)
    ? reading.contentLang
    : undefined;
}

function isSaid(item: object, field: string): boolean {
  const value: unknown = Object.getOwnPropertyDescriptor(item, field)?.value;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Says once for a block, quietly, that some of it is in another language than the page. */
export function ForeignNote(
  { item, fields, reading, words }: {
    item: Translated;
    /** The fields that this block shows. */
    fields: string[];
    reading: Reading;
    words: { inOther: string };
  },
) {
  return fields.some((field) => langOf(item, field, reading))
    ? <p class="note">{words.inOther}</p>
    : null;
}
