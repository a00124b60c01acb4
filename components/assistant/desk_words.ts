/**
 * What the owner's pages about conversations and unanswered questions say, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { en } from "./desk_words_en.ts";
import { es } from "./desk_words_es.ts";

/** Every word of them. */
export type DeskWords = typeof en;

/** The words by language. */
export const deskWords: Record<Lang, DeskWords> = { en, es };
