/**
 * Array types for postgres.js, which would otherwise ask each new connection for them.
 *
 * That question is a round trip, and when it fails (the server stops just then) its rejection is nobody's to catch
 * and ends the process (postgres.js 3.4.9). So pools of ours set `fetch_types: false` and bring these types.
 *
 * @module
 */

/** What an element may be. */
type Element = string | number | boolean | null;

// Object ids of array types, from pg_type.dat.
const textArrays = {
  text: 1009,
  varchar: 1015,
  name: 1003,
  uuid: 2951,
  bigint: 1016,
  timestamptz: 1185,
};
const integerArrays = { smallint: 1005, integer: 1007 };
const floatArrays = { real: 1021, double: 1022 };
const booleanArray = 1000;

/** The `types` option of postgres.js for one-dimensional arrays of the types that the schema uses. */
export const arrayTypes = {
  textArray: arrayType(Object.values(textArrays), (text) => text),
  numberArray: arrayType([
    ...Object.values(integerArrays),
    ...Object.values(floatArrays),
  ], Number),
  booleanArray: arrayType([booleanArray], (text) => text === "t"),
};

/**
 * Writes an array as Postgres reads it.
 *
 * Source of the syntax: PostgreSQL documentation, "Arrays", "Array Input and Output Syntax".
 *
 * @example writeArray(["a", null]); // {"a",NULL}
 */
export function writeArray(elements: readonly Element[]): string {
  const parts = elements.map((element) =>
    element === null
      ? "NULL"
      : `"${String(element).replaceAll(/["\\]/g, "\\$&")}"`
  );
  return `{${parts.join(",")}}`;
}

/**
 * Reads a one-dimensional array as Postgres writes it.
 *
 * @throws {Error} for an array of arrays
 * @example readArray('{a,NULL,"b c"}', (text) => text); // ["a", null, "b c"]
 */
export function readArray<T>(
  text: string,
  read: (text: string) => T,
): (T | null)[] {
  const elements: (T | null)[] = [];
  const element = /"((?:[^"\\]|\\.)*)"|([^,{}"]+)/gs;
  const inside = text.slice(1, -1);
  if (text[0] !== "{" || inside[0] === "{") {
    throw new Error("Cannot read array: it has more than one dimension");
  }
  for (const [, quoted, bare] of inside.matchAll(element)) {
    if (quoted !== undefined) {
      elements.push(read(quoted.replaceAll(/\\(.)/gs, "$1")));
    } else {elements.push(
        bare === undefined || bare === "NULL" ? null : read(bare),
      );}
  }
  return elements;
}

function arrayType<T>(ids: number[], read: (text: string) => T) {
  return {
    to: ids[0] ?? 0,
    from: ids,
    serialize: writeArray,
    parse: (text: string) => readArray(text, read),
  };
}
