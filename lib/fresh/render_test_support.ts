/** What the tests of the renderer share. */
import { computed, type Signal, signal } from "@preact/signals";
import { unflatten } from "devalue";
import type { ComponentType, VNode } from "preact";
import { type BuildCache, emptyBuildCache } from "./build_cache.ts";
import { registerIslands } from "./islands.ts";
import { type BootState, KIND, type SignalBox } from "./markers.ts";
import { renderPage } from "./render.ts";

// deno-lint-ignore no-explicit-any -- islands of tests take all kinds of props
type AnyComponent = ComponentType<any>;

/** A build that knows these functions as islands, by their names. */
export function buildOf(islands: Record<string, AnyComponent>): BuildCache {
  return {
    ...emptyBuildCache("/project"),
    clientEntry: "/_fresh/js/1/fresh-runtime.js",
    islands: registerIslands(
      Object.entries(islands).map(([name, component]) => ({
        name,
        chunk: `/_fresh/js/1/${name}.js`,
        preload: ["/_fresh/js/1/chunk-shared.js"],
        mod: { default: component },
      })),
    ),
  };
}

interface DrawOptions {
  islands?: Record<string, AnyComponent>;
  shell?: (content: () => VNode) => VNode | Response | Promise<VNode>;
  path?: string;
  basePath?: string;
  nonce?: string;
}

/** Draws a page to the end of its document. */
export async function draw(
  content: VNode | null,
  options: DrawOptions = {},
): Promise<string> {
  const html = await renderPage({
    content,
    shell: options.shell ?? null,
    ctx: {
      url: new URL(options.path ?? "/", "http://localhost"),
      config: { basePath: options.basePath ?? "" },
    },
    buildCache: buildOf(options.islands ?? {}),
    nonce: options.nonce,
  });
  if (html instanceof Response) throw new Error("the shell answered");
  return html;
}

/** What stands in the body of a drawn page. */
export function bodyOf(html: string): string {
  return html.match(/<body[^>]*>(.*)<\/body>/s)?.[1] ?? "";
}

/** What stands in the head of a drawn page. */
export function headOf(html: string): string {
  return html.match(/<head>(.*)<\/head>/s)?.[1] ?? "";
}

/** The text of the JSON block, or null on a page without islands. */
export function stateTextOf(html: string): string | null {
  return html.match(
    /<script id="__FRSH_STATE" type="application\/json">(.*?)<\/script>/s,
  )?.[1] ?? null;
}

/** The props of every island, as the browser reads them, except that a slot is only its number. */
export function propsOf(html: string): Record<string, unknown>[] {
  const text = stateTextOf(html);
  if (text === null) return [];
  const state: BootState = JSON.parse(text);
  const boxes = new Map<SignalBox, Signal>();
  const once = (box: SignalBox, make: () => Signal) => {
    const made = boxes.get(box) ?? make();
    boxes.set(box, made);
    return made;
  };
  const islands: [number, Record<string, unknown>][] = unflatten(state.props, {
    [KIND.signal]: (box) => once(box, () => signal(box.value)),
    [KIND.computed]: (box) => once(box, () => computed(() => box.value)),
    [KIND.slot]: ({ id }) => `slot ${id}`,
    [KIND.proto]: (entries) => Object.fromEntries(entries),
  });
  return islands.map(([, props]) => props);
}
