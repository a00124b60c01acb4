/**
 * What a reader reads of HTML that we drew ourselves: paragraphs, items and headings on lines of their own, no code.
 *
 * @module
 */
import type { Element, Root, RootContent } from "hast";
import { parseHtml } from "@/lib/platform/markdown/parse_html.ts";

/** Blocks that are lines of their own. */
const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 li blockquote tr dt dd summary caption figcaption div section ul ol dl table thead tbody details"
    .split(" "),
);
/** Nobody quotes a program. */
const UNSAID = new Set("pre script style template svg math".split(" "));
const HEADING = /^h[1-6]$/;

/** The text of a page or a README; headings begin with `## `, as in Markdown. */
export function textOfHtml(html: string): string {
  const said: Said = { parts: [], isNewItem: false };
  write(parseHtml(html), said);
  return said.parts.join("")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    // an item without text
    .replace(/^-\n+/gm, "")
    // items of a list follow each other
    .replace(/^(- [^\n]*)\n\n(?=- )/gm, "$1\n")
    .trim();
}

interface Said {
  parts: string[];
  /** An item has begun and says nothing yet: the first paragraph of it begins no line of its own. */
  isNewItem: boolean;
}

function write(parent: Root | Element, said: Said): void {
  for (const node of parent.children) writeNode(node, said);
}

function writeNode(node: RootContent, said: Said): void {
  const { parts } = said;
  if (node.type === "text") {
    if (said.isNewItem && node.value.trim() === "") return;
    parts.push(node.value.replace(/\s+/g, " "));
    said.isNewItem = false;
  }
  if (node.type !== "element" || UNSAID.has(node.tagName)) return;
  const { tagName } = node;
  if (tagName === "br") parts.push("\n");
  else if (tagName === "td" || tagName === "th") {
    const isFirst = parts.at(-1)?.endsWith("\n") ?? true;
    if (!isFirst) parts.push(" – ");
    write(node, said);
  } else if (BLOCKS.has(tagName)) {
    const isHeading = HEADING.test(tagName);
    // a paragraph or a heading begins a block of its own; items and rows are lines of one
    if (!said.isNewItem) {
      parts.push(isHeading || tagName === "p" ? "\n\n" : "\n");
      if (isHeading) parts.push("## ");
      if (tagName === "li") parts.push("- ");
    }
    if (tagName === "li") said.isNewItem = true;
    write(node, said);
    said.isNewItem = false;
    parts.push("\n");
  } else write(node, said);
}
