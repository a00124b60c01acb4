/**
 * A README from GitHub as HTML that may stand in our pages; drawn when it is written down, never when it is read.
 *
 * @module
 */
import { MARKDOWN_MAX } from "@/lib/platform/markdown/limits.ts";
import { renderMarkdown } from "@/lib/platform/markdown/render.ts";
import { readmeAnswer } from "../github/answers.ts";

/** Grows when READMEs are drawn otherwise: those that are kept are drawn again at the next look. */
export const DRAWN_BY = "1";

/** A README that was drawn. */
export interface Readme {
  /** As it was written; null where there is none. */
  text: string | null;
  html: string | null;
  /** Whether only its beginning is there. */
  isCut: boolean;
}

/** What a repository without a README has. */
export const NO_README: Readme = { text: null, html: null, isCut: false };

/** The database takes no more; HTML is larger than its Markdown, and rarely by so much. */
const MOST_HTML = 1_900_000;

/**
 * Reads GitHub's answer and draws it; links without a host lead to the repository, pictures become links.
 *
 * @param answer of `GET /repos/{owner}/{repo}/readme`
 */
export async function readReadme(answer: unknown): Promise<Readme> {
  const { success, data } = readmeAnswer.safeParse(answer);
  if (!success || data.encoding !== "base64" || !data.content) return NO_README;
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.fromBase64(data.content.replace(/\s+/g, ""));
  } catch {
    return NO_README;
  }
  const whole = new TextDecoder().decode(bytes).replaceAll("\0", "\uFFFD");
  const isCut = whole.length > MARKDOWN_MAX;
  const text = isCut ? beginningOf(whole) : whole;
  if (text.trim() === "") return NO_README;
  const base = data.html_url ?? undefined;
  const { html } = await renderMarkdown(text, { base });
  return html.length > MOST_HTML
    ? { text, html: null, isCut: true }
    : { text, html: html.trim() || null, isCut };
}

/** Up to the last line that is whole. */
function beginningOf(text: string): string {
  const cut = text.slice(0, MARKDOWN_MAX - 10);
  const end = cut.lastIndexOf("\n");
  return (end > 0 ? cut.slice(0, end) : cut).toWellFormed();
}
