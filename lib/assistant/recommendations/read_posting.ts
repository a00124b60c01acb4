/**
 * One posting as a file gives it, checked.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { langOfText } from "../text/language.ts";
import { type Posting, posting } from "./schema.ts";

/** What a file calls its fields is shown to whoever brings it. */
const LONGEST_NAME = 200;

/**
 * Checks a posting; a language that is not named is heard from the text. Names the fields that are not right.
 *
 * @param around the language of the whole file, where a text is too short to tell
 */
export function postingOf(
  given: Record<string, unknown>,
  around: Lang | null,
): { posting: Posting | null; fields: string[] } {
  const said = typeof given.lang === "string"
    ? given.lang.trim().slice(0, 2).toLowerCase()
    : null;
  const heard = [given.title, given.text]
    .filter((one) => typeof one === "string").join(" ");
  const date = typeof given.date === "string"
    ? given.date.trim().replace(/T.*$/s, "")
    : given.date;
  const { data, error } = posting.safeParse({
    ...given,
    lang: said ?? langOfText(heard) ?? around ?? "en",
    ...(date === undefined ? {} : { date }),
  });
  if (data) return { posting: data, fields: [] };
  const fields = error.issues.map(({ path, code, ...issue }) =>
    code === "unrecognized_keys" && "keys" in issue
      ? String(issue.keys).slice(0, LONGEST_NAME)
      : String(path[0] ?? "")
  );
  return { posting: null, fields: [...new Set(fields)] };
}
