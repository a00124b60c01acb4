/** Text as the typesetter takes it: well-formed, without control characters, in its own language. */
import type { Lang, Translated } from "@/lib/portfolio/site/schema.ts";

/** A piece of text; `lang` only where it differs from the document's language. */
export type Text = { t: string; lang?: Lang };

/** Keeps what can be set: lone surrogates would end the JSON reader, control characters the PDF's metadata. */
export function clean(value: string | null | undefined): string {
  return (value ?? "").toWellFormed().replace(/[^\P{Cc}\n]/gu, " ").trim();
}

/** Divides a text at its empty lines; single line breaks stay, empty paragraphs fall out. */
export function paragraphs(value: string | null | undefined): string[] {
  return (value ?? "").replace(/\r\n|[\r\u2028]/g, "\n")
    .split(/\u2029|\n\s*\n/).map((part) =>
      part.split("\n").map(clean).filter(Boolean).join("\n")
    ).filter(Boolean);
}

/** Says in which language the fields of an entry stand, so that hyphens and voices follow it. */
export function speaker(entry: Translated, lang: Lang, contentLang: Lang) {
  const in_ = (field: string, t: string): Text =>
    lang !== contentLang && entry.untranslated.includes(field)
      ? { t, lang: contentLang }
      : { t };
  return {
    one: (field: string, value: string | null): Text | null => {
      const t = clean(value).replaceAll("\n", " ");
      return t === "" ? null : in_(field, t);
    },
    many: (field: string, values: string[]): Text[] =>
      values.map((value) => clean(value).replaceAll("\n", " "))
        .filter((value) => value !== "").map((value) => in_(field, value)),
    block: (field: string, value: string | null): Text[] =>
      paragraphs(value).map((part) => in_(field, part)),
  };
}

/** An address that may be a link; `javascript:` and the like are text only. */
export function safeHref(value: string | null): string | null {
  if (!value) return null;
  const url = URL.parse(clean(value));
  return url && ["http:", "https:", "mailto:", "tel:"].includes(url.protocol)
    ? url.href
    : null;
}

/** An address as people read it: no scheme, no `www.`, no slash at the end. */
export function shortUrl(value: string): string {
  return clean(value).replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
}
