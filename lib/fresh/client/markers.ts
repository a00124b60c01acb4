/**
 * Finds the comments that the server set around islands and slots.
 *
 * @module
 */

/**
 * Reads the number of a comment that opens an island or a slot.
 *
 * @param node any node
 * @param prefix what the comment starts with
 * @returns the number, or null for any other node
 * @example
 * ```ts
 * openId(new Comment("frsh:island:3"), "frsh:island:"); // 3
 * ```
 */
export function openId(node: Node, prefix: string): number | null {
  const text = node.nodeType === 8 ? (node as Comment).data : "";
  return text.startsWith(prefix) ? +text.slice(prefix.length) : null;
}

/**
 * Finds the comment that closes another.
 *
 * @param open the opening comment
 * @returns the closing one, or null when the HTML parser moved one of them away
 * @example
 * ```ts
 * const end = closing(start);
 * ```
 */
export function closing(open: Node): ChildNode | null {
  const text = `/${(open as Comment).data}`;
  for (let node = open.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 8 && (node as Comment).data === text) return node;
  }
  return null;
}
