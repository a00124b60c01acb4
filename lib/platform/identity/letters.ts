/**
 * Letters about accounts.
 *
 * @module
 */
import { drawLetter } from "../letters/letter.ts";
import type { Drawn, Part } from "../letters/schema.ts";
import { frameWords } from "../letters/words.ts";
import type { Lang } from "../schema.ts";
import type { Metadata } from "./users.ts";
import { codeWords, type LetterKind, words } from "./words.ts";

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
): Drawn {
  const { subject, text, action, otherwise } = words[lang][kind];
  const button: Part | null = action !== null && link
    ? { kind: "action", label: action, link }
    : null;
  const parts: Part[] = [
    { kind: "text", text },
    ...button ? [button] : [],
    ...code
      ? [{ kind: "code", code, before: button && codeWords[lang] } as const]
      : [],
    { kind: "note", text: otherwise },
  ];
  return drawLetter({ lang, subject, parts, why: frameWords[lang].account });
}
