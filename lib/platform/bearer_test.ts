import { strictEqual } from "node:assert/strict";
import { bears } from "./bearer.ts";

function ask(authorization?: string): Request {
  const headers = new Headers(authorization ? { authorization } : {});
  return new Request("http://localhost/internal/work", { headers });
}

Deno.test("bears() takes the secret and nothing else, however the scheme is written", () => {
  strictEqual(bears(ask("Bearer correct horse"), "correct horse"), true);
  strictEqual(bears(ask("bearer correct horse"), "correct horse"), true);
  strictEqual(bears(ask("Bearer correct hors"), "correct horse"), false);
  strictEqual(bears(ask("Bearer correct horsf"), "correct horse"), false);
  strictEqual(bears(ask("Basic correct horse"), "correct horse"), false);
  strictEqual(bears(ask("Bearer ñ"), "correct horse"), false);
  strictEqual(bears(ask(), "correct horse"), false);
});

Deno.test("bears() finds nothing where no secret is set", () => {
  strictEqual(bears(ask("Bearer null"), null), false);
  strictEqual(bears(ask("Bearer "), null), false);
  strictEqual(bears(ask(), null), false);
});
