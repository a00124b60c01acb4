/**
 * Markdown of people we do not know, as HTML that may stand in our pages.
 *
 * @module
 */
import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import MarkdownIt from "markdown-it";
import { AppError } from "@/lib/platform/errors.ts";
import { ALLOWED } from "./allowed.ts";
import { DEPTH_MAX, MARKDOWN_MAX } from "./limits.ts";
import { parseHtml } from "./parse_html.ts";
import { type Heading, settle } from "./settle.ts";

/** A text that was rendered. */
export interface Rendered {
  /** Safe to stand in a page as it is. */
  html: string;
  /** What a reader reads, without marks; a line for each block. */
  text: string;
  /** How long reading takes, at least one. */
  minutes: number;
  headings: Heading[];
}

/** How a text is rendered. */
export interface RenderOptions {
  /** Address that relative links and images start from. */
  base?: string;
  /** Level of the highest heading: 3 below a section of a page, 2 below its title. */
  top?: 2 | 3;
}

/** Words that a person reads in a minute, in Spanish as in English. */
const WORDS_PER_MINUTE = 220;

/** Both read the same Markdown; the second shows tags as they were typed. */
const withTags = reader(true);
const withoutTags = reader(false);

function reader(html: boolean) {
  const made = new MarkdownIt({
    html,
    linkify: true,
    maxNesting: DEPTH_MAX / 2,
  });
  made.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Columns are aligned by an attribute, because a style would not pass the allow-list.
  made.core.ruler.push("align", ({ tokens }) => {
    for (const token of tokens) {
      const side = String(token.attrGet("style") ?? "").split(":")[1];
      if (side !== undefined) token.attrs = [["align", side]];
    }
  });
  return made;
}

/**
 * Renders GitHub's Markdown: tables, strikethrough, task lists, links that are only addresses. What of HTML is in it
 * passes by an allow-list, images from elsewhere become links, headings are moved below the page's own.
 *
 * @param text hostile, at most {@linkcode MARKDOWN_MAX} characters
 * @param options where relative addresses start from
 * @returns HTML, text, minutes and headings
 * @throws {AppError} `invalid` when the text is longer than we render
 * @example
 * ```ts
 * const { html } = await renderMarkdown("# Hello\n\n<script>alert(1)</script>");
 * ```
 */
// deno-lint-ignore require-await -- callers wait, so that drawing may move to a thread of its own
export async function renderMarkdown(
  text: string,
  { base, top = 3 }: RenderOptions = {},
): Promise<Rendered> {
  if (text.length > MARKDOWN_MAX) {
    throw new AppError(
      "invalid",
      `Cannot render Markdown: it has more than ${MARKDOWN_MAX} characters`,
    );
  }
  const tree = sanitize(treeOf(text), ALLOWED) as Root; // a root stays one
  const read = settle(tree, { base, top });
  const words = read.text.split(/\s+/).filter((word) => word !== "").length;
  return {
    html: toHtml(tree),
    ...read,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
  };
}

/** What is beyond the bounds costs its author the HTML, then also the Markdown: it is shown as it was typed. */
function treeOf(text: string): Root {
  for (const markdown of [withTags, withoutTags]) {
    try {
      return parseHtml(markdown.render(text));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return {
    type: "root",
    children: [{
      type: "element",
      tagName: "pre",
      properties: {},
      children: [{ type: "text", value: text.replaceAll("\0", "\uFFFD") }],
    }],
  };
}
