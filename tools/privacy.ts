/**
 * `deno task privacy`: takes a person's or a tenant's data away, erases them, and keeps the periods.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import { recordAsOwner } from "@/lib/platform/audit/record.ts";
import { AppError } from "@/lib/platform/errors.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import { accountEraser } from "@/lib/platform/privacy/account.ts";
import {
  type About,
  type Part,
  writeArchive,
} from "@/lib/platform/privacy/archive.ts";
import {
  appendMissing,
  type LedgerLine,
  ledgerPath,
  readLedger,
  replayLedger,
} from "@/lib/platform/privacy/ledger.ts";
import { accent, columns, messages, output, say } from "./terminal.ts";
import { exit, runTool, UsageError, withOwner } from "./terminal_tool.ts";

const help = `
Takes the data of a person or a tenant away, or erases them.

  deno task privacy export --user ada@example.com > ada.json
  deno task privacy export --tenant ada > ada.json
  deno task privacy erase --user ada@example.com --now
  deno task privacy retention
  deno task privacy ledger > erasures.ndjson
  deno task privacy replay [--file erasures.ndjson]

  export       prints one JSON document; passwords' hashes and the like are not in it
  erase        at once and for good, in every table; asks for the address or the slug to be typed
  retention    says how long what stays, and removes what has stayed longer
  ledger       prints who was erased, as hashes, a line for each
  replay       erases again what a restored backup brought back

  --user <address or id>   a person
  --tenant <slug>          a person's or a company's workspace
  --now                    says that you know that it cannot be taken back
  --typed <text>           the address or the slug again, where nobody can be asked
  --file <path>            the ledger; "-" reads it from a pipe (default: the one in DATA_DIR). Logs in JSON serve too
  --json                   answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  user: { type: "string" },
  tenant: { type: "string" },
  now: { type: "boolean" },
  typed: { type: "string" },
  file: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Whom the arguments name. */
interface Named extends About {
  /** What is typed before an erasure. */
  name: string;
}

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run(values, [verb, ...more]) {
        if (more.length > 0) {
          throw new UsageError(`what is "${more.join(" ")}"?`);
        }
        const { file, typed, now, json } = values;
        switch (verb) {
          case "export":
            await withOwner(async (owner) =>
              printExport(owner, await find(owner, values))
            );
            break;
          case "erase":
            if (!now) {
              throw new UsageError("--now is missing: it cannot be taken back");
            }
            await withOwner(async (owner) =>
              erase(owner, await find(owner, values), typed)
            );
            break;
          case "retention":
            await withOwner((owner) => retain(owner, json === true));
            break;
          case "ledger":
            await withOwner(printLedger);
            break;
          case "replay":
            await withOwner((owner) => replay(owner, file, json === true));
            break;
          default:
            throw new UsageError(
              "say export, erase, retention, ledger or replay",
            );
        }
        return exit.done;
      },
    }, Deno.args),
  );
}

async function find(
  { sql }: Owner,
  { user, tenant }: { user?: string; tenant?: string },
): Promise<Named> {
  if ((user === undefined) === (tenant === undefined)) {
    throw new UsageError("say either --user or --tenant");
  }
  if (tenant !== undefined) {
    const slug = tenant.replace(/^@/, "");
    const [row] =
      await sql`select id from platform.tenants where slug = ${slug}`;
    if (!row) {
      throw new AppError("not_found", `Cannot find a workspace @${slug}`);
    }
    return { kind: "tenant", id: row.id, name: slug };
  }
  const wanted = user ?? "";
  const [row] = await sql`
    select id, coalesce(email, id::text) as name from auth.users
    where lower(email) = lower(${wanted}) or id::text = ${wanted}
    order by created_at limit 1
  `;
  if (!row) throw new AppError("not_found", `Cannot find a person ${wanted}`);
  return { kind: "user", id: row.id, name: row.name };
}

async function printExport({ sql }: Owner, { kind, id }: Named) {
  const tables = await sql`
    select relation::oid::text as relation, table_schema || '.' || table_name as "table"
    from platform.marked_tables() where relation <> 'platform.exports'::regclass
  `;
  const parts: Part[] = [];
  for (const { relation, table } of tables) {
    const rows =
      await sql`select row from platform.export_rows(${kind}, ${id}, ${relation}::oid::regclass) as row`;
    parts.push({ table, rows: rows.map(({ row }) => row) });
  }
  await sql.begin((sql) =>
    recordAsOwner(sql, null, noteOf("export", kind, id))
  );
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  output.write(writeArchive({ kind, id }, parts, new Date()));
  say(
    messages,
    `${count} rows of ${
      parts.filter(({ rows }) => rows.length > 0).length
    } tables`,
  );
}

/** The audit's words for what is asked for in a page, too. */
function noteOf(verb: "erase" | "export", kind: About["kind"], id: string) {
  const thing = kind === "user" ? "person" : "privacy";
  return {
    action: `platform.${thing}.${verb}`,
    outcome: "done" as const,
    target: { type: kind, id },
  };
}

async function erase(
  owner: Owner,
  { kind, id, name }: Named,
  typed: string | undefined,
) {
  const said = typed ??
    (Deno.stdin.isTerminal()
      ? prompt(`Erase ${name} for good? Type it again:`)
      : null);
  if (said?.trim().toLowerCase() !== name.toLowerCase()) {
    throw new UsageError(
      `nothing was erased: type ${name}, or give it as --typed`,
    );
  }
  const config = readConfig();
  await owner.sql.begin(async (sql) => {
    if (kind === "user") await sql`select platform.erase_user(${id})`;
    else await sql`select platform.erase_tenant(${id})`;
    await recordAsOwner(sql, null, noteOf("erase", kind, id));
  });
  if (kind === "user") await accountEraser(config)?.(id);
  if (config.databaseUrl === null) {
    appendMissing(config.dataDir, await linesOf(owner));
  }
  say(
    output,
    `Erased ${
      accent(output, name)
    }. Backups that are older bring it back: replay the ledger after a restore.`,
  );
}

async function retain({ sql }: Owner, json: boolean) {
  const rules =
    await sql`select class, keeps::text as keeps, name_en as name from platform.retention order by place`;
  const removed = new Map<string, number>();
  for (let most = Infinity; most > 0;) {
    const rows =
      await sql`select class, removed::int as removed from platform.apply_retention(1000)`;
    most = Math.max(0, ...rows.map((row) => Number(row.removed)));
    for (const row of rows) {
      removed.set(
        row.class,
        (removed.get(row.class) ?? 0) + Number(row.removed),
      );
    }
  }
  if (json) {
    const all = rules.map((rule) => ({
      ...rule,
      removed: removed.get(rule.class) ?? 0,
    }));
    return say(output, JSON.stringify({ retention: all }));
  }
  const rows = rules.map((
    { class: name, keeps, name: text },
  ) => [keeps, `${removed.get(name) ?? 0} removed`, text]);
  for (const line of columns(rows, output)) say(output, line);
}

async function printLedger(owner: Owner) {
  for (const line of await linesOf(owner)) say(output, JSON.stringify(line));
}

async function replay(owner: Owner, file: string | undefined, json: boolean) {
  const { dataDir } = readConfig();
  const text = file === "-"
    ? await new Response(Deno.stdin.readable).text()
    : await Deno.readTextFile(file ?? ledgerPath(dataDir));
  const lines = readLedger(text);
  const { unknown, erased } = await replayLedger(owner.sql, lines);
  say(
    output,
    json
      ? JSON.stringify({ lines: lines.length, unknown, erased })
      : `${lines.length} lines, ${unknown} new to this database, ${erased} erased again`,
  );
}

async function linesOf({ sql }: Owner): Promise<LedgerLine[]> {
  return await sql<LedgerLine[]>`
    select subject_kind as kind, encode(subject_hash, 'hex') as hash,
      to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from platform.erasure_ledger order by erased_at
  `;
}
