import type { Lang } from "@/lib/platform/schema.ts";
import { type AccountWords, en } from "./words_en.ts";
import { es } from "./words_es.ts";

export type { AccountWords } from "./words_en.ts";

/** The words by language. */
export const accountWords: Record<Lang, AccountWords> = { en, es };
