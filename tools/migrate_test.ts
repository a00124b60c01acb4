import { deepStrictEqual } from "node:assert/strict";
import { report } from "./migrate.ts";

const vector = { version: "20261122010700", name: "platform_vector", sql: "" };

Deno.test("report() says what was applied, what waits and for which extension, or that nothing was to do", () => {
  deepStrictEqual(report({ applied: [], waiting: [] }), [
    "The database is up to date.",
  ]);
  deepStrictEqual(
    report({
      applied: [vector],
      waiting: [{ migration: vector, extension: "vector" }],
    }),
    [
      "applied  20261122010700  platform_vector",
      "waiting  20261122010700  platform_vector: the server has no extension vector; run this again once it has",
    ],
  );
});
