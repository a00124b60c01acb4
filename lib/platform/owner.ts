/**
 * The database for the tools of its owner, the same whether the server runs or not.
 *
 * @module
 */
import postgres from "postgres";
import type { Sql } from "postgres";
import type { Config } from "./config.ts";
import { connectToServer, createServerDb } from "./database.ts";
import { recordAsOwner } from "./audit/record.ts";
import { markTerminal } from "./audit/terminal.ts";
import { type Actor, createDb, type Db, member, type Tx } from "./db.ts";
import { embeddedOptions } from "./driver.ts";
import type { ConnectionEvents } from "./listener.ts";
import { AppError, asAppError } from "./errors.ts";
import { FolderBusyError } from "./embedded/folder.ts";
import { connect, openEmbedded } from "./embedded/mod.ts";
import { socketPath } from "./embedded/unix_socket.ts";
import { migrate, type Migrated } from "./migrations.ts";
import type { Lang } from "./schema.ts";
import { announcedAddress } from "./served_address.ts";

/** A tenant to be made. */
export interface NewTenant {
  slug: string;
  kind: "person" | "company";
  /** The first is the language the content is written in. */
  languages: Lang[];
  demo?: boolean;
}

/** The database in the hands of its owner. */
export interface Owner {
  /** Past all policies. */
  sql: Sql;
  /** Within them, for commands and queries. */
  db: Db;
  /** As the worker's login, for the task engine; null where its address is not known. */
  worker: Db | null;
  /** What opening the embedded database brought up to date; null when it was open already, and on a server. */
  migrated: Migrated | null;
  /** Where sites are reached now; null when nobody serves them, or nobody knows. */
  servedAt: string | null;
  /** Acts as the first owner of a tenant; null when there is no such tenant. */
  asTenantOwner(slug: string): Promise<Actor | null>;
  /** Makes a tenant, not published yet; throws `conflict` when the slug is taken, `invalid` when it cannot be one. */
  createTenant(tenant: NewTenant): Promise<Actor>;
  /** Removes a tenant with everything that belongs to it; false when there is none. */
  removeTenant(slug: string): Promise<boolean>;
  close(): Promise<void>;
}

type Opened = Pick<
  Owner,
  "sql" | "db" | "worker" | "migrated" | "servedAt" | "close"
>;

/** A server that starts holds the folder for some seconds before it answers. */
const patienceMs = 10_000;
const pauseMs = 100;
const connections = 2;
/** The engine listens on one, and works on the others. */
const workers = 4;

/**
 * Opens the database as its owner: the server in `MIGRATE_URL`, else the embedded database, through the process that
 * has it open when there is one.
 *
 * @throws {Error} when the database cannot be reached, or `DATABASE_URL` is set and `MIGRATE_URL` is not
 * @example
 * const owner = await openOwner(readConfig());
 * const actor = await owner.asTenantOwner("ada") ?? await owner.createTenant({ slug: "ada", kind: "person", languages: ["en"] });
 * await owner.close();
 */
export async function openOwner(config: Config): Promise<Owner> {
  const opened = config.migrateUrl !== null
    ? openOnServer(config, config.migrateUrl)
    : await openHere(config);
  const { sql, db } = opened;
  markTerminal(db);
  return {
    ...opened,
    servedAt: config.baseUrl ?? opened.servedAt,

    async asTenantOwner(slug) {
      const [row] = await sql<{ tenant_id: string; user_id: string }[]>`
        select member.tenant_id, member.user_id
        from platform.tenants as tenant
        join platform.members as member on member.tenant_id = tenant.id
        where tenant.slug = ${slug} and member.level = 100 and member.status = 'active'
        order by member.created_at
        limit 1
      `;
      return row ? member(db, row.tenant_id, row.user_id) : null;
    },

    async createTenant({ slug, kind, languages, demo = false }) {
      try {
        const row = await sql.begin(async (sql) => {
          const [made] = await sql<{ tenant_id: string; user_id: string }[]>`
            select tenant_id, user_id from platform.create_tenant(${slug}, ${kind}, ${languages}, ${demo})
          `;
          await noteTenant(sql, "platform.tenant.create", made?.tenant_id);
          return made;
        });
        if (!row) {
          throw new AppError(
            "internal",
            "Cannot create tenant: the database gave no answer",
          );
        }
        return member(db, row.tenant_id, row.user_id);
      } catch (error) {
        throw explained(error, slug);
      }
    },

    async removeTenant(slug) {
      return await sql.begin(async (sql) => {
        const [tenant] =
          await sql`select id from platform.tenants where slug = ${slug}`;
        const [row] =
          await sql`select platform.remove_tenant(${slug}) as removed`;
        if (row?.removed) {
          await noteTenant(sql, "platform.tenant.delete", tenant?.id);
        }
        return row?.removed === true;
      });
    },
  };
}

/** What is done from the terminal stands in the audit too. */
async function noteTenant(sql: Tx, action: string, id: string | undefined) {
  const target = id === undefined ? null : { type: "tenant", id };
  await recordAsOwner(sql, null, { action, outcome: "done", target });
}

function explained(error: unknown, slug: string): unknown {
  const known = asAppError(error);
  if (!(known instanceof AppError)) return known;
  if (known.code === "conflict") {
    return new AppError("conflict", `Cannot create tenant: ${slug} is taken`);
  }
  if (known.code === "invalid") {
    return new AppError(
      "invalid",
      `Cannot create tenant: ${slug} cannot be an address`,
    );
  }
  return known;
}

async function openHere({ databaseUrl, dataDir }: Config): Promise<Opened> {
  if (databaseUrl !== null) {
    throw new Error(
      "Cannot open the database as its owner: DATABASE_URL is set and MIGRATE_URL is not",
    );
  }
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const opened = await openFolder(dataDir) ?? await openSocket(dataDir);
    if (opened) return opened;
    if (performance.now() > deadline) {
      throw new Error(
        `Cannot open the database in ${dataDir}: the process that holds it does not answer`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Null when another process has it. */
async function openFolder(dataDir: string): Promise<Opened | null> {
  try {
    const embedded = await openEmbedded(dataDir);
    const sql = connect(embedded.bridge, "postgres", connections);
    const db = createDb(
      (events) => connect(embedded.bridge, "app_login", 1, events),
      connections,
    );
    const worker = createDb(
      (events) => connect(embedded.bridge, "app_worker_login", 1, events),
      workers,
    );
    const close = async () => {
      await closeAll(sql, db, worker);
      await embedded.close();
    };
    try {
      const migrated = await migrate(sql);
      return { sql, db, worker, migrated, servedAt: null, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    if (error instanceof FolderBusyError) return null;
    throw error;
  }
}

/** Null when nobody answers there yet. */
async function openSocket(dataDir: string): Promise<Opened | null> {
  const path = socketPath(dataDir);
  if (path === null) {
    throw new Error(
      `Cannot reach the running server: the path of ${dataDir} is too long for a socket; stop the server first`,
    );
  }
  const sql = connectToSocket(path, "postgres", connections);
  try {
    await sql`select`;
  } catch {
    await sql.end({ timeout: 1 });
    return null;
  }
  const db = createDb(
    (events) => connectToSocket(path, "app_login", 1, events),
    connections,
  );
  const worker = createDb(
    (events) => connectToSocket(path, "app_worker_login", 1, events),
    workers,
  );
  return {
    sql,
    db,
    worker,
    migrated: null,
    servedAt: announcedAddress(dataDir),
    close: () => closeAll(sql, db, worker),
  };
}

function openOnServer(
  { databaseUrl, workerDatabaseUrl }: Config,
  ownerUrl: string,
): Opened {
  const sql = connectToServer(ownerUrl, connections);
  const db = createServerDb(databaseUrl ?? ownerUrl, connections);
  const worker = workerDatabaseUrl === null
    ? null
    : createServerDb(workerDatabaseUrl, workers);
  return {
    sql,
    db,
    worker,
    migrated: null,
    servedAt: null,
    close: () => closeAll(sql, db, worker),
  };
}

async function closeAll(sql: Sql, db: Db, worker: Db | null) {
  await Promise.all([sql.end({ timeout: 1 }), db.close(), worker?.close()]);
}

function connectToSocket(
  path: string,
  username: string,
  max: number,
  events?: ConnectionEvents,
): Sql {
  return postgres({
    ...embeddedOptions,
    path,
    username,
    max,
    ...events,
  });
}
