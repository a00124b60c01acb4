import { deepStrictEqual, throws } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { readArray, writeArray } from "./array_types.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const nasty = [
  "",
  " ",
  "a,b",
  '"',
  "\\",
  "{}",
  "NULL",
  "null",
  "ñ\n",
  "'",
  '\\"',
];

Deno.test("arrayTypes carries texts, numbers, booleans and nothing to the database and back", async () => {
  const [row] = await test.owner`
    select
      ${nasty}::text[] as texts, ${[
    ...nasty,
    null,
  ]}::text[] as some, ${[]}::text[] as none,
      ${[
    1,
    -2,
  ]}::int[] as numbers, array[true, null, false] as flags, array[1.5::float8] as floats,
      array['Not NULL']::name[] as names
  `;
  deepStrictEqual({ ...row }, {
    texts: nasty,
    some: [...nasty, null],
    none: [],
    numbers: [1, -2],
    flags: [true, null, false],
    floats: [1.5],
    names: ["Not NULL"],
  });
});

Deno.test("readArray() reads back what writeArray() wrote", () => {
  deepStrictEqual(readArray(writeArray(nasty), (text) => text), nasty);
});

Deno.test("readArray() refuses an array of arrays instead of flattening it", () => {
  throws(() => readArray("{{1,2},{3,4}}", Number), /more than one dimension/);
});
