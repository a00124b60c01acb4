/**
 * Backup and restore of a Postgres server, by Postgres's own programs.
 *
 * @module
 */
import type { Sql, TransactionSql } from "postgres";
import { AppError } from "@/lib/platform/errors.ts";
import { migrate, readMigrations } from "@/lib/platform/migrations.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import {
  type LedgerLine,
  replayLedger,
} from "@/lib/platform/privacy/ledger.ts";
import { findProgram } from "./programs.ts";
import { unpack } from "./pack.ts";
import type { Part, Read } from "./records.ts";
import { runScript } from "./script.ts";
import type { Restored } from "./embedded.ts";

/** What we own; the rest is the provider's. */
const SCHEMAS = [
  "app",
  "auth",
  "platform",
  "portfolio",
  "pgboss",
  "supabase_migrations",
];

/** Everything that `pg_dump` gives, in its custom format, which is compressed already. */
export async function* dump(
  sql: Sql,
  ownerUrl: string,
  { copied }: { copied(bytes: number): void },
): AsyncGenerator<Part> {
  const program = insistOn("pg_dump");
  const schemas = await schemasOf(sql);
  const child = new Deno.Command(program, {
    args: [
      "--format=custom",
      "--no-password",
      ...schemas.map((name) => `--schema=${name}`),
    ],
    env: environmentOf(ownerUrl),
    clearEnv: true,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const told = new Response(child.stderr).text();
  yield { path: "dump", bytes: counted(child.stdout, copied) };
  const { success } = await child.status;
  if (!success) throw failed("back up", await told);
}

/**
 * Puts a verified backup in the place of what the database holds, in one transaction.
 *
 * @throws {AppError} `conflict` when something is there and `force` is not given
 */
export async function restoreServer(
  { sql }: Pick<Owner, "sql">,
  { file, passphrase, force, isKeyLost, migrations, lines, onBytes }: {
    file: string;
    passphrase: string | null;
    force: boolean;
    isKeyLost: boolean;
    migrations: readonly string[];
    lines: readonly LedgerLine[];
    onBytes(bytes: number): void;
  },
): Promise<Restored> {
  const program = insistOn("pg_restore");
  const applied = await appliedIn(sql);
  if (applied.length > 0 && !force && !await isEmpty(sql)) {
    throw new AppError(
      "conflict",
      "Cannot restore: the database holds sites or people already; --force puts the backup in their place, for good",
    );
  }
  // erasures that this database knows are newer than the backup
  const known = applied.length > 0 ? [...lines, ...await ledgerOf(sql)] : lines;
  if (applied.length === 0) {
    // the roles, which no dump holds
    await migrate(
      sql,
      readMigrations().filter(({ version }) => migrations.includes(version)),
    );
  }
  const schemas = await schemasOf(sql);
  await sql.begin(async (tx) => {
    for (const name of schemas) {
      await tx`drop schema if exists ${tx(name)} cascade`;
    }
    await runDump(tx, program, { file, passphrase, onBytes });
  });
  const { applied: later } = await migrate(sql);
  const erasures = await replayLedger(sql, known);
  if (isKeyLost) await sql`delete from auth.signing_keys`;
  return { migrated: later.length, erasures };
}

/** On Supabase the accounts are Supabase's, in its own backup. */
async function schemasOf(sql: Sql): Promise<string[]> {
  const [row] = await sql<{ there: boolean }[]>`
    select exists (select from pg_catalog.pg_roles where rolname = 'supabase_admin') as there
  `;
  return SCHEMAS.filter((name) => name !== "auth" || row?.there !== true);
}

/** `pg_restore` makes a script of the dump; nothing of it is kept unless all of it ran. */
async function runDump(
  tx: TransactionSql,
  program: string,
  { file, passphrase, onBytes }: {
    file: string;
    passphrase: string | null;
    onBytes(bytes: number): void;
  },
) {
  const child = new Deno.Command(program, {
    args: ["--file=-"],
    env: { LC_ALL: "C" },
    clearEnv: true,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const told = new Response(child.stderr).text();
  const feeding = feed(child.stdin, unpack(file, passphrase, onBytes));
  try {
    await runScript(tx, child.stdout);
    await feeding;
  } catch (error) {
    tryKill(child);
    await feeding.catch(() => {});
    throw error;
  }
  const { success } = await child.status;
  if (!success) throw failed("restore", await told);
}

async function feed(
  stdin: WritableStream<Uint8Array<ArrayBuffer>>,
  content: AsyncIterable<Read>,
) {
  const writer = stdin.getWriter();
  for await (const one of content) {
    if (one.kind === "data") await writer.write(one.bytes);
  }
  await writer.close();
}

function tryKill(child: Deno.ChildProcess) {
  try {
    child.kill();
  } catch {
    // it has ended
  }
}

/** What the database has applied; nothing where it is new. */
export async function appliedIn(sql: Sql): Promise<string[]> {
  const [row] = await sql<{ there: boolean }[]>`
    select to_regclass('supabase_migrations.schema_migrations') is not null as there
  `;
  if (!row?.there) return [];
  const rows = await sql<{ version: string }[]>`
    select version from supabase_migrations.schema_migrations order by version
  `;
  return rows.map(({ version }) => version);
}

async function isEmpty(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ empty: boolean }[]>`
    select not exists (select from platform.tenants) and not exists (select from auth.users) as empty
  `;
  return row?.empty === true;
}

async function ledgerOf(sql: Sql): Promise<LedgerLine[]> {
  return await sql<LedgerLine[]>`
    select subject_kind as kind, encode(subject_hash, 'hex') as hash,
      to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from platform.erasure_ledger
  `;
}

/** An address as variables: arguments can be read by everybody on the machine. */
function environmentOf(address: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } =
    new URL(address);
  const mode = searchParams.get("sslmode");
  return {
    PGHOST: hostname,
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)) || "postgres",
    PGAPPNAME: "vitrina",
    LC_ALL: "C",
    ...mode ? { PGSSLMODE: mode } : {},
  };
}

function insistOn(name: "pg_dump" | "pg_restore"): string {
  const path = findProgram(name);
  if (path) return path;
  throw new AppError(
    "unavailable",
    `Cannot go on without ${name}: install PostgreSQL's client programs (package postgresql-client), or use your provider's backup`,
  );
}

async function* counted(
  source: AsyncIterable<Uint8Array>,
  copied: (bytes: number) => void,
) {
  for await (const bytes of source) {
    copied(bytes.length);
    yield bytes;
  }
}

function failed(verb: string, words: string): AppError {
  const reason = words.trim().split("\n").slice(0, 3).join("; ");
  const isOld = words.includes("server version mismatch");
  return new AppError(
    "unavailable",
    `Cannot ${verb}: ${reason}${
      isOld ? "; install the client programs of the server's version" : ""
    }`,
  );
}
