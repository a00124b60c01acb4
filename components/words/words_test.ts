import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { count, fill, wordsIn } from "./index.ts";

/** Every phrase with the way to it. */
function phrases(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    phrases(inner, `${path}.${name}`)
  );
}

const en = phrases(wordsIn("en"));
const es = phrases(wordsIn("es"));

Deno.test("wordsIn() says the same things in both languages, with the same blanks", () => {
  const blanks = (all: typeof en) =>
    all.map((
      [path, text],
    ) => [path, ...[...text.matchAll(/\{\w+\}/g)].map(String).sort()]);
  deepStrictEqual(blanks(es), blanks(en));
  ok(
    es.filter(([, text], at) => text !== en[at]?.[1]).length > es.length * 0.8,
    "each is written on its own",
  );
});

Deno.test("wordsIn() raises its voice nowhere, and uses real quotes, dashes and dots", () => {
  for (const [path, text] of [...en, ...es]) {
    ok(!/[!¡"]|\.\.\.| - |'/.test(text), `${path}: ${text}`);
  }
  for (const [path, text] of es) {
    // \b takes the ñ of años for a border
    ok(
      !/(?<!\p{L})(usted|vosotros|os)(?!\p{L})/iu.test(text),
      `${path}: ${text}`,
    );
  }
});

Deno.test("fill() puts in what is given, as text, and leaves other blanks", () => {
  strictEqual(fill("{a} and {b}", { a: "{b}" }), "{b} and {b}");
  strictEqual(fill("{constructor}", {}), "{constructor}");
});

Deno.test("count() chooses the form", () => {
  const phrase = { one: "{n} job", other: "{n} jobs" };
  deepStrictEqual([0, 1, 2].map((n) => count(phrase, n)), [
    "0 jobs",
    "1 job",
    "2 jobs",
  ]);
  match(count(wordsIn("es").evidence.of, 1), /^1 evidencia$/);
});
