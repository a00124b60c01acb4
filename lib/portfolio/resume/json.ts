/**
 * JSON that keeps what it was given: own `__proto__` keys and negative zero included.
 *
 * @module
 */

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
/** A JSON object. Read it with `Object.hasOwn` and `Object.entries`: `__proto__` is an ordinary key. */
export type JsonObject = { [key: string]: Json };

/** `JSON.rawJSON` (ECMAScript 2026) is in V8 and not yet in TypeScript's library. */
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

/** Writes a value so that reading it gives a deep-equal one; `JSON.stringify` alone turns -0 into 0. */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, part) => Object.is(part, -0) ? rawJSON("-0") : part,
    indent,
  );
}

/** Tells an object from lists and plain values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads an own field; a name that only the prototype has (`constructor`) is absent. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Says whether two JSON values are the same; the order of keys does not count. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length &&
      a.every((item, at) => sameJson(item, b[at]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length &&
    keys.every((key) =>
      Object.hasOwn(b, key) && sameJson(own(a, key), own(b, key))
    );
}
