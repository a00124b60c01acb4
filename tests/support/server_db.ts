/**
 * Test databases on a real server, named by `TEST_DATABASE_URL`.
 *
 * @module
 */
import postgres from "postgres";
import type { Sql } from "postgres";
import { driverOptions } from "@/lib/platform/driver.ts";
import type { ConnectionEvents } from "@/lib/platform/listener.ts";
import { migrate } from "@/lib/platform/migrations.ts";
import type { TestServer } from "./db.ts";
import { hashOfMigrations } from "./embedded_db.ts";

const password = "for-tests-only";
const lockKey = 8_214_002;

/**
 * A database of its own on the server, copied from a migrated template.
 *
 * @param url a superuser's address; the database it names stays untouched
 */
export async function migratedServer(
  url: string,
): Promise<TestServer & { addressOf(login: string | null): string }> {
  const admin = open(url, {}, 1);
  const template = `vitrina_test_${await hashOfMigrations()}`;
  await makeTemplate(admin, url, template);
  const database = `vitrina_test_run_${crypto.randomUUID().slice(0, 8)}`;
  await inTurn(
    admin,
    () => admin.unsafe(`create database ${database} template ${template}`),
  );
  const owner = open(url, { database }, 1);
  return {
    owner,
    connect: (username, max, events) =>
      open(url, { database, username, password, ...events }, max),
    /** Where a process of its own reaches it, as a login or as the owner. */
    addressOf(login) {
      const address = new URL(url);
      address.pathname = database;
      if (login !== null) {
        address.username = login;
        address.password = password;
      }
      return address.href;
    },
    async close() {
      await owner.end({ timeout: 5 });
      await admin.unsafe(`drop database ${database} with (force)`);
      await admin.end();
    },
  };
}

async function makeTemplate(admin: Sql, url: string, template: string) {
  await inTurn(admin, async () => {
    const [known] =
      await admin`select from pg_catalog.pg_database where datname = ${template}`;
    if (known) return;
    const unfinished = `${template}_unfinished`;
    await admin.unsafe(`drop database if exists ${unfinished}`);
    await admin.unsafe(`create database ${unfinished}`);
    const owner = open(url, { database: unfinished }, 1);
    await migrate(owner);
    for (const login of ["app_login", "app_worker_login"]) {
      await owner.unsafe(`alter role ${login} password '${password}'`);
    }
    await owner.end();
    await admin.unsafe(`alter database ${unfinished} rename to ${template}`);
  });
}

/** Roles belong to the whole server and a template in use cannot be copied: one test process at a time. */
async function inTurn(admin: Sql, work: () => PromiseLike<unknown>) {
  await admin`select pg_advisory_lock(${lockKey})`;
  try {
    await work();
  } finally {
    await admin`select pg_advisory_unlock(${lockKey})`;
  }
}

type Choice = ConnectionEvents & {
  database?: string;
  username?: string;
  password?: string;
};

function open(url: string, choice: Choice, max: number): Sql {
  return postgres(url, { ...driverOptions, max, ...choice });
}
