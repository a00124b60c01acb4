/**
 * Opens the database that the configuration names.
 *
 * @module
 */
import postgres from "postgres";
import type { Sql } from "postgres";
import type { Config } from "./config.ts";
import { createDb, type Db } from "./db.ts";
import { driverOptions } from "./driver.ts";
import type { ConnectionEvents } from "./listener.ts";
import { connect, openEmbedded } from "./embedded/mod.ts";
import { migrate, type Migrated } from "./migrations.ts";
import { assertModestLogin } from "./modest_login.ts";

/** The database of a process, by login. */
export interface Database {
  /** As `app_login`: visitors and users. */
  web: Db;
  /** As `app_worker_login`: tasks and the relay; null when `WORKER_DATABASE_URL` is not set. */
  worker: Db | null;
  /** As owner of the database, past all policies; null when `MIGRATE_URL` is not set. */
  owner: Sql | null;
  /** What was migrated while opening; null on a server, which `deno task migrate` brings up to date. */
  migrated: Migrated | null;
  /** Why tools cannot reach this process's database, or null. */
  unreachable: string | null;
  close(): Promise<void>;
}

// One session answers all, so more connections would only wait inside; these keep a slow reader from stopping others.
const embeddedConnections = { web: 6, worker: 3 };
// Small servers allow a hundred connections in all.
const serverConnections = { web: 10, worker: 5 };

/**
 * Opens the server in `DATABASE_URL`, or else the embedded database, which is brought up to date first.
 *
 * @throws {FolderBusyError} when another process has the embedded database open
 * @throws {Error} when the web's login has too much power, or the database cannot be reached
 * @example
 * const database = await openDatabase(readConfig());
 * const [row] = await database.web.transaction(visitor(database.web, null), "read only", (sql) => sql`select 1`);
 * await database.close();
 */
export async function openDatabase(config: Config): Promise<Database> {
  const database = config.databaseUrl === null
    ? await openInFolder(config)
    : openOnServer(
      config.databaseUrl,
      config.workerDatabaseUrl,
      config.migrateUrl,
    );
  try {
    await database.checkWebLogin();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Unchecked = Database & { checkWebLogin(): Promise<void> };

async function openInFolder(
  { dataDir, queue }: Pick<Config, "dataDir" | "queue">,
): Promise<Unchecked> {
  const embedded = await openEmbedded(dataDir);
  const { bridge } = embedded;
  const owner = connect(bridge, "postgres", 1);
  try {
    const migrated = await migrate(owner);
    if (queue === "pgboss") {
      const { installPgBoss } = await import("./engine/pgboss_schema.ts");
      await installPgBoss(owner);
    }
    const web = createDb(
      (events) => connect(bridge, "app_login", 1, events),
      embeddedConnections.web,
    );
    const worker = createDb(
      (events) => connect(bridge, "app_worker_login", 1, events),
      embeddedConnections.worker,
    );
    return {
      web,
      worker,
      owner,
      migrated,
      unreachable: embedded.unreachable,
      checkWebLogin: () => checkLogin(connect(bridge, "app_login", 1)),
      async close() {
        await Promise.all([
          web.close(),
          worker.close(),
          owner.end({ timeout: 1 }),
        ]);
        await embedded.close();
      },
    };
  } catch (error) {
    await owner.end({ timeout: 1 });
    await embedded.close();
    throw error;
  }
}

function openOnServer(
  webUrl: string,
  workerUrl: string | null,
  ownerUrl: string | null,
): Unchecked {
  const web = createServerDb(webUrl, serverConnections.web);
  const worker = workerUrl === null
    ? null
    : createServerDb(workerUrl, serverConnections.worker);
  const owner = ownerUrl === null ? null : connectToServer(ownerUrl, 1);
  return {
    web,
    worker,
    owner,
    migrated: null,
    unreachable: null,
    checkWebLogin: () => checkLogin(connectToServer(webUrl, 1)),
    async close() {
      await Promise.all([
        web.close(),
        worker?.close(),
        owner?.end({ timeout: 1 }),
      ]);
    },
  };
}

async function checkLogin(sql: Sql) {
  try {
    await assertModestLogin(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A `Db` on a server. */
export function createServerDb(url: string, size: number): Db {
  return createDb((events) => connectToServer(url, 1, events), size);
}

/** A postgres.js pool on a server. */
export function connectToServer(
  url: string,
  max: number,
  events?: ConnectionEvents,
): Sql {
  return postgres(url, {
    ...driverOptions,
    max,
    connect_timeout: 10,
    connection: { application_name: "vitrina", TimeZone: "UTC" },
    ...events,
  });
}
