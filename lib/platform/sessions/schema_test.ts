import { strictEqual } from "node:assert/strict";
import { nextPath } from "./schema.ts";

Deno.test("nextPath() keeps addresses of this host", () => {
  for (
    const path of [
      "/account",
      "/@ada/dashboard/members?lang=es#new",
      "/join?token=a%2Fb",
    ]
  ) {
    strictEqual(nextPath(path, "/account"), path);
  }
});

Deno.test("nextPath() leads to no other host and no other scheme", () => {
  for (
    const bad of [
      "",
      null,
      undefined,
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "https://evil.example",
      "https:evil.example",
      "javascript:alert(1)",
      "/\t/evil.example",
      "/\n/evil.example",
      " //evil.example",
      "/.//evil.example",
      "/a/..//evil.example",
      "/%2e//evil.example",
      "evil.example",
      "?next=/x",
      `/${"a".repeat(500)}`,
      "/ünïcode",
    ]
  ) {
    strictEqual(nextPath(bad, "/account"), "/account", String(bad));
  }
});
