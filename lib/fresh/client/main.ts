/**
 * Makes the islands of a page alive. It runs as the page's only script, and only on pages with islands.
 *
 * @module
 */
import { computed, type Signal, signal } from "@preact/signals";
import { unflatten } from "devalue";
import { type ComponentType, render } from "preact";
import {
  type BootState,
  ISLAND,
  KIND,
  type SignalBox,
  STATE_ID,
} from "../markers.ts";
import { closing, openId } from "./markers.ts";
import { rangeRoot } from "./range_root.ts";
import { type Island, islandNode, SlotRef } from "./slots.ts";

const block = document.getElementById(STATE_ID);
if (block?.textContent) boot(JSON.parse(block.textContent));

async function boot({ islands: kinds, props }: BootState): Promise<void> {
  const components = await Promise.all(kinds.map(load));
  const islands = reviveProps(props).map(([kind, props]): Island => ({
    name: kinds[kind]?.[1] ?? "",
    component: components[kind] ?? null,
    props,
  }));
  const comments = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_COMMENT,
  );
  for (
    let node = comments.nextNode();
    node !== null;
    node = comments.nextNode()
  ) {
    const id = openId(node, ISLAND);
    // What stands inside an island belongs to it and is drawn with it.
    if (id !== null) comments.currentNode = revive(islands, id, node) ?? node;
  }
}

async function load(
  [chunk, name]: [string, string],
): Promise<ComponentType<Record<string, unknown>> | null> {
  try {
    return (await import(chunk))[name];
  } catch (error) {
    console.error(`Cannot load island "${name}" from ${chunk}:`, error);
    return null;
  }
}

/** Draws one island over its HTML and returns its last node, or null when it has to stay as the server drew it. */
function revive(islands: Island[], id: number, start: Node): Node | null {
  try {
    const end = closing(start);
    if (end === null) {
      throw new Error(
        "the HTML parser moved a part of it, so its elements are nested wrongly",
      );
    }
    const node = islandNode(islands, id, start, end);
    const last = new Text();
    end.replaceWith(last);
    render(node, rangeRoot(start, last));
    return last;
  } catch (error) {
    console.error(`Cannot revive island "${islands[id]?.name}":`, error);
    return null;
  }
}

/** A signal and its box are made once, and filled when all are there: signals may hold each other. */
function reviveProps(
  props: unknown[],
): [kind: number, props: Record<string, unknown>][] {
  const made = new Map<SignalBox, Signal>();
  const fill: (() => void)[] = [];
  const once = (box: SignalBox, make: () => Signal): Signal => {
    const signal = made.get(box) ?? make();
    made.set(box, signal);
    return signal;
  };
  const islands = unflatten(props, {
    [KIND.signal]: (box: SignalBox) =>
      once(box, () => {
        const empty = signal<unknown>();
        fill.push(() => empty.value = box.value);
        return empty;
      }),
    [KIND.computed]: (box: SignalBox) =>
      once(box, () => computed(() => box.value)),
    [KIND.slot]: ({ id }: { id: number }) => new SlotRef(id),
    [KIND.proto]: (entries: [string, unknown][]) => Object.fromEntries(entries),
  });
  for (const fillOne of fill) fillOne();
  return islands;
}
