/**
 * Draws islands between comments that the browser finds them by, and what the page hands them as slots.
 *
 * @module
 */
import { Signal } from "@preact/signals";
import { type ComponentChildren, h, isValidElement, type VNode } from "preact";
import type { IslandEntry } from "./build_cache.ts";
import { comment, type DrawnNode, patch, withIds } from "./drawn_node.ts";
import { ISLAND, SLOT } from "./markers.ts";
import type { RenderState } from "./render_state.ts";

/**
 * Draws a node as an island of the page.
 *
 * @param state the page
 * @param node an element of the island's component
 * @param entry the island
 * @example
 * ```ts
 * const entry = state.build.islands.get(node.type);
 * if (entry !== undefined) drawIsland(state, node, entry);
 * ```
 */
export function drawIsland(
  state: RenderState,
  node: DrawnNode,
  entry: IslandEntry,
): void {
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node.props)) {
    // Only hostile data names a prop so, and a browser would take it for the props' prototype.
    if (name === "__proto__") continue;
    props[name] = hasElements(value) ? slot(state, value) : value;
  }
  const id = state.islands.push({ entry, props }) - 1;
  const island = withIds(h(entry.component, props), id);
  const marked = [
    comment(`${ISLAND}${id}`),
    island,
    comment(`/${ISLAND}${id}`),
  ];
  patch(state, node, () => marked, {});
}

/** Whether a prop is content for a slot. A signal looks like an element to Preact, but travels as a signal. */
function hasElements(value: unknown): value is ComponentChildren {
  if (value instanceof Signal) return false;
  return isValidElement(value) ||
    (Array.isArray(value) && value.some(hasElements));
}

function slot(
  state: RenderState,
  content: ComponentChildren,
): VNode<SlotProps> {
  const id = state.slots.push({ content, drawn: false }) - 1;
  return withIds(h(Slot, { state, id }), `s${id}`);
}

interface SlotProps {
  state: RenderState;
  id: number;
}

/** What the page hands to an island is page again, with islands of its own. */
export function Slot({ state, id }: SlotProps): ComponentChildren {
  const slot = state.slots[id];
  if (slot === undefined) return null;
  slot.drawn = true;
  return [
    comment(`${SLOT}${id}`),
    slot.content,
    comment(`/${SLOT}${id}`),
  ];
}

/**
 * Tells which slot a prop of an island stands for.
 *
 * @param value any value
 * @returns the slot's number, or null
 * @example
 * ```ts
 * slotId(props.children);
 * ```
 */
export function slotId(value: unknown): number | null {
  return isValidElement(value) && value.type === Slot
    ? (value.props as unknown as SlotProps).id
    : null;
}
