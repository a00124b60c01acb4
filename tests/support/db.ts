/**
 * A fresh, migrated database for a test file: in memory, from a cached archive, or on `TEST_DATABASE_URL`.
 *
 * @module
 */
import type { Sql } from "postgres";
import {
  type Actor,
  createDb,
  type Db,
  member,
  type Role,
  visitor,
} from "@/lib/platform/db.ts";
import type { ConnectionEvents } from "@/lib/platform/listener.ts";
import { migratedEmbedded } from "./embedded_db.ts";
import { migratedServer } from "./server_db.ts";

/** How tests connect to a database. */
export interface TestServer {
  /** A pool as owner of the database. */
  owner: Sql;
  /** A pool as any login. */
  connect(login: string, max: number, events?: ConnectionEvents): Sql;
  close(): Promise<void>;
}

/** A tenant made for a test. */
export interface TestTenant {
  id: string;
  slug: string;
  /** Its owner, with level 100. */
  owner: Actor;
  visitor: Actor;
}

/** A database that belongs to one test file. */
export interface TestDb {
  /** As owner of the database: row policies do not hold. */
  owner: Sql;
  /** As the web's login. */
  db: Db;
  /** As the worker's login. */
  worker: Db;
  /** A pool as any login. */
  connect(login: string, max: number, events?: ConnectionEvents): Sql;
  /** Makes a tenant; published unless told otherwise. */
  createTenant(
    more?: {
      slug?: string;
      kind?: string;
      languages?: string[];
      published?: boolean;
    },
  ): Promise<TestTenant>;
  /** Adds a member with a level. */
  addMember(tenantId: string, level: number): Promise<Actor>;
  /** An actor of any kind. */
  as(
    role: Role,
    who?: { tenantId?: string | null; userId?: string | null },
  ): Actor;
  close(): Promise<void>;
}

const CONNECTIONS = 3;

/**
 * Opens a fresh database; close it at the end of the file.
 *
 * @example
 * const test = await testDb();
 * Deno.test.afterAll(() => test.close());
 */
export async function testDb(): Promise<TestDb> {
  const url = Deno.env.get("TEST_DATABASE_URL");
  const server = url ? await migratedServer(url) : await migratedEmbedded();
  const { owner } = server;
  const db = createDb(
    (events) => server.connect("app_login", 1, events),
    CONNECTIONS,
  );
  const worker = createDb(
    (events) => server.connect("app_worker_login", 1, events),
    1,
  );
  let count = 0;
  await warm(db);

  return {
    owner,
    db,
    worker,
    connect: server.connect,

    async createTenant(
      {
        slug = `tenant-${++count}`,
        kind = "person",
        languages = ["en", "es"],
        published = true,
      } = {},
    ) {
      const [made] =
        await owner`select * from platform.create_tenant(${slug}, ${kind}, ${languages})`;
      const id = String(made?.tenant_id);
      if (published) {
        await owner`update platform.tenants set published_at = now() where id = ${id}`;
      }
      return {
        id,
        slug,
        owner: member(db, id, String(made?.user_id)),
        visitor: visitor(db, id),
      };
    },

    async addMember(tenantId, level) {
      const userId = crypto.randomUUID();
      await owner`insert into platform.members (tenant_id, user_id, level) values (${tenantId}, ${userId}, ${level})`;
      return member(db, tenantId, userId);
    },

    as(role, { tenantId = null, userId = null } = {}) {
      return {
        db: role === "app_task" || role === "app_relay" ? worker : db,
        role,
        tenantId,
        userId,
        keyId: null,
        aal: userId === null ? null : "aal2",
        requestId: null,
      };
    },

    async close() {
      await Promise.all([db.close(), worker.close()]);
      await server.close();
    },
  };
}

/** Opens every connection now: the driver's timers would count as leaks of the test that opened one. */
async function warm(db: Db) {
  const nobody = visitor(db, null);
  await Promise.all(
    Array.from(
      { length: CONNECTIONS },
      () => db.transaction(nobody, "read write", (sql) => sql`select 1`),
    ),
  );
}
