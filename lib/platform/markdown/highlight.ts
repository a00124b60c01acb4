/**
 * Colours code while the page is made: six of our classes, so that no script and no theme is sent.
 *
 * @module
 */
import type { Element, ElementContent } from "hast";
import { common, createLowlight } from "lowlight";
import { CODE_MAX, DEPTH_MAX } from "./limits.ts";

const lowlight = createLowlight(common);

/** What the highlighter calls a part of code, and what we draw it as; what is not named is plain. */
const LOOK: Record<string, string> = {
  keyword: "code-word",
  "selector-tag": "code-word",
  "meta": "code-word",
  built_in: "code-name",
  type: "code-name",
  title: "code-name",
  section: "code-name",
  name: "code-name",
  attr: "code-part",
  attribute: "code-part",
  property: "code-part",
  "selector-class": "code-part",
  "selector-id": "code-part",
  variable: "code-part",
  "template-variable": "code-part",
  symbol: "code-value",
  number: "code-value",
  literal: "code-value",
  bullet: "code-value",
  string: "code-text",
  regexp: "code-text",
  addition: "code-text",
  link: "code-text",
  comment: "code-note",
  quote: "code-note",
  deletion: "code-note",
};

/** Colours as much as one text may ask for. */
export class Highlighter {
  #left = CODE_MAX;

  /**
   * Replaces the text of a `code` element by coloured parts, when its language is known.
   *
   * @param code an element of which only text is left
   * @param text what stands in it
   */
  colour(code: Element, text: string): void {
    const language = languageOf(code);
    delete code.properties.className;
    if (language === undefined || !lowlight.registered(language)) return;
    if (text.length > this.#left) return;
    this.#left -= text.length;
    const { children } = lowlight.highlight(language, text);
    const parts = children.filter((node) => node.type !== "doctype");
    if (!isDeep(parts)) code.children = parts.map(ours);
  }
}

function languageOf({ properties }: Element): string | undefined {
  const names = properties.className;
  const named = Array.isArray(names) ? names.map(String) : [];
  return named.find((name) => name.startsWith("language-"))?.slice(9)
    .toLowerCase();
}

/** Strings within strings nest as deep as somebody likes. */
function isDeep(parts: ElementContent[]): boolean {
  let level = parts;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return true;
    level = level.flatMap((node) => "children" in node ? node.children : []);
  }
  return false;
}

function ours(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const names = node.properties.className;
  const kinds = Array.isArray(names) ? names : [];
  const look = kinds.map((name) => LOOK[String(name).replace(/^hljs-/, "")])
    .find((one) => one !== undefined);
  return {
    type: "element",
    tagName: "span",
    properties: look === undefined ? {} : { className: [look] },
    children: node.children.map(ours),
  };
}
