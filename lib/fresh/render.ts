/**
 * Draws pages. This is the only file that hooks into Preact: it sees every node before it is drawn, whoever wrote it.
 *
 * Drawing is synchronous and depth first, so the page being drawn is one module variable, set and cleared around each
 * pass. Where a node stands (in an island, in a `<Head>`) follows from where its parent stands.
 *
 * @module
 */
import {
  type ComponentChildren,
  Fragment,
  h,
  options,
  type VNode,
} from "preact";
import { renderToString } from "preact-render-to-string";
import type { BuildCache } from "./build_cache.ts";
import { type DrawnNode, PLACE, raw, withIds } from "./drawn_node.ts";
import { visitElement } from "./render_element.ts";
import { drawIsland, Slot } from "./render_island.ts";
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
  if (!state.drawn.html) html = draw(state, document(state, html));
  return `<!DOCTYPE html>${html}`;
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
  const before = state.mark();
  const html = drawOnce(state, vnode);
  if (!state.headLate) return html;
  state.reset(before);
  return drawOnce(state, vnode);
}

function drawOnce(state: RenderState, vnode: ComponentChildren): string {
  const outer = current;
  current = state;
  state.startPass();
  try {
    // The content and the shell number the ids of `useId` on their own, and each island does.
    const page = h(Fragment, { key: "page" }, vnode);
    return renderToString(withIds(page, `p${state.passes}`));
  } finally {
    current = outer;
    state.endPass();
  }
}

/** Preact's name for its "before diff" hook; the renderer calls it for every node before it looks at the type. */
const hooks = options as unknown as { __b?: (node: DrawnNode) => void };
const nextHook = hooks.__b;
hooks.__b = (node) => {
  if (current !== null) visit(current, node);
  nextHook?.(node);
};

function visit(state: RenderState, node: DrawnNode): void {
  const { places } = state;
  const outer = places.size === 0 ? 0 : places.get(node.__) ?? 0;
  const place = typeof node.type === "string"
    ? visitElement(state, node, node.type, outer)
    : visitComponent(state, node, outer);
  if (place !== 0) places.set(node, place);
  else if (places.size > 0) places.delete(node);
}

/** Returns where the component's children stand. */
function visitComponent(
  state: RenderState,
  node: DrawnNode,
  place: number,
): number {
  if (node.type === Head) return place | PLACE.head;
  if (node.type === Slot) return place & ~PLACE.island;
  if ((place & (PLACE.island | PLACE.head)) !== 0) return place;
  // deno-lint-ignore no-explicit-any -- the registry's key type: any component
  const entry = state.build.islands.get(node.type as any);
  if (entry === undefined) return place;
  drawIsland(state, node, entry);
  return place | PLACE.island;
}
