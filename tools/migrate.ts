/**
 * `deno task migrate`: brings the database up to date, and says what it did.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import { migrate, type Migrated } from "@/lib/platform/migrations.ts";
import type { Sql } from "postgres";
import { messages, say } from "./terminal.ts";
import { exit, refuseArguments, runTool, withOwner } from "./terminal_tool.ts";

const help = `
Brings the database up to date, and says what it did.

  deno task migrate

The embedded database is brought up to date by every start; this is for a server, named by MIGRATE_URL.

Exit codes: 0 done or nothing to do, 1 failed, 2 the arguments are not right.`;

if (import.meta.main) {
  Deno.exit(await runTool({ help, options: {}, run }, Deno.args));
}

function run(_: unknown, positionals: string[]): Promise<number> {
  refuseArguments(positionals);
  return withOwner(async (owner) => {
    // the embedded database is brought up to date by whoever opens it
    const migrated = owner.migrated ?? await migrate(owner.sql);
    const installed = readConfig().migrateUrl === null
      ? null
      : await installQueue(owner.sql);
    for (const line of report(migrated, installed)) say(messages, line);
    return exit.done;
  });
}

/** The queue's tables, whatever QUEUE says: the migrating process need not know what the others are told. */
async function installQueue(sql: Sql): Promise<string | null> {
  const { installPgBoss } = await import(
    "@/lib/platform/engine/pgboss_schema.ts"
  );
  return await installPgBoss(sql);
}

/** What was done, line by line. */
export function report(
  { applied, waiting }: Migrated,
  installed: string | null = null,
): string[] {
  const lines = applied.map(({ version, name }) =>
    `applied  ${version}  ${name}`
  );
  for (const { migration: { version, name }, extension } of waiting) {
    lines.push(
      `waiting  ${version}  ${name}: the server has no extension ${extension}; run this again once it has`,
    );
  }
  if (installed !== null) lines.push(`applied  ${installed}`);
  return lines.length > 0 ? lines : ["The database is up to date."];
}
