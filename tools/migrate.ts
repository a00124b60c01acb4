/**
 * `deno task migrate`: brings the database up to date, and says what it did.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import { migrate, type Migrated } from "@/lib/platform/migrations.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { messages, say } from "./terminal.ts";

if (import.meta.main) {
  const owner = await openOwner(readConfig());
  try {
    // the embedded database is brought up to date by whoever opens it
    for (const line of report(owner.migrated ?? await migrate(owner.sql))) {
      say(messages, line);
    }
  } finally {
    await owner.close();
  }
}

/** What was done, line by line. */
export function report({ applied, waiting }: Migrated): string[] {
  const lines = applied.map(({ version, name }) =>
    `applied  ${version}  ${name}`
  );
  for (const { migration: { version, name }, extension } of waiting) {
    lines.push(
      `waiting  ${version}  ${name}: the server has no extension ${extension}; run this again once it has`,
    );
  }
  return lines.length > 0 ? lines : ["The database is up to date."];
}
