/**
 * The registry of islands: which function on the server is which chunk in the browser.
 *
 * @module
 */
import type { ComponentType } from "preact";
import type { IslandEntry } from "./build_cache.ts";

/** One file of islands: its module on the server, its chunk for browsers. */
export interface IslandModule {
  /** The file's name without ending; a default export is called so. */
  name: string;
  /** Address of the chunk, from the base path on. */
  chunk: string;
  /** Addresses of the chunks that it imports. */
  preload: string[];
  mod: Record<string, unknown>;
}

/**
 * Registers every function that a file of islands exports.
 *
 * @param modules the files under `islands/`
 * @returns islands by their component, each with a name of its own
 * @example
 * ```ts
 * const islands = registerIslands([{ name: "Counter", chunk: "/_fresh/js/1/Counter.js", preload: [], mod }]);
 * ```
 */
export function registerIslands(
  modules: readonly IslandModule[],
): Map<ComponentType, IslandEntry> {
  const islands = new Map<ComponentType, IslandEntry>();
  const names = new Set<string>();
  for (const { name: fileName, chunk, preload, mod } of modules) {
    for (const [exportName, value] of Object.entries(mod)) {
      if (typeof value !== "function") continue;
      const component = value as ComponentType; // functions that a file of islands exports are components
      const name = uniqueName(
        exportName === "default" ? fileName : exportName,
        names,
      );
      islands.set(component, {
        name,
        exportName,
        component,
        chunk,
        preload,
      });
    }
  }
  return islands;
}

/**
 * Finds a name that is not taken, and takes it.
 *
 * @param wanted the name if it is free, with a number behind it if not
 * @param taken the names so far
 * @returns the name, now among those taken
 * @example
 * ```ts
 * uniqueName("Menu", new Set(["Menu"])); // "Menu_2"
 * ```
 */
export function uniqueName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let i = 2; taken.has(name); i++) name = `${wanted}_${i}`;
  taken.add(name);
  return name;
}
