/**
 * The database of a drill: made for it, on embedded Postgres or on a server, and removed with all that is in it.
 *
 * @module
 */
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import { readConfig } from "@/lib/platform/config.ts";
import { connectToServer } from "@/lib/platform/database.ts";
import { createDb, type Db } from "@/lib/platform/db.ts";
import { embeddedOptions } from "@/lib/platform/driver.ts";
import { socketPath } from "@/lib/platform/embedded/unix_socket.ts";
import type { ConnectionEvents } from "@/lib/platform/listener.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { installPgBoss } from "@/lib/platform/engine/pgboss_schema.ts";
import type { Postgres } from "../postgres_server.ts";
import { makeOnServer, type ServerAddress } from "./server.ts";

/** A database that a drill may ruin. */
export interface DrillDatabase {
  kind: "embedded" | "postgres";
  /** What a process needs to reach it. */
  env: Record<string, string>;
  tenants: string[];
  /** Where it may be crashed: a server of the drill's own. */
  server: Postgres | null;
  /** Opens it as its owner; on the embedded one through the process that has it open. */
  owner(): Sql;
  /** Opens it as the worker does. */
  worker(): Db;
  close(): Promise<void>;
}

const tenantCount = 4;

/** Makes the embedded one. */
export async function makeEmbedded(): Promise<DrillDatabase> {
  const dataDir = await Deno.makeTempDir({ prefix: "drill-" });
  const env = {
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    WORKER_DATABASE_URL: "",
    MIGRATE_URL: "",
    SECRET_KEY: "",
  };
  const owner = await openOwner(readConfig(new Map(Object.entries(env))));
  let tenants: string[];
  try {
    tenants = await prepare(owner.sql);
  } finally {
    await owner.close();
  }
  const connect = (username: string, events?: ConnectionEvents) =>
    postgres({
      ...embeddedOptions,
      path: socketPath(dataDir) ?? join(dataDir, "postgres.sock"),
      username,
      max: 1,
      connect_timeout: 5,
      ...events,
    });
  return {
    kind: "embedded",
    env,
    tenants,
    server: null,
    owner: () => connect("postgres"),
    worker: () => createDb((events) => connect("app_worker_login", events), 2),
    close: () => Deno.remove(dataDir, { recursive: true }),
  };
}

/**
 * Makes one on a server.
 *
 * @param address of a server, where a database of the drill's own is made
 * @param server when it is the drill's own too
 */
export async function makePostgres(
  address: ServerAddress,
  server: Postgres | null,
): Promise<DrillDatabase> {
  const made = await makeOnServer(address);
  const dataDir = await Deno.makeTempDir({ prefix: "drill-" });
  const sql = connectToServer(made.owner, 1);
  let tenants: string[];
  try {
    await installPgBoss(sql);
    tenants = await prepare(sql);
  } finally {
    await sql.end();
  }
  return {
    kind: "postgres",
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: made.web,
      WORKER_DATABASE_URL: made.worker,
      MIGRATE_URL: "",
      SECRET_KEY: "for the drill alone, and long enough for it",
    },
    tenants,
    server,
    owner: () => connectToServer(made.owner, 1),
    worker: () =>
      createDb((events) => connectToServer(made.worker, 1, events), 2),
    async close() {
      await made.drop();
      await Deno.remove(dataDir, { recursive: true });
    },
  };
}

/** What the drill writes into; effects have no key that would hide what happens twice. */
async function prepare(sql: Sql): Promise<string[]> {
  await sql.unsafe(`
    create schema drill;
    create table drill.asked (n int primary key);
    create table drill.effects (n int not null, step text not null, at timestamptz not null default clock_timestamp());
    grant usage on schema drill to anon, app_task;
    grant insert on drill.asked to anon;
    grant insert on drill.effects to app_task;
  `).simple();
  const ids: string[] = [];
  for (let at = 0; at < tenantCount; at++) {
    const [row] = await sql`
      select tenant_id from platform.create_tenant(${`drill-${at}`}, 'person', '{en}')`;
    ids.push(String(row?.tenant_id));
  }
  return ids;
}
