/**
 * Draws pages. This is the only file that hooks into Preact: it finds islands, slots, head elements and links while
 * they are drawn, whoever wrote them.
 *
 * Drawing is synchronous and depth first, so the page being drawn is one module variable, set and cleared around each
 * pass. Where a node stands (in an island, in a `<Head>`) follows from its parent's place.
 *
 * @module
 */
import {
  type ComponentChildren,
  Fragment,
  h,
  isValidElement,
  options,
  type VNode,
} from "preact";
import { renderToString } from "preact-render-to-string";
import { Signal } from "@preact/signals";
import { activeLink } from "./active_link.ts";
import { asset, assetSrcSet } from "./asset.ts";
import { BootBlock } from "./boot_block.ts";
import type { BuildCache, IslandEntry } from "./build_cache.ts";
import { HEAD_TAGS, headKey } from "./head.ts";
import { ISLAND, SLOT } from "./markers.ts";
import { type RenderContext, RenderState } from "./render_state.ts";
import { Head } from "./runtime.ts";

/** What {@linkcode renderPage} needs. */
export interface RenderInput {
  /** The page with its layouts, or null for an empty one. */
  content: VNode | null;
  /** Wraps the drawn page (`routes/_app`); null leaves it bare. */
  shell:
    | ((content: () => VNode) => Promise<VNode | Response> | VNode | Response)
    | null;
  ctx: RenderContext;
  buildCache: BuildCache;
  /** Added to scripts and styles that have none. */
  nonce?: string;
}

/** A node as the renderer sees it: Preact's names for parent and id scope are short on purpose. */
interface DrawnNode {
  type: unknown;
  props: Record<string, unknown>;
  key: unknown;
  __?: DrawnNode;
  __m?: [number | string, number];
}

/** Places that change what an element means. */
const IN_ISLAND = 1, IN_HEAD = 2, IN_DOCUMENT_HEAD = 4;

let current: RenderState | null = null;

/**
 * Draws a page: first its content, so that what it says in `Head` is known, then the shell around it.
 *
 * @param input content, shell, request and build
 * @returns the document's HTML, or the Response that the shell answered with
 * @throws whatever a component throws, or a TypeError for a prop that cannot travel to an island
 * @example
 * ```ts
 * await renderPage({ content: h(Home, {}), shell: null, ctx, buildCache });
 * ```
 */
export async function renderPage(
  input: RenderInput,
): Promise<string | Response> {
  const state = new RenderState(input.ctx, input.buildCache, input.nonce);
  let html = draw(state, input.content);
  if (input.shell !== null) {
    const shell = await input.shell(() => raw(html));
    if (shell instanceof Response) return shell;
    html = draw(state, shell);
  }
  return `<!DOCTYPE html>${
    state.drawn.html ? html : draw(state, document(state, html))
  }`;
}

/** Adds the parts of a document that the page did not draw itself. */
function document(state: RenderState, html: string): VNode {
  const body = state.drawn.body ? raw(html) : h("body", null, raw(html));
  const head = state.drawn.head
    ? null
    : h("head", null, h("meta", { charset: "utf-8" }));
  return h("html", null, head, body);
}

/** One pass. It runs again when a `Head` came after the document's head, which then knows. */
function draw(state: RenderState, vnode: ComponentChildren): string {
  if (vnode === null) return "";
  const [islands, slots] = [state.islands.length, state.slots.length];
  const slotsDrawn = state.slots.map((slot) => slot.drawn);
  for (let pass = 1;; pass++) {
    state.pendingHead = new Map(state.head);
    state.headDone = state.headLate = false;
    const html = drawOnce(state, vnode);
    if (!state.headLate || pass === 2) return html;
    state.islands.length = islands;
    state.slots.length = slots;
    slotsDrawn.forEach((drawn, i) => state.slots[i]!.drawn = drawn); // as many as were counted above
  }
}

function drawOnce(state: RenderState, vnode: ComponentChildren): string {
  const outer = current;
  current = state;
  try {
    const root = h(Fragment, { key: "page" }, vnode);
    // `useId` numbers from the nearest scope: islands have theirs, the content and the shell one each.
    (root as unknown as DrawnNode).__m = [`p${state.passes++}`, 0];
    return renderToString(root);
  } finally {
    current = outer;
    state.scopes.clear();
    for (const restore of state.undo.splice(0).reverse()) restore();
  }
}

/** HTML that is already drawn, as a node. */
function raw(html: string): VNode {
  const props: Record<string, unknown> = { tpl: [html] };
  return h(Fragment, props);
}

/** Preact's name for its "before diff" hook; the renderer calls it for every node before it looks at the type. */
const hooks = options as unknown as { __b?: (node: DrawnNode) => void };
const nextHook = hooks.__b;
hooks.__b = (node) => {
  if (current !== null) visit(current, node);
  nextHook?.(node);
};

function visit(state: RenderState, node: DrawnNode): void {
  const outer = state.scopes.size === 0 ? 0 : state.scopes.get(node.__) ?? 0;
  let scope = outer;
  if (typeof node.type === "string") {
    scope = visitElement(state, node, node.type, outer);
  } else if (node.type === Head) scope |= IN_HEAD;
  else if (node.type === Slot) scope &= ~IN_ISLAND;
  else if (
    (outer & (IN_ISLAND | IN_HEAD)) === 0 && typeof node.type === "function"
  ) {
    // deno-lint-ignore no-explicit-any -- the registry's key type: any component
    const entry = state.build.islands.get(node.type as any);
    if (entry !== undefined) {
      drawIsland(state, node, entry);
      scope |= IN_ISLAND;
    }
  }
  if (scope !== 0) state.scopes.set(node, scope);
  else if (state.scopes.size > 0) state.scopes.delete(node);
}

/** Draws the node as something else; its author may hold it and draw it again, so this is taken back after the pass. */
function patch(
  state: RenderState,
  node: DrawnNode,
  type: unknown,
  props = node.props,
): void {
  const author = { type: node.type, props: node.props };
  state.undo.push(() => Object.assign(node, author));
  node.type = type;
  node.props = props;
}

function drawIsland(
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
  const island = h(entry.component, props);
  (island as unknown as DrawnNode).__m = [id, 0];
  patch(
    state,
    node,
    () => [comment(`${ISLAND}${id}`), island, comment(`/${ISLAND}${id}`)],
    {},
  );
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
  const slot = h(Slot, { id });
  (slot as unknown as DrawnNode).__m = [`s${id}`, 0];
  return slot;
}

interface SlotProps {
  id: number;
}

/** What the page hands to an island is page again, with islands of its own. */
function Slot({ id }: SlotProps): ComponentChildren {
  const slot = current?.slots[id];
  if (slot === undefined) return null;
  slot.drawn = true;
  return [comment(`${SLOT}${id}`), slot.content, comment(`/${SLOT}${id}`)];
}

/** The number of the slot that a prop stands for, or null. */
function slotId(value: unknown): number | null {
  return isValidElement(value) && value.type === Slot
    ? (value.props as unknown as SlotProps).id
    : null;
}

function comment(text: string): VNode {
  const props: Record<string, unknown> = { UNSTABLE_comment: text };
  return h(Fragment, props);
}

function visitElement(
  state: RenderState,
  node: DrawnNode,
  type: string,
  scope: number,
): number {
  if (HEAD_TAGS.has(type)) {
    visitHeadTag(state, node, type, scope);
    return 0;
  }
  if (type === "html") state.drawn.html = true;
  else if (type === "head") {
    state.drawn.head = true;
    append(state, node, h(RemainingHead, {}));
    return IN_DOCUMENT_HEAD;
  } else if (type === "body") {
    state.drawn.body = true;
    append(state, node, h(BootBlock, { state, slotId }));
  } else if ((scope & IN_ISLAND) === 0) visitPageElement(state, node, type);
  return scope;
}

function append(
  state: RenderState,
  node: DrawnNode,
  last: ComponentChildren,
): void {
  patch(state, node, node.type, {
    ...node.props,
    children: [node.props.children, last],
  });
}

/** Links and images of the page. Those in islands are left to their author: the browser would draw them without us. */
function visitPageElement(
  state: RenderState,
  node: DrawnNode,
  type: string,
): void {
  const { props } = node;
  if (type === "a" && !("aria-current" in props)) {
    const marks = activeLink(state.ctx.url.pathname, props.href);
    if (marks !== null) patch(state, node, type, { ...props, ...marks });
  } else if (
    (type === "img" || type === "source") && !props["data-fresh-disable-lock"]
  ) {
    const hashed = { ...props };
    if (typeof props.src === "string") hashed.src = asset(props.src);
    if (typeof props.srcset === "string") {
      hashed.srcset = assetSrcSet(props.srcset);
    }
    patch(state, node, type, hashed);
  }
}

/** In `<Head>` an element is kept for later; in the document's head a kept one of the same name takes its place. */
function visitHeadTag(
  state: RenderState,
  node: DrawnNode,
  type: string,
  scope: number,
): void {
  const props = { ...node.props };
  const withNonce = state.nonce !== undefined &&
    (type === "script" || type === "style") && props.nonce === undefined;
  if (withNonce) props.nonce = state.nonce;
  const hasKey = node.key !== null && node.key !== undefined;
  if (hasKey) props["data-key"] ??= node.key;
  if ((scope & (IN_HEAD | IN_DOCUMENT_HEAD)) === 0) {
    if (withNonce) patch(state, node, type, props);
    return;
  }
  const key = headKey(type, node.key ?? props["data-key"], props);
  if ((scope & IN_HEAD) !== 0) {
    const element = h(type, props);
    state.head.set(key, element);
    if (state.headDone) state.headLate = true;
    else state.pendingHead.set(key, element);
    patch(state, node, Nothing);
    return;
  }
  const replacement = state.pendingHead.get(key);
  if (replacement !== undefined) {
    state.pendingHead.delete(key);
    patch(state, node, () => replacement, {});
  } else if (withNonce || hasKey) patch(state, node, type, props);
}

function Nothing(): null {
  return null;
}

/** What `<Head>` said and no element of the document's head gave way to. */
function RemainingHead(): ComponentChildren {
  if (current === null) return null;
  const rest = [...current.pendingHead.values()];
  current.pendingHead.clear();
  current.headDone = true;
  return rest;
}
