/**
 * Applies `supabase/migrations`, the same files and the same book as `supabase db push`.
 *
 * @module
 */
import type { Sql } from "postgres";

/** One file of `supabase/migrations`. */
export interface Migration {
  /** The time stamp before the first `_`, which is also the order. */
  version: string;
  /** What stands between the time stamp and `.sql`. */
  name: string;
  sql: string;
}

/** What `migrate()` did. */
export interface Migrated {
  applied: Migration[];
  /** Files that wait for an extension the server does not have. */
  waiting: { migration: Migration; extension: string }[];
}

// Any number that nothing else on the server uses.
const lockKey = 8_214_001;

/**
 * Reads the migrations, in order.
 *
 * @param folder defaults to the repository's own
 * @throws {Error} when a file's name is not `<14 digits>_<name>.sql`, or two share a time stamp
 * @example const all = readMigrations();
 */
export function readMigrations(
  folder = new URL("../../supabase/migrations/", import.meta.url),
): Migration[] {
  const migrations = [...Deno.readDirSync(folder)].map(({ name: file }) => {
    const [, version, name] = file.match(/^(\d{14})_([a-z0-9_]+)\.sql$/) ?? [];
    if (!version || !name) {
      throw new Error(
        `Cannot read migration ${file}: its name is not <14 digits>_<name>.sql`,
      );
    }
    return { version, name, sql: Deno.readTextFileSync(new URL(file, folder)) };
  });
  migrations.sort((a, b) => a.version < b.version ? -1 : 1);
  migrations.forEach(({ version }, at) => {
    if (migrations[at + 1]?.version === version) {
      throw new Error(`Cannot read migrations: two are called ${version}`);
    }
  });
  return migrations;
}

/** The script for what only Supabase provides. */
export function readBootstrap(): string {
  return Deno.readTextFileSync(
    new URL("../../supabase/bootstrap.sql", import.meta.url),
  );
}

/**
 * Brings a database up to date: each file in a transaction of its own, one process at a time.
 *
 * A file that is already applied must not have changed. A file whose first line is `-- requires extension: <name>` waits
 * until the server has that extension.
 *
 * @param sql a connection as owner of the database
 * @param migrations defaults to the repository's own
 * @param bootstrap run first, except on Supabase
 * @throws {Error} when an applied file has changed, or a file fails; what failed is rolled back, what came before stays
 * @example const { applied } = await migrate(sql);
 */
export async function migrate(
  sql: Sql,
  migrations: Migration[] = readMigrations(),
  bootstrap: string = readBootstrap(),
): Promise<Migrated> {
  const done: Migrated = { applied: [], waiting: [] };
  const state = await readState(sql);
  refuseChanges(migrations, state.applied);
  const missing = migrations.filter(({ version }) =>
    !state.applied.has(version)
  );
  if (missing.length === 0) return done;

  if (!state.isSupabase) {
    await inTurn(sql, (turn) => turn.unsafe(bootstrap).simple());
  }
  await inTurn(sql, (turn) => turn.unsafe(book).simple());

  for (const migration of missing) {
    const extension = migration.sql.match(/^-- requires extension: (\w+)/)?.[1];
    if (extension && !state.extensions.has(extension)) {
      done.waiting.push({ migration, extension });
    } else if (await apply(sql, migration)) done.applied.push(migration);
  }
  return done;
}

// The Supabase CLI makes the same table.
const book = `
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (version text primary key);
  alter table supabase_migrations.schema_migrations add column if not exists statements text[];
  alter table supabase_migrations.schema_migrations add column if not exists name text;
`;

async function readState(sql: Sql) {
  const [server] = await sql<
    { is_supabase: boolean; has_book: boolean; extensions: string[] }[]
  >`
    select
      exists (select from pg_catalog.pg_roles where rolname = 'supabase_admin') as is_supabase,
      to_regclass('supabase_migrations.schema_migrations') is not null as has_book,
      array(select name::text from pg_catalog.pg_available_extensions) as extensions
  `;
  const rows = server?.has_book
    ? await sql<{ version: string; statements: string[] | null }[]>`
        select version, statements from supabase_migrations.schema_migrations
      `
    : [];
  return {
    isSupabase: server?.is_supabase ?? false,
    extensions: new Set(server?.extensions),
    applied: new Map(
      rows.map(({ version, statements }) => [version, statements ?? []]),
    ),
  };
}

/** Our rows hold the file as one statement; the CLI's rows hold it cut up, which cannot be compared. */
function refuseChanges(
  migrations: Migration[],
  applied: Map<string, string[]>,
) {
  for (const { version, name, sql } of migrations) {
    const [whole, ...rest] = applied.get(version) ?? [];
    if (whole !== undefined && rest.length === 0 && whole !== sql) {
      throw new Error(
        `Cannot migrate: ${version}_${name}.sql was changed after it had been applied`,
      );
    }
  }
}

async function apply(sql: Sql, migration: Migration): Promise<boolean> {
  const { version, name } = migration;
  try {
    return await inTurn(sql, async (turn) => {
      // another process may have applied it while this one waited
      const [row] =
        await turn`select from supabase_migrations.schema_migrations where version = ${version}`;
      if (row) return false;
      await turn.unsafe(migration.sql).simple();
      await turn`
        insert into supabase_migrations.schema_migrations (version, name, statements)
        values (${version}, ${name}, ${[migration.sql]})
      `;
      return true;
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Cannot migrate: ${version}_${name}.sql failed: ${reason}`,
      { cause: error },
    );
  }
}

/** A transaction that waits for other migrating processes. */
async function inTurn<T>(sql: Sql, work: (sql: Sql) => Promise<T>): Promise<T> {
  const result = await sql.begin(async (turn) => {
    await turn`select pg_advisory_xact_lock(${lockKey})`;
    // a transaction runs everything the migrator needs; the driver's types keep `begin` and `listen` apart
    return { value: await work(turn as unknown as Sql) };
  });
  return result.value;
}
