/**
 * Makes valid résumés by chance from a seed: every field sometimes absent, sometimes empty, unknown fields
 * everywhere, names in any order. A failing test names its seed.
 *
 * @module
 */

import type { Json, JsonObject } from "@/lib/portfolio/resume/json.ts";
import { GROUPS } from "@/lib/portfolio/profile/schema.ts";
import { type Field, SECTIONS } from "@/lib/portfolio/resume/schema.ts";

/** Chance that can be repeated (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

const TEXTS = [
  "",
  " ",
  "Ada Lovelace",
  "Señora Núñez — “ingeniera”",
  "日本語のテキスト",
  "👩🏽‍💻 \u200d\u202e",
  "a\nb\tc\u2028d\r\n",
  "<script>alert(1)</script>",
  "'; drop table portfolio.jobs; --",
  "{a,b}",
  '{"a": null}',
  "NULL",
  "null",
  '\\ " \\u0041 \u0001\u001f\u007f',
  "C:\\new\\table",
  "$1 ${x} %s",
];
const NAMES = [
  "x",
  "x-tension",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "0",
  "ключ",
  'a"b',
  "tenant_id",
  "id",
  "extra",
  "Name",
];
const URIS = [
  "https://example.com",
  "http://example.com/a?b=c#d",
  "urn:isbn:0451450523",
  "mailto:a@b.c",
];
const DATES = ["2014", "2014-06", "2014-06-29", "1999-19-39"];
const MAILS = ["ada@example.com", "a.b+c@d-e.example"];
const NUMBERS = [0, -0, 1, -1.5, 1e-7, 1e300, Number.MAX_SAFE_INTEGER, 0.1];

/** A valid résumé; the same one for the same seed. */
export function randomResume(seed: number): JsonObject {
  const chance = chanceFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(chance() * items.length)] as Item;
  const some = <Item>(most: number, make: () => Item) =>
    Array.from({ length: Math.floor(chance() * (most + 1)) }, make);

  function anything(depth: number): Json {
    const kind = chance();
    if (depth > 0 && kind < 0.2) return some(3, () => anything(depth - 1));
    if (depth > 0 && kind < 0.4) {
      return Object.fromEntries(
        some(3, () => [pick(NAMES), anything(depth - 1)]),
      );
    }
    return pick<Json>([...TEXTS, ...NUMBERS, true, false, null]);
  }
  function value({ kind }: Field): Json {
    switch (kind) {
      case "list":
        return some(3, () => pick(TEXTS));
      case "date":
        return pick(DATES);
      case "uri":
        return pick(URIS);
      case "email":
        return pick(MAILS);
      case "text":
        return pick(TEXTS);
    }
  }
  /** Fields and unknown ones, shuffled; unknown names give way to those of the schema. */
  function object(
    fields: readonly Field[],
    parts: [string, Json][] = [],
  ): JsonObject {
    const known = new Set([
      ...fields.map(({ key }) => key),
      ...parts.map(([key]) => key),
    ]);
    const entries = [
      ...fields.filter(() => chance() < 0.7).map((
        field,
      ): [string, Json] => [field.key, value(field)]),
      ...parts,
      ...some(2, (): [string, Json] => [pick(NAMES), anything(3)]).filter((
        [key],
      ) => !known.has(key)),
    ];
    return Object.fromEntries(
      entries.map((entry) => ({ entry, at: chance() })).sort((a, b) =>
        a.at - b.at
      ).map(({ entry }) => entry),
    );
  }
  const maybe = (key: string, make: () => Json): [string, Json][] =>
    chance() < 0.7 ? [[key, make()]] : [];
  const lists = (inside: string) =>
    SECTIONS.filter((section) => section.inside === inside).flatMap((section) =>
      maybe(section.key, () => some(4, () => object(section.fields)))
    );
  const group = (key: string, parts: [string, Json][] = []) => {
    const { fields = [], contact = [] } =
      GROUPS.find((group) => group.key === key) ?? {};
    return object([...fields, ...contact], parts);
  };
  return group("document", [
    ...maybe("basics", () =>
      group("basics", [
        ...maybe("location", () => group("location")),
        ...lists("basics"),
      ])),
    ...lists("document"),
    ...maybe("meta", () => group("meta")),
  ]);
}
