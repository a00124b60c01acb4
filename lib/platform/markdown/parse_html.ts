/**
 * HTML to a tree as browsers build it, within bounds.
 *
 * @module
 */
import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import {
  defaultTreeAdapter,
  type DefaultTreeAdapterMap,
  parseFragment,
} from "parse5";
import { AppError } from "@/lib/platform/errors.ts";
import { DEPTH_MAX, ELEMENTS_MAX } from "./limits.ts";

/**
 * Parses a fragment of HTML.
 *
 * @param html hostile, of any shape
 * @returns its tree; nothing is removed yet
 * @throws {AppError} `invalid` when elements are nested too deeply, or too many
 * @example
 * ```ts
 * parseHtml("<p>a<script>"); // as a browser would: a paragraph with a script in it
 * ```
 */
export function parseHtml(html: string): Root {
  let [elements, depth] = [0, 0];
  const tree = parseFragment<DefaultTreeAdapterMap>(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      // Asked for each element, also for those that the algorithm copies: that is where hostile HTML multiplies.
      createElement(...parts) {
        if (++elements > ELEMENTS_MAX) {
          throw tooMuch("it has too many elements");
        }
        return defaultTreeAdapter.createElement(...parts);
      },
      onItemPush() {
        if (++depth > DEPTH_MAX) {
          throw tooMuch("its elements are nested too deeply");
        }
      },
      onItemPop() {
        depth--;
      },
    },
  });
  // The algorithm moves elements out of tables and the like: the tree may be deeper than what was open at once.
  if (isDeep(tree)) throw tooMuch("its elements are nested too deeply");
  return fromParse5(tree) as Root; // a fragment becomes a root
}

function tooMuch(why: string): AppError {
  return new AppError("invalid", `Cannot read HTML: ${why}`);
}

function isDeep(tree: DefaultTreeAdapterMap["documentFragment"]): boolean {
  let level: DefaultTreeAdapterMap["childNode"][] = tree.childNodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * DEPTH_MAX) return true;
    level = level.flatMap((node) =>
      "content" in node
        ? [...node.childNodes, ...node.content.childNodes]
        : "childNodes" in node
        ? node.childNodes
        : []
    );
  }
  return false;
}
