import { deepStrictEqual } from "node:assert/strict";
import { find } from "./find.ts";

const items = [
  { label: "Revoke a key", otherLabel: "Revocar una clave" },
  { label: "Members", otherLabel: "Miembros" },
  { label: "API keys", otherLabel: "Claves de API" },
  { label: "Audit", otherLabel: "Auditoría" },
];
const found = (typed: string) => find(items, typed).map(({ label }) => label);

Deno.test("find() gives everything for nothing, in its order", () => {
  deepStrictEqual(found("  "), items.map(({ label }) => label));
});

Deno.test("find() puts beginnings before words, words before parts, parts before letters in order", () => {
  deepStrictEqual(found("key"), ["Revoke a key", "API keys"]);
  deepStrictEqual(
    found("a"),
    [
      "API keys",
      "Audit",
      "Revoke a key",
      "Members",
    ].filter((label) => label !== "Members"),
  );
  deepStrictEqual(found("mbr"), ["Members"]);
});

Deno.test("find() knows both languages, without accents and capitals", () => {
  deepStrictEqual(found("AUDITORIA"), ["Audit"]);
  deepStrictEqual(found("clave"), ["API keys", "Revoke a key"]);
  deepStrictEqual(found("zebra"), []);
});
