/**
 * Nodes as the renderer sees them, and the ways to change what it makes of them.
 *
 * @module
 */
import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import type { RenderState } from "./render_state.ts";

/** A node while it is drawn: Preact's names for parent and id scope are short on purpose. */
export interface DrawnNode {
  type: unknown;
  props: Record<string, unknown>;
  key: unknown;
  __?: DrawnNode;
  __m?: [scope: number | string, next: number];
}

/** Places that change what an element means; a node can stand in several. */
export const PLACE = { island: 1, head: 2, documentHead: 4 } as const;

/**
 * Draws a node as something else. Its author may hold it and draw it again, so this is taken back after the pass.
 *
 * @param state the page
 * @param node the node, before the renderer looks at it
 * @param type what it becomes
 * @param props what that gets; the node's own by default
 * @example
 * ```ts
 * patch(state, node, "a", { ...node.props, "aria-current": "page" });
 * ```
 */
export function patch(
  state: RenderState,
  node: DrawnNode,
  type: unknown,
  props: Record<string, unknown> = node.props,
): void {
  const author = { type: node.type, props: node.props };
  state.undo.push(() => Object.assign(node, author));
  node.type = type;
  node.props = props;
}

/**
 * Makes a node number the ids of `useId` below it on its own.
 *
 * @param node any node
 * @param scope unique on the page
 * @returns the same node
 * @example
 * ```ts
 * withIds(h(Counter, props), 3); // ids "P3-0", "P3-1", …
 * ```
 */
export function withIds<T extends object>(
  node: T,
  scope: number | string,
): T {
  (node as unknown as DrawnNode).__m = [scope, 0];
  return node;
}

/**
 * Puts HTML that is already drawn into a page.
 *
 * @param html trusted HTML
 * @returns a node that is drawn as it
 * @example
 * ```ts
 * h("body", null, raw("<p>drawn before</p>"));
 * ```
 */
export function raw(html: string): VNode {
  const props: Record<string, unknown> = { tpl: [html] };
  return h(Fragment, props);
}

/**
 * Makes an HTML comment.
 *
 * @param text what it says
 * @returns a node that is drawn as it
 * @example
 * ```ts
 * comment("frsh:island:0");
 * ```
 */
export function comment(text: string): ComponentChildren {
  const props: Record<string, unknown> = { UNSTABLE_comment: text };
  return h(Fragment, props);
}
