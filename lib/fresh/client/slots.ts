/**
 * Turns what the server drew inside an island's slot back into nodes for Preact.
 *
 * @module
 */
import {
  type ComponentChildren,
  type ComponentType,
  Fragment,
  h,
} from "preact";
import { ISLAND, SLOT, SLOT_TEMPLATE_ID } from "../markers.ts";
import { closing, openId } from "./markers.ts";

/** A slot among the props of an island, before its content was found. */
export class SlotRef {
  /** @param id the slot's number on the page */
  constructor(readonly id: number) {}
}

/** One island of the page: its component, and its props with slots still as references. */
export interface Island {
  name: string;
  /** Null when its chunk did not load. */
  component: ComponentType<Record<string, unknown>> | null;
  props: Record<string, unknown>;
}

/**
 * Makes the node of an island whose HTML stands between two comments.
 *
 * @param islands all islands of the page
 * @param id the island's number
 * @param start the comment before its HTML
 * @param end the comment after it
 * @returns the component with its props, slots filled from the HTML
 * @throws {Error} when the island's chunk did not load
 * @example
 * ```ts
 * render(islandNode(islands, 0, start, end), rangeRoot(start, end));
 * ```
 */
export function islandNode(
  islands: Island[],
  id: number,
  start: Node,
  end: Node,
): ComponentChildren {
  const island = islands[id];
  if (!island?.component) throw new Error("its script did not load");
  const props: Record<string, unknown> = {};
  for (const name of Object.keys(island.props)) {
    const value = island.props[name];
    props[name] = value instanceof SlotRef
      ? slotNode(islands, value.id, start, end)
      : value;
  }
  const node = h(island.component, props);
  // Preact's scope for `useId`, the same as on the server.
  (node as unknown as { __m: [number, number] }).__m = [id, 0];
  return node;
}

function slotNode(
  islands: Island[],
  id: number,
  start: Node,
  end: Node,
): ComponentChildren {
  const open = findSlot(id, start, end);
  const close = open && closing(open);
  if (open && close) {
    return h(Fragment, null, ...nodesBetween(islands, open.nextSibling, close));
  }
  const template = document.getElementById(SLOT_TEMPLATE_ID + id) as
    | HTMLTemplateElement
    | null;
  return h(
    Fragment,
    null,
    ...nodesBetween(islands, template && template.content.firstChild, null),
  );
}

function findSlot(id: number, start: Node, end: Node): Node | null {
  const comments = document.createTreeWalker(
    start.parentNode ?? start,
    NodeFilter.SHOW_COMMENT,
  );
  comments.currentNode = start;
  for (
    let node = comments.nextNode();
    node !== null && node !== end;
    node = comments.nextNode()
  ) {
    if (openId(node, SLOT) === id) return node;
  }
  return null;
}

function nodesBetween(
  islands: Island[],
  first: Node | null,
  end: Node | null,
): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  for (
    let node = first;
    node !== null && node !== end;
    node = node.nextSibling
  ) {
    const id = openId(node, ISLAND);
    const close = id !== null ? closing(node) : null;
    if (id !== null && close !== null) {
      nodes.push(islandNode(islands, id, node, close));
      node = close;
    } else if (node.nodeType === 3) nodes.push((node as Text).data);
    else if (node.nodeType === 1) {
      nodes.push(
        elementNode(islands, node as Element),
      );
    }
  }
  return nodes;
}

/** Form controls get their attributes as defaults, so that what the reader typed meanwhile stays. */
const DEFAULTS: Record<string, string> = {
  value: "defaultValue",
  checked: "defaultChecked",
};

function elementNode(islands: Island[], element: Element): ComponentChildren {
  const props: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    // Preact takes these names for listeners, and the policy forbids code in attributes.
    if (name.startsWith("on")) continue;
    const isOn = value === "" &&
      (element as unknown as Record<string, unknown>)[name] === true;
    props[element.localName === "input" && DEFAULTS[name] || name] = isOn ||
      value;
  }
  return h(
    element.localName,
    props,
    ...nodesBetween(islands, element.firstChild, null),
  );
}
