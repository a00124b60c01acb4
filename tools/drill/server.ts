/**
 * A database of the drill's own on a server, with the logins that the server has.
 *
 * @module
 */
import { connectToServer } from "@/lib/platform/database.ts";
import { migrate } from "@/lib/platform/migrations.ts";

/** How a server is reached; each as a `postgres://` address. */
export interface ServerAddress {
  /** May create databases. */
  owner: string;
  /** `app_login` and `app_worker_login`; null makes them, on a server that is there for tests. */
  logins: { web: string; worker: string } | null;
}

/** The addresses of a database that was made there. */
export interface MadeDatabase {
  owner: string;
  web: string;
  worker: string;
  drop(): Promise<void>;
}

const password = "for-tests-only";

/**
 * The server that the environment names, for the drill to make a database on: `TEST_DATABASE_URL` (a superuser's), or
 * `DATABASE_URL` with `WORKER_DATABASE_URL` and `MIGRATE_URL`, whose own database is left alone; null when it names none.
 *
 * @throws {Error} when `DATABASE_URL` comes without the others
 */
export function serverIn(env: Pick<Deno.Env, "get">): ServerAddress | null {
  const test = env.get("TEST_DATABASE_URL");
  if (test) return { owner: test, logins: null };
  const web = env.get("DATABASE_URL");
  if (!web) return null;
  const worker = env.get("WORKER_DATABASE_URL");
  const owner = env.get("MIGRATE_URL");
  if (worker && owner) return { owner, logins: { web, worker } };
  throw new Error(
    "Cannot drill on DATABASE_URL: WORKER_DATABASE_URL and MIGRATE_URL must be set beside it",
  );
}

/** Makes a migrated database. */
export async function makeOnServer(
  { owner, logins }: ServerAddress,
): Promise<MadeDatabase> {
  const name = `vitrina_drill_${crypto.randomUUID().slice(0, 8)}`;
  const admin = connectToServer(owner, 1);
  await admin.unsafe(`create database ${name}`);
  const drop = async () => {
    const admin = connectToServer(owner, 1);
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end();
  };
  try {
    const made = connectToServer(within(owner, name), 1);
    await migrate(made);
    if (logins === null) {
      for (const login of ["app_login", "app_worker_login"]) {
        await made.unsafe(`alter role ${login} password '${password}'`);
      }
    }
    await made.end();
  } catch (error) {
    await drop();
    throw error;
  } finally {
    await admin.end();
  }
  return {
    owner: within(owner, name),
    web: within(logins?.web ?? as(owner, "app_login"), name),
    worker: within(logins?.worker ?? as(owner, "app_worker_login"), name),
    drop,
  };
}

/** The address of another database on the same server. */
function within(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = database;
  return address.href;
}

function as(url: string, login: string): string {
  const address = new URL(url);
  address.username = login;
  address.password = password;
  return address.href;
}
