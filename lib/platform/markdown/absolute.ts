/**
 * Addresses for a text that is shown elsewhere than on its own page.
 *
 * @module
 */
import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHtml } from "./parse_html.ts";

/**
 * Names the whole address wherever a link or an image has a part of it.
 *
 * @param html as {@linkcode renderMarkdown} made it
 * @param page the address that parts start from
 * @example absoluteLinks(`<a href="#s-why">`, "https://ada.example/posts/x"); // …href="https://ada.example/posts/x#s-why"
 */
export function absoluteLinks(html: string, page: string): string {
  const tree = parseHtml(html);
  completeAddresses(tree, page);
  return toHtml(tree);
}

/** The same for a tree, which is changed in place. */
export function completeAddresses(parent: Root | Element, page: string): void {
  for (const node of parent.children) {
    if (node.type !== "element") continue;
    for (const name of ["href", "src"]) {
      const address = node.properties[name];
      if (typeof address !== "string") continue;
      node.properties[name] = URL.parse(address, page)?.href ?? address;
    }
    completeAddresses(node, page);
  }
}
