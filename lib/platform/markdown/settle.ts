/**
 * Makes a sanitised tree at home in a page: headings, links, images, code.
 *
 * @module
 */
import GithubSlugger, { slug } from "github-slugger";
import type { Element, ElementContent, Root, RootContent } from "hast";
import { Highlighter } from "./highlight.ts";

/** A heading, for a table of contents. */
export interface Heading {
  /** Of the element, to link to. */
  id: string;
  text: string;
  /** Between 2 and 6. */
  level: number;
}

/** Set before ids that authors choose, so that they never meet the page's own. */
const ID_PREFIX = "s-";

const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 li pre blockquote tr dt dd summary caption".split(" "),
);
/** Where relative addresses start from when nobody says where; no host has this name (RFC 6761). */
const HERE = "https://here.invalid";
const SCHEMES = new Set(["http:", "https:", "mailto:"]);
const HEADING = /^h([1-6])$/;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Changes a tree in place.
 *
 * @param tree what the allow-list left
 * @param options address that relative ones start from, and the level of the highest heading
 * @returns its text, and its headings in their order
 */
export function settle(
  tree: Root,
  options: { base?: string; top: number },
): { text: string; headings: Heading[] } {
  const settler = new Settler(tree, options);
  settler.walk(tree);
  return {
    text: settler.parts.join("").replace(/[ \t]*\n\s*/g, "\n").trim(),
    headings: settler.headings,
  };
}

class Settler {
  readonly parts: string[] = [];
  readonly headings: Heading[] = [];
  readonly #slugger = new GithubSlugger();
  readonly #highlighter = new Highlighter();
  readonly #shift: number;
  readonly #anchors: Set<string>;
  readonly #base: string | undefined;
  /** Whether a link surrounds what is walked: a link in a link is none. */
  #isLinked = false;

  constructor(tree: Root, { base, top }: { base?: string; top: number }) {
    const found = headingsOf(tree);
    const levels = found.map(levelOf);
    this.#shift = levels.length > 0 ? top - Math.min(...levels) : 0;
    this.#anchors = new Set(found.map((one) => slug(textOf(one).trim())));
    this.#base = base;
  }

  walk(parent: Root | Element): void {
    parent.children = parent.children.map((node) => {
      if (node.type === "text") this.parts.push(node.value);
      return node.type === "element" ? this.#element(node) : node;
    }) as ElementContent[]; // a sanitised root has no doctype
    if (parent.type === "element" && BLOCKS.has(parent.tagName)) {
      this.parts.push("\n");
    }
  }

  #element(node: Element): Element {
    if (node.tagName === "img") return this.#image(node);
    if (node.tagName === "a") return this.#linked(node);
    if (HEADING.test(node.tagName)) this.#heading(node);
    if (node.tagName === "li") showTask(node);
    this.walk(node);
    if (node.tagName === "td" || node.tagName === "th") this.parts.push(" ");
    if (node.tagName === "pre") return this.#code(node);
    if (node.tagName === "table") return scrolling("table-scroll", node);
    return node;
  }

  #heading(node: Element): void {
    const level = Math.min(6, levelOf(node) + this.#shift);
    const text = textOf(node).replace(/\s+/g, " ").trim();
    node.tagName = `h${level}`;
    if (text === "") return;
    const id = ID_PREFIX + this.#slugger.slug(text);
    node.properties.id = id;
    this.headings.push({ id, text, level });
  }

  #linked(node: Element): Element {
    const was = this.#isLinked;
    this.#link(node);
    this.#isLinked = true;
    this.walk(node);
    this.#isLinked = was;
    return node;
  }

  /** To a heading of this text, to the outside, or nowhere. */
  #link(node: Element): void {
    const href = String(node.properties.href ?? "");
    if (href.startsWith("#")) {
      const name = fragmentOf(href);
      if (this.#anchors.has(name)) {
        node.properties.href = `#${ID_PREFIX}${name}`;
      } else delete node.properties.href;
      return;
    }
    const address = this.#resolve(href);
    if (address === null) delete node.properties.href;
    else node.properties.href = address;
    if (address !== null && ABSOLUTE.test(address)) {
      node.properties.rel = ["noopener", "nofollow", "ugc"];
    }
  }

  /** Pictures from elsewhere would tell others who reads; their place keeps a link. */
  #image(node: Element): Element {
    const address = this.#resolve(String(node.properties.src ?? ""));
    const alt = String(node.properties.alt ?? "").trim();
    if (address?.startsWith("/")) {
      return {
        ...node,
        properties: { ...node.properties, src: address, alt, loading: "lazy" },
      };
    }
    const name = alt || nameOf(address ?? "");
    this.parts.push(name);
    const isText = address === null || this.#isLinked;
    const link = isText
      ? {}
      : { href: address, rel: ["noopener", "nofollow", "ugc"] };
    return {
      type: "element",
      tagName: isText ? "span" : "a",
      properties: link,
      children: [{ type: "text", value: name }],
    };
  }

  #code(pre: Element): Element {
    const code = pre.children.find((node) =>
      node.type === "element" && node.tagName === "code"
    ) as Element | undefined; // the test says so
    if (code !== undefined && pre.children.length === 1) {
      this.#highlighter.colour(code, textOf(code));
    }
    return scrolling("code-block", pre);
  }

  /** An address that may be linked to; `null` when it is none. Parsed as browsers do, who drop tabs and turn slashes. */
  #resolve(address: string): string | null {
    if (address === "") return null;
    const whole = URL.parse(address, this.#base ?? HERE);
    if (whole === null) return null;
    if (whole.origin === HERE) {
      // a path that begins with two slashes would name a host again
      const isPath = address.startsWith("/") &&
        !whole.pathname.startsWith("//");
      return isPath ? whole.pathname + whole.search + whole.hash : null;
    }
    return SCHEMES.has(whole.protocol) ? whole.href : null;
  }
}

/** What is wider than the column scrolls by itself, also by keyboard. */
function scrolling(look: string, node: Element): Element {
  if (node.tagName === "pre") {
    node.properties.className = [look];
    node.properties.tabIndex = 0;
    return node;
  }
  return {
    type: "element",
    tagName: "div",
    properties: { className: [look], tabIndex: 0 },
    children: [node],
  };
}

/** `[ ]` and `[x]` at the start of an item are boxes. */
function showTask(item: Element): void {
  let first: RootContent | undefined = item.children.find((node) =>
    node.type !== "text" || node.value.trim() !== ""
  );
  if (first?.type === "element" && first.tagName === "p") {
    first = first.children[0];
  }
  if (first?.type !== "text") return;
  first.value = first.value.replace(
    /^\s*\[([ xX])\](?=\s)/,
    (_, mark) => mark === " " ? "☐" : "☑",
  );
}

function headingsOf(parent: Root | Element): Element[] {
  return parent.children.flatMap((node) => {
    if (node.type !== "element") return [];
    return HEADING.test(node.tagName) ? [node] : headingsOf(node);
  });
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

function textOf(node: Element): string {
  return node.children.map((child) =>
    child.type === "text"
      ? child.value
      : child.type === "element"
      ? textOf(child)
      : ""
  ).join("");
}

function fragmentOf(href: string): string {
  try {
    return slug(decodeURIComponent(href.slice(1)));
  } catch {
    return ""; // a broken escape names no heading
  }
}

function nameOf(address: string): string {
  return address.split(/[/?#]/).findLast((part) => part !== "") ?? "—";
}
