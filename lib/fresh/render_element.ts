/**
 * What becomes of a page's plain elements: the document's parts, what belongs into its head, links and images.
 *
 * @module
 */
import { type ComponentChildren, h } from "preact";
import { activeLink } from "./active_link.ts";
import { asset, assetSrcSet } from "./asset.ts";
import { BootBlock } from "./boot_block.ts";
import { type DrawnNode, patch, PLACE } from "./drawn_node.ts";
import { HEAD_TAGS, headKey } from "./head.ts";
import type { RenderState } from "./render_state.ts";

/**
 * Looks at an element before it is drawn.
 *
 * @param state the page
 * @param node the element
 * @param type its name
 * @param place where it stands
 * @returns where its children stand
 * @example
 * ```ts
 * const place = visitElement(state, node, "body", 0);
 * ```
 */
export function visitElement(
  state: RenderState,
  node: DrawnNode,
  type: string,
  place: number,
): number {
  if (HEAD_TAGS.has(type)) {
    visitHeadTag(state, node, type, place);
    return 0;
  }
  if (type === "html") state.drawn.html = true;
  else if (type === "head") {
    state.drawn.head = true;
    append(state, node, h(RemainingHead, { state }));
    return PLACE.documentHead;
  } else if (type === "body") {
    state.drawn.body = true;
    append(state, node, h(BootBlock, { state }));
  } else if ((place & PLACE.island) === 0) visitPageElement(state, node, type);
  return place;
}

function append(
  state: RenderState,
  node: DrawnNode,
  last: ComponentChildren,
): void {
  const children = [node.props.children, last];
  patch(state, node, node.type, { ...node.props, children });
}

/** Links and images of the page. Those in islands are left to their author: the browser would draw them without us. */
function visitPageElement(
  state: RenderState,
  node: DrawnNode,
  type: string,
): void {
  const { props } = node;
  if (type === "a" && !("aria-current" in props)) {
    const marks = activeLink(state.ctx.url, props.href);
    if (marks !== null) patch(state, node, type, { ...props, ...marks });
  } else if (
    (type === "img" || type === "source") && !props["data-fresh-disable-lock"]
  ) {
    const locked = { ...props };
    if (typeof props.src === "string") locked.src = asset(props.src);
    if (typeof props.srcset === "string") {
      locked.srcset = assetSrcSet(props.srcset);
    }
    patch(state, node, type, locked);
  }
}

/** In `<Head>` an element is kept for later; in the document's head a kept one of the same name takes its place. */
function visitHeadTag(
  state: RenderState,
  node: DrawnNode,
  type: string,
  place: number,
): void {
  const props = headProps(state, node, type);
  if ((place & (PLACE.head | PLACE.documentHead)) === 0) {
    if (props.nonce !== node.props.nonce) patch(state, node, type, props);
    return;
  }
  const key = headKey(type, props["data-key"], props);
  if ((place & PLACE.head) !== 0) {
    keepForHead(state, key, h(type, props));
    patch(state, node, Nothing);
    return;
  }
  const replacement = state.pendingHead.get(key);
  if (replacement === undefined) return patch(state, node, type, props);
  state.pendingHead.delete(key);
  patch(state, node, () => replacement, {});
}

function headProps(
  state: RenderState,
  { props, key }: DrawnNode,
  type: string,
): Record<string, unknown> {
  const own = { ...props };
  if (state.nonce !== undefined && (type === "script" || type === "style")) {
    own.nonce ??= state.nonce;
  }
  // The browser finds the element by its key again, when an island's `Head` changes it.
  if (key !== null && key !== undefined) own["data-key"] ??= key;
  return own;
}

function keepForHead(
  state: RenderState,
  key: string,
  element: ComponentChildren,
): void {
  state.head.set(key, element);
  if (state.headDone) state.headLate = true;
  else state.pendingHead.set(key, element);
}

function Nothing(): null {
  return null;
}

/** What `<Head>` said and no element of the document's head gave way to. */
function RemainingHead({ state }: { state: RenderState }): ComponentChildren {
  const rest = [...state.pendingHead.values()];
  state.pendingHead.clear();
  state.headDone = true;
  return rest;
}
