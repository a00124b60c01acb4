/**
 * A database for measuring queues: embedded as the app has it, or a fresh one on `TEST_DATABASE_URL`.
 *
 * @module
 */
import { join } from "node:path";
import type { Sql } from "postgres";
import { createDb, type Db } from "@/lib/platform/db.ts";
import { connect, openEmbedded } from "@/lib/platform/embedded/mod.ts";
import { installPgBoss } from "@/lib/platform/engine/pgboss_schema.ts";
import { migrate } from "@/lib/platform/migrations.ts";
import type { ConnectionEvents } from "@/lib/platform/listener.ts";
import { migratedServer } from "../../tests/support/server_db.ts";

/** What contestants stand on. */
export interface World {
  /** "embedded", or the server's version. */
  name: string;
  dataDir: string;
  /** As owner of the database, past all policies: for preparing and looking. */
  owner: Sql;
  /** A pool as owner, for contestants that know no roles. */
  pool(max: number): Sql;
  /** As the app has them. */
  web: Db;
  worker: Db;
  tenants: string[];
  close(): Promise<void>;
}

/** As a web process and a worker have them together, on the embedded database and apart. */
const connections = {
  embedded: { web: 6, worker: 3 },
  server: { web: 10, worker: 6 },
};

/** Opens it; all of it goes when it is closed. */
export async function openWorld(): Promise<World> {
  const url = Deno.env.get("TEST_DATABASE_URL");
  const dataDir = await Deno.makeTempDir();
  const { name, open, size, close } =
    await (url ? onServer(url) : inFolder(join(dataDir, "db")));
  const owner = open("owner", 1);
  if (!url) await migrate(owner);
  await installPgBoss(owner);
  await owner.unsafe(tables).simple();
  const tenants: string[] = [];
  for (const slug of ["ada", "bob", "eve", "joe"]) {
    const [made] =
      await owner`select tenant_id from platform.create_tenant(${slug}, 'person', '{en,es}')`;
    tenants.push(String(made?.tenant_id));
  }
  const db = (login: string, count: number) =>
    createDb((events) => open(login, 1, events), count);
  const web = db("app_login", size.web);
  const worker = db("app_worker_login", size.worker);
  return {
    name,
    dataDir,
    owner,
    pool: (max) => open("owner", max),
    web,
    worker,
    tenants,
    async close() {
      await Promise.all([web.close(), worker.close(), owner.end()]);
      await close();
      await Deno.remove(dataDir, { recursive: true });
    },
  };
}

/** What a task follows (an order) and what it leaves (an effect). */
const tables = `
  create table platform.bench_orders (id uuid primary key);
  create table platform.bench_effects (id uuid primary key);
  create table platform.bench_jobs (id uuid primary key, state text not null default 'ready');
  grant insert on platform.bench_orders to anon;
  grant insert on platform.bench_effects to app_task;
`;

type Open = (login: string, max: number, events?: ConnectionEvents) => Sql;

async function onServer(url: string) {
  const server = await migratedServer(url);
  const [row] = await server.owner`show server_version`;
  const user = decodeURIComponent(new URL(url).username);
  const open: Open = (login, max, events) =>
    server.connect(login === "owner" ? user : login, max, events);
  return {
    name: `Postgres ${row?.server_version}`,
    open,
    size: connections.server,
    close: () => server.close(),
  };
}

async function inFolder(folder: string) {
  const { bridge, close } = await openEmbedded(folder);
  const open: Open = (login, max, events) =>
    connect(bridge, login === "owner" ? "postgres" : login, max, events);
  return { name: "embedded", open, size: connections.embedded, close };
}
