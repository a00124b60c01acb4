/**
 * Letters about accounts: plain text, and the same as simple HTML.
 *
 * @module
 */
import type { Lang } from "../schema.ts";
import type { Letter } from "./identity.ts";
import type { Metadata } from "./users.ts";
import { frames, type LetterKind, words } from "./words.ts";

/** The receiver's language, as they said when they signed up. */
export function langOf({ lang }: Metadata): Lang {
  return lang === "es" ? "es" : "en";
}

/**
 * Writes a letter.
 *
 * @param link where its button leads, for kinds that have one
 * @param code six digits, for kinds that can be answered by typing
 * @example writeLetter("signup", "es", { link: "https://…/confirm?…", code: "123456" }).subject; // "Confirma tu correo"
 */
export function writeLetter(
  kind: LetterKind,
  lang: Lang,
  { link, code }: { link?: string; code?: string },
): Pick<Letter, "subject" | "text" | "html"> {
  const { subject, text, action, otherwise } = words[lang][kind];
  const frame = frames[lang];
  const button = action !== null && link ? { action, link } : null;
  const paragraphs = [
    frame.greeting,
    text,
    ...button ? [`${button.action}: ${button.link}`] : [],
    ...code ? [button ? `${frame.code} ${code}` : code] : [],
    otherwise,
  ];
  const html = [
    p(frame.greeting),
    p(text),
    ...button
      ? [
        `<p><a href="${escaped(button.link)}">${
          escaped(button.action)
        }</a></p>`,
      ]
      : [],
    ...code
      ? [
        ...button ? [p(frame.code)] : [],
        `<p><strong>${escaped(code)}</strong></p>`,
      ]
      : [],
    ...button
      ? [`<p>${escaped(frame.copy)}<br>${escaped(button.link)}</p>`]
      : [],
    p(otherwise),
  ];
  return {
    subject,
    text: paragraphs.join("\n\n") + "\n",
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${
      escaped(subject)
    }</title><body>${html.join("")}</body></html>`,
  };
}

function p(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
