/**
 * What was typed and not acknowledged yet, kept in the browser, so that a closed tab loses nothing.
 *
 * @module
 */

/** The text of a field, and the mark of what was seen when it was typed. */
export interface UnsentField {
  value: string;
  was: string;
}

/** Texts of one form by the names of their fields. */
export type Unsent = Record<string, UnsentField>;

/** The part of `localStorage` that this needs. */
export type Store = Pick<
  Storage,
  "getItem" | "setItem" | "removeItem" | "key" | "length"
>;

const PREFIX = "unsent ";

/** Keeps the texts of a form; none takes the copy away. A full or forbidden store keeps nothing. */
export function keepUnsent(store: Store, key: string, fields: Unsent): void {
  try {
    if (Object.keys(fields).length === 0) store.removeItem(PREFIX + key);
    else store.setItem(PREFIX + key, JSON.stringify(fields));
  } catch {
    // full, or the browser allows none: the page still sends what it holds
  }
}

/** What is kept of a form; whatever is no copy of ours is nothing. */
export function readUnsent(store: Store, key: string): Unsent {
  try {
    const kept: unknown = JSON.parse(store.getItem(PREFIX + key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([, field]) =>
        typeof field?.value === "string" && typeof field?.was === "string"
      ),
    );
  } catch {
    return {};
  }
}

/** Takes away every copy: of everybody who used this browser, when somebody signs out. */
export function forgetUnsent(store: Store): void {
  try {
    const keys = Array.from({ length: store.length }, (_, at) => store.key(at));
    for (const key of keys) {
      if (key?.startsWith(PREFIX)) store.removeItem(key);
    }
  } catch {
    // a browser that allows no store holds nothing
  }
}
