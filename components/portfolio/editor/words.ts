/**
 * The words of the profile editor by language.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { type EditorWords, en } from "./words_en.ts";
import { es } from "./words_es.ts";

export type { EditorWords };

/** The words by language. */
export const editorWords: Record<Lang, EditorWords> = { en, es };
