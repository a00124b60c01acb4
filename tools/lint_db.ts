/**
 * `deno task lint:db [--live] [--json]`: finds in the schema what Supabase's database advisor would, and what our own
 * design forbids.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { testDb } from "../tests/support/db.ts";
import { accepted } from "./lint_db/accepted.ts";
import { mapOf } from "./lint_db/map.ts";
import { lint, type Linted, rules, says } from "./lint_db/lint.ts";
import type { Finding, Level } from "./lint_db/rule.ts";
import { accent, columns, output, say, soft } from "./terminal.ts";
import { exit, refuseArguments, runTool, withOwner } from "./terminal_tool.ts";

const help = `
Finds in the schema what Supabase's database advisor would, and what our own design forbids.

  deno task lint:db             a new database, made from the migrations
  deno task lint:db --live      the database that is in use: MIGRATE_URL, or the folder in DATA_DIR
  deno task lint:db --rules     what is looked for
  deno task lint:db --map       writes docs/database.md: every table, and who may do what

Options:
  --live       also asks the statistics: indexes that nothing uses, dead rows, forgotten slots
  --accepted   what was found and is meant, with the reason (tools/lint_db/accepted.ts)
  --rules      every rule, with its number in Supabase's advisor
  --json       for programs

Exit codes: 0 nothing to say, 1 something was found, 2 the arguments are not right.`;

const options = {
  live: { type: "boolean", default: false },
  accepted: { type: "boolean", default: false },
  rules: { type: "boolean", default: false },
  map: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

const MAP = new URL("../docs/database.md", import.meta.url);

interface Chosen {
  live: boolean;
  accepted: boolean;
  rules: boolean;
  map: boolean;
  json: boolean;
}

if (import.meta.main) {
  Deno.exit(await runTool({ help, options, run }, Deno.args));
}

async function run(chosen: Chosen, positionals: string[]): Promise<number> {
  refuseArguments(positionals);
  if (chosen.rules) {
    listRules();
    return exit.done;
  }
  if (chosen.map) {
    await writeMap();
    return exit.done;
  }
  const linted = chosen.live ? await lintLive() : await lintNew();
  if (chosen.json) say(output, JSON.stringify(linted));
  else report(linted, chosen.accepted);
  return linted.findings.length > 0 ? exit.failed : exit.done;
}

async function lintNew(): Promise<Linted> {
  const test = await testDb();
  try {
    return await lint(test.owner, accepted, false);
  } finally {
    await test.close();
  }
}

async function writeMap() {
  const test = await testDb();
  try {
    const path = fileURLToPath(MAP);
    await Deno.writeTextFile(path, await mapOf(test.owner));
    await new Deno.Command(Deno.execPath(), { args: ["fmt", "-q", path] })
      .output();
    say(output, "docs/database.md is written");
  } finally {
    await test.close();
  }
}

function lintLive(): Promise<Linted> {
  return withOwner(({ sql }) => lint(sql, accepted, true));
}

function listRules() {
  const rows = rules.map(({ id, level, says, advisor, live }) => [
    mark(level),
    id,
    soft(output, `${advisor ?? "ours"}${live ? " live" : ""}`),
    says,
  ]);
  for (const line of columns(rows, output)) say(output, line);
}

function report(linted: Linted, withAccepted: boolean) {
  for (
    const [rule, findings] of Map.groupBy(linted.findings, (one) => one.rule)
  ) {
    const [first] = findings;
    if (first) sayRule(rule, first, findings);
  }
  if (withAccepted) {
    const rows = linted.accepted.map(({ rule, object, reason }) => [
      `  ${rule}`,
      object,
      soft(output, reason),
    ]);
    for (const line of columns(rows, output)) say(output, line);
    say(output);
  }
  const count = linted.findings.length;
  say(
    output,
    `${linted.rules} rules, ${
      count === 0 ? "nothing to say" : `${count} findings`
    }` +
      soft(output, `, ${linted.accepted.length} accepted with a reason`),
  );
}

function sayRule(rule: string, first: Finding, findings: Finding[]) {
  say(output, `${mark(first.level)}  ${rule}`);
  say(output, `  ${soft(output, says(first))}`);
  const rows = findings.map(({ object, detail }) => [
    `  ${object}`,
    soft(output, detail ?? ""),
  ]);
  for (const line of columns(rows, output)) say(output, line);
  say(output);
}

function mark(level: Level): string {
  return level === "error" ? accent(output, level) : level;
}
