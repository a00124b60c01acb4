/**
 * What the database tells; the doctor changes nothing in it.
 *
 * @module
 */
import { join, resolve } from "node:path";
import postgres, { type Sql } from "postgres";
import type { Config } from "@/lib/platform/config.ts";
import { connectToServer } from "@/lib/platform/database.ts";
import { embeddedOptions } from "@/lib/platform/driver.ts";
import { FolderBusyError } from "@/lib/platform/embedded/folder.ts";
import { connect, openEmbedded } from "@/lib/platform/embedded/mod.ts";
import { socketPath } from "@/lib/platform/embedded/unix_socket.ts";
import { type Migration, readMigrations } from "@/lib/platform/migrations.ts";
import { assertModestLogin } from "@/lib/platform/modest_login.ts";
import { openSecrets, secretId } from "@/lib/platform/secrets.ts";
import { countByKey, countOthers } from "../sealed_columns.ts";
import { type Finding, note, warning, wrong } from "./finding.ts";
import { reasonOf } from "./here.ts";

/** An open database, or why there is none. */
export interface Opened {
  sql: Sql | null;
  findings: Finding[];
  /** Whether the app has it open. */
  isServed: boolean;
  close(): Promise<void>;
}

const closedAlready = () => Promise.resolve();
/** A server that starts holds the folder for some seconds. */
const PATIENCE_MS = 3_000;

/** Opens the database as its owner; a folder without one is no fault. */
export async function openToLook(config: Config): Promise<Opened> {
  if (config.migrateUrl !== null) return await openServer(config.migrateUrl);
  const nothing = { sql: null, isServed: false, close: closedAlready };
  if (config.databaseUrl !== null || !exists(join(config.dataDir, "pg"))) {
    return { ...nothing, findings: [] };
  }
  try {
    const embedded = await openEmbedded(config.dataDir);
    const sql = connect(embedded.bridge, "postgres", 1);
    const close = async () => {
      await sql.end({ timeout: 1 });
      await embedded.close();
    };
    return { sql, findings: [], isServed: false, close };
  } catch (error) {
    const folder = resolve(config.dataDir);
    if (error instanceof FolderBusyError) {
      return await openSocket(config.dataDir) ??
        { ...nothing, findings: [wrong("server_silent", { folder })] };
    }
    const reason = reasonOf(error);
    return {
      ...nothing,
      findings: [wrong("database_broken", { folder, reason })],
    };
  }
}

async function openSocket(dataDir: string): Promise<Opened | null> {
  const path = socketPath(dataDir);
  if (path === null) return null;
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const sql = postgres({
      ...embeddedOptions,
      path,
      username: "postgres",
      max: 1,
      connect_timeout: 2,
    });
    try {
      await sql`select`;
      return {
        sql,
        findings: [],
        isServed: true,
        close: () => sql.end({ timeout: 1 }),
      };
    } catch {
      await sql.end({ timeout: 1 });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return null;
}

async function openServer(url: string): Promise<Opened> {
  const { sql, findings } = await reach(url, "MIGRATE_URL");
  return {
    sql,
    findings,
    isServed: false,
    close: async () => void await sql?.end({ timeout: 1 }),
  };
}

/** Connects, or says why that cannot be. */
async function reach(
  url: string,
  name: string,
): Promise<{ sql: Sql | null; findings: Finding[] }> {
  const sql = connectToServer(url, 1);
  try {
    await sql`select`;
    return { sql, findings: [] };
  } catch (error) {
    await sql.end({ timeout: 1 });
    const code = error instanceof Error && "code" in error
      ? String(error.code)
      : "";
    const fault = /^(28|3D|42501)/.test(code)
      ? "database_login"
      : "database_unreachable";
    const where = new URL(url).host;
    const reason = reasonOf(error);
    return { sql: null, findings: [wrong(fault, { where, name, reason })] };
  }
}

/** The logins that serve, where they are addresses of a server. */
export async function lookAtLogins(
  { databaseUrl, workerDatabaseUrl }: Pick<
    Config,
    "databaseUrl" | "workerDatabaseUrl"
  >,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (
    const [name, url] of [
      ["DATABASE_URL", databaseUrl],
      ["WORKER_DATABASE_URL", workerDatabaseUrl],
    ] as const
  ) {
    if (url === null) continue;
    const { sql, findings } = await reach(url, name);
    found.push(...findings);
    if (sql === null) continue;
    if (name === "DATABASE_URL") {
      await assertModestLogin(sql).catch((error) =>
        found.push(wrong("login_too_strong", { reason: reasonOf(error) }))
      );
    }
    await sql.end({ timeout: 1 });
  }
  return found;
}

/** Whether code and database are of one version. */
export async function lookAtMigrations(
  sql: Sql,
  { isServed, isEmbedded, lang }: {
    isServed: boolean;
    isEmbedded: boolean;
    lang: "en" | "es";
  },
  files: readonly Migration[] = readMigrations(),
): Promise<Finding[]> {
  const applied = await appliedIn(sql);
  const [{ extensions } = { extensions: [] }] = await sql<
    { extensions: string[] }[]
  >`
    select array(select name::text from pg_catalog.pg_available_extensions) as extensions
  `;
  const pending = files.filter(({ version, sql: text }) => {
    const needs = text.match(/^-- requires extension: (\w+)/)?.[1];
    return !applied.has(version) && (!needs || extensions.includes(needs));
  });
  const known = new Set(files.map(({ version }) => version));
  const newer = [...applied.keys()].filter((version) => !known.has(version));
  const changed = files.filter(({ version, sql: text }) => {
    const [whole, ...rest] = applied.get(version) ?? [];
    return whole !== undefined && rest.length === 0 && whole !== text;
  });
  const [next] = pending;
  const remedies = {
    en: isEmbedded
      ? "Start the app again: it applies them."
      : "deno task migrate",
    es: isEmbedded
      ? "Arranca la aplicación otra vez: las aplica."
      : "deno task migrate",
  };
  const facts = {
    count: String(pending.length),
    first: next ? `${next.version}_${next.name}` : "",
    remedy: remedies[lang],
  };
  return [
    // the next start applies them by itself
    ...next
      ? [(isEmbedded && !isServed ? note : wrong)("migrations_pending", facts)]
      : [],
    ...newer.length > 0
      ? [wrong("migrations_newer", {
        count: String(newer.length),
        first: newer[0] ?? "",
      })]
      : [],
    ...changed.slice(0, 1).map(({ version, name }) =>
      wrong("migration_changed", { first: `${version}_${name}.sql` })
    ),
  ];
}

/** Whether what is sealed can be opened with the key of now. */
export async function lookAtSealed(
  sql: Sql,
  config: Config,
): Promise<Finding[]> {
  if (await secretId(config) === null) return [];
  const secrets = await openSecrets(config);
  const others = await countOthers(sql, secrets);
  const unnamed = (await countByKey(sql)).get("unnamed") ?? 0;
  const count = others - unnamed;
  if (count === 0) return [];
  const facts = { count: String(count) };
  return secrets.before
    ? [warning("key_before", facts)]
    : [wrong("key_other", facts)];
}

/** Whether what can wait is done at all. */
export async function lookAtTasks(sql: Sql): Promise<Finding[]> {
  const [row] = await sql<{ minutes: number; dead: number; sites: number }[]>`
    select
      coalesce((
        select extract(epoch from now() - min(created_at)) / 60 from platform.outbox where relayed_at is null
      ), 0)::int as minutes,
      (select count(*) from platform.dead_letters where asked is null)::int as dead,
      (select count(*) from platform.tenants where published_at is not null)::int as sites
  `;
  if (!row) return [];
  return [
    ...row.minutes >= 5
      ? [wrong("worker_silent", { minutes: String(row.minutes) })]
      : [],
    ...row.dead > 0
      ? [warning("tasks_failed", { count: String(row.dead) })]
      : [],
    ...row.sites === 0 ? [note("no_site")] : [],
  ];
}

async function appliedIn(sql: Sql): Promise<Map<string, string[]>> {
  const [book] = await sql<{ there: boolean }[]>`
    select to_regclass('supabase_migrations.schema_migrations') is not null as there
  `;
  if (!book?.there) return new Map();
  const rows = await sql<{ version: string; statements: string[] | null }[]>`
    select version, statements from supabase_migrations.schema_migrations
  `;
  return new Map(
    rows.map(({ version, statements }) => [version, statements ?? []]),
  );
}

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
