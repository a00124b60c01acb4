/**
 * Writes the props of all islands of a page as one JSON text.
 *
 * One text for all, so that a signal which two islands share stays one signal in the browser.
 *
 * @module
 */
import { computed, Signal } from "@preact/signals";
import { DevalueError, stringify } from "devalue";
import { isValidElement } from "preact";
import { KIND, type SignalBox } from "./markers.ts";
import type { IslandUse } from "./render_state.ts";

/** What tells a computed signal from others: the package exports no name for its class, and hides `constructor`. */
const COMPUTED = Object.getPrototypeOf(computed(() => null));

/** Takes the place of an element that is no slot: devalue refuses a function and says where it stands. */
const STRAY_ELEMENT = () => {};

/**
 * Serialises the islands of a page.
 *
 * @param islands every island with its props, in the order of their numbers
 * @param basePath what the app's address starts with
 * @param slotId gives the number of a slot, or null for anything else
 * @returns JSON of a `BootState` (markers.ts), safe inside a `<script>` element
 * @throws {TypeError} when a prop cannot travel, naming island and prop
 * @example
 * ```ts
 * serializeIslands([{ entry, props: { start: 3 } }], "", () => null);
 * ```
 */
export function serializeIslands(
  islands: readonly IslandUse[],
  basePath: string,
  slotId: (value: unknown) => number | null,
): string {
  const kinds = [...new Set(islands.map((island) => island.entry))];
  const head = kinds.map((kind) => [basePath + kind.chunk, kind.exportName]);
  const uses = islands.map((
    island,
  ) => [kinds.indexOf(island.entry), island.props]);
  try {
    const props = stringify(uses, reducers(slotId));
    return `{"islands":${escapeJson(JSON.stringify(head))},"props":${props}}`;
  } catch (error) {
    throw error instanceof DevalueError ? describe(error, islands) : error;
  }
}

/** A signal's value travels in a box, because devalue takes a bare value that is falsy for "not mine". */
function reducers(
  slotId: (value: unknown) => number | null,
): Record<string, (value: unknown) => unknown> {
  const box = (signal: Signal): SignalBox => ({ value: signal.peek() });
  return {
    [KIND.computed]: (value) =>
      value instanceof Signal && Object.getPrototypeOf(value) === COMPUTED &&
      box(value),
    [KIND.signal]: (value) => value instanceof Signal && box(value),
    [KIND.slot]: (value) => {
      if (!isValidElement(value)) return false;
      const id = slotId(value);
      return id === null ? STRAY_ELEMENT : { id };
    },
    // devalue refuses this key; as a list of entries it arrives as the plain property that it was.
    [KIND.proto]: (value) =>
      typeof value === "object" && value !== null &&
      Object.hasOwn(value, "__proto__") &&
      Object.entries(value),
  };
}

/** Says which prop of which island cannot travel. */
function describe(
  error: DevalueError,
  islands: readonly IslandUse[],
): TypeError {
  const [, index = "", path = ""] = error.path.match(/^\[(\d+)\]\[1\](.*)$/s) ??
    [];
  const island = islands[Number(index)]?.entry.name ?? "?";
  const prop = path.replace(/^\./, "");
  const value: unknown = error.value;
  const what = value === STRAY_ELEMENT
    ? "an element inside another value"
    : typeof value === "function"
    ? "a function"
    : error.message.replace(
      /^Cannot stringify /,
      "of a kind that cannot travel: ",
    );
  return new TypeError(
    `Cannot send props to island "${island}": "${prop}" is ${what}`,
    { cause: error },
  );
}

/** Inside JSON the escape means the same, inside HTML it ends nothing. */
function escapeJson(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
