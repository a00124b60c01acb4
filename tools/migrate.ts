/**
 * `deno task migrate`: brings the database up to date, and says what it did.
 *
 * @module
 */
import { migrate, type Migrated } from "@/lib/platform/migrations.ts";
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
    for (const line of report(owner.migrated ?? await migrate(owner.sql))) {
      say(messages, line);
    }
    return exit.done;
  });
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
