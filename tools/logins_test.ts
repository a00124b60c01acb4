import { strictEqual } from "node:assert/strict";
import { PGlite } from "@electric-sql/pglite";
import { scramVerifier } from "./logins.ts";

Deno.test("scramVerifier() makes what Postgres itself stores for a password", async () => {
  const database = await PGlite.create();
  try {
    await database.exec(
      "set password_encryption = 'scram-sha-256'; create role ada login password 'correct horse $''\\ñ'",
    );
    const { rows } = await database.query<{ rolpassword: string }>(
      "select rolpassword from pg_authid where rolname = 'ada'",
    );
    const stored = rows[0]?.rolpassword ?? "";
    const salt = /:([^$]+)\$/.exec(stored)?.[1] ?? "";
    strictEqual(
      await scramVerifier("correct horse $'\\ñ", Uint8Array.fromBase64(salt)),
      stored,
    );
  } finally {
    await database.close();
  }
});
