/**
 * The part of `@std/assert` that our tests use, on `node:assert/strict`: JSR is not always reachable.
 * The import map names this file `@std/assert`; `deno.jsr.json` names the real one.
 *
 * @module
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";

/** Fails when the value is falsy. */
export function assert(value: unknown, message?: string): asserts value {
  if (message === undefined) ok(value);
  else ok(value, message);
}

/** Compares deeply, types included. */
export function assertEquals<T>(actual: T, expected: T, message?: string) {
  if (message === undefined) deepStrictEqual(actual, expected);
  else deepStrictEqual(actual, expected, message);
}

/** Compares with `Object.is()`. */
export function assertStrictEquals<T>(actual: T, expected: T) {
  strictEqual(actual, expected);
}

/** Fails when the text does not match. */
export function assertMatch(actual: string, pattern: RegExp) {
  match(actual, pattern);
}

/** Fails when the text does not contain `expected`. */
export function assertStringIncludes(
  actual: string,
  expected: string,
  message = `Expected ${JSON.stringify(expected)} in ${JSON.stringify(actual)}`,
) {
  ok(actual.includes(expected), message);
}

/** Returns what `run` throws; fails when it returns, or throws another kind. */
export function assertThrows(
  run: () => unknown,
  kind: new (...args: never[]) => Error = Error,
  part = "",
): Error {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  return checkError(thrown, kind, part);
}

/** Returns what `run` rejects with; fails when it resolves, or rejects with another kind. */
export async function assertRejects(
  run: () => PromiseLike<unknown>,
  kind: new (...args: never[]) => Error = Error,
  part = "",
): Promise<Error> {
  let thrown: unknown;
  try {
    await run();
  } catch (error) {
    thrown = error;
  }
  return checkError(thrown, kind, part);
}

function checkError(
  thrown: unknown,
  kind: new (...args: never[]) => Error,
  part: string,
): Error {
  ok(thrown instanceof kind, `Expected ${kind.name}, got ${thrown}`);
  assertStringIncludes(thrown.message, part);
  return thrown;
}
