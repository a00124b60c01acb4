/**
 * What the pages about posts say in the dashboard, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { en, type PostWords } from "./words_en.ts";
import { es } from "./words_es.ts";

export type { PostWords };

/** The words by language. */
export const postWords: Record<Lang, PostWords> = { en, es };
