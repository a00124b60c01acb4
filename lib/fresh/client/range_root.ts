/**
 * A part of a parent's children that Preact takes for a whole element.
 *
 * @module
 */

/**
 * Makes the nodes between two others a root to render into.
 *
 * Preact skips comments when it looks for the next node, and would walk past a comment at the end: an empty text has
 * to stand there.
 *
 * @param start the comment before the range
 * @param end the text after it
 * @returns what `render()` accepts as its second argument
 * @example
 * ```ts
 * render(h(Counter, props), rangeRoot(start, end));
 * ```
 */
export function rangeRoot(start: Node, end: Text): Element {
  const parent = end.parentNode as Element; // it stands in the document's body
  const root = {
    nodeType: 1,
    parentNode: parent,
    namespaceURI: parent.namespaceURI,
    get firstChild(): ChildNode | null {
      return start.nextSibling === end ? null : start.nextSibling;
    },
    get childNodes(): Node[] {
      const nodes: Node[] = [];
      for (
        let node = start.nextSibling;
        node !== null && node !== end;
        node = node.nextSibling
      ) nodes.push(node);
      return nodes;
    },
    contains: (node: Node) => parent.contains(node),
    insertBefore: (node: Node, next: Node | null) =>
      parent.insertBefore(node, next ?? end),
    appendChild: (node: Node) => parent.insertBefore(node, end),
    removeChild: (node: Node) => parent.removeChild(node),
  };
  return root as unknown as Element; // as much of an element as Preact touches
}
