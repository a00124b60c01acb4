/**
 * Somebody's HTML as Markdown, to be edited and rendered as any other text.
 *
 * @module
 */
import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { completeAddresses } from "./absolute.ts";
import { ALLOWED } from "./allowed.ts";
import { parseHtml } from "./parse_html.ts";

/**
 * Turns HTML into Markdown; what the allow-list does not know is left out.
 *
 * @param html hostile
 * @param page address that relative ones start from
 * @throws {AppError} `invalid` when it is nested too deeply, or has too many elements
 * @example markdownFrom("<p>a <b>b</b></p>", null); // "a **b**\n"
 */
export function markdownFrom(html: string, page: string | null): string {
  const tree = sanitize(parseHtml(html), ALLOWED) as Root; // a root stays one
  if (page !== null) completeAddresses(tree, page);
  return toMarkdown(toMdast(tree), {
    bullet: "-",
    emphasis: "*",
    fences: true,
    rule: "-",
    listItemIndent: "one",
    extensions: [gfmToMarkdown()],
  });
}
