/**
 * Somebody's HTML as Markdown, to be edited and rendered as any other text.
 *
 * @module
 */
import type { Element, Root } from "hast";
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
  dropEmpty(tree);
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

const WITHIN_LINES = new Set(
  "a em strong i b del s ins sub sup kbd samp var mark q abbr cite small code"
    .split(" "),
);

/** What holds nothing is nothing; some thousand of these in a row would be compared with each other for minutes. */
function dropEmpty(parent: Root | Element): void {
  const { children } = parent;
  let kept = 0;
  for (const node of children) {
    if (node.type === "element") {
      dropEmpty(node);
      const isEmpty = node.children.length === 0;
      if (isEmpty && WITHIN_LINES.has(node.tagName)) continue;
    }
    children[kept++] = node;
  }
  children.length = kept;
}
