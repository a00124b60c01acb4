import type { Lang } from "@/lib/platform/schema.ts";

/** What every link of a page starts from; `State` fits. */
export interface LinkBase {
  /** `/@ada` on the platform's host, empty elsewhere. */
  basePath: string;
  /** The language that the reader chose in the address, if any; links keep it. */
  chosenLang: Lang | null;
}

/**
 * The address of a page of this site: with the base path in front and the reader's language kept.
 *
 * @example
 * href({ basePath: "/@ada", chosenLang: "es" }, "/experience#x"); // "/@ada/experience?lang=es#x"
 */
export function href(
  base: LinkBase,
  path: string,
  query: Record<string, string> = {},
): string {
  const [page = "", fragment] = path.split("#");
  const search = new URLSearchParams(query);
  if (base.chosenLang && !search.has("lang")) {
    search.set("lang", base.chosenLang);
  }
  const start = base.basePath + (page === "/" && base.basePath ? "" : page);
  return start + (search.size > 0 ? `?${search}` : "") +
    (fragment === undefined ? "" : `#${fragment}`);
}
