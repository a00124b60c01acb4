/**
 * `deno task logins`: gives the web's and the worker's login the passwords that stand in `DATABASE_URL` and
 * `WORKER_DATABASE_URL`, as the owner in `MIGRATE_URL`. Run it after `deno task migrate`, and again to change them.
 *
 * The server gets a verifier, never the password: statements end up in logs.
 *
 * @module
 */
import postgres from "postgres";
import type { Sql } from "postgres";
import { readConfig } from "@/lib/platform/config.ts";
import { output, say } from "./terminal.ts";
import { exit, refuseArguments, runTool, UsageError } from "./terminal_tool.ts";

/** What Postgres itself uses by default; RFC 7677 asks for at least 4096. */
const ITERATIONS = 4096;
const SALT_BYTES = 16;

const help = `
Gives the web's and the worker's login the passwords that stand in DATABASE_URL and WORKER_DATABASE_URL.

  deno task logins

MIGRATE_URL names the server and its owner. Run it after deno task migrate, and again to change the passwords.

Exit codes: 0 done, 1 failed, 2 the arguments or the environment are not right.`;

if (import.meta.main) {
  Deno.exit(await runTool({ help, options: {}, run }, Deno.args));
}

async function run(_: unknown, positionals: string[]): Promise<number> {
  refuseArguments(positionals);
  const config = readConfig();
  if (!config.migrateUrl) {
    throw new UsageError("Cannot set passwords: MIGRATE_URL names no database");
  }
  const sql = postgres(config.migrateUrl, { max: 1, onnotice: () => {} });
  try {
    for (const url of [config.databaseUrl, config.workerDatabaseUrl]) {
      if (url) await setPassword(sql, new URL(url));
    }
  } finally {
    await sql.end();
  }
  return exit.done;
}

async function setPassword(sql: Sql, { username, password }: URL) {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const verifier = await scramVerifier(decodeURIComponent(password), salt);
  // The verifier is base64 and dollar signs, so that it needs no quoting.
  await sql`alter role ${sql(decodeURIComponent(username))} password ${
    sql.unsafe(`'${verifier}'`)
  }`;
  say(output, `${username} has its password`);
}

/**
 * What Postgres stores for a password (RFC 5802 with SHA-256): salted, stretched, and of no use to log in with.
 * The password is taken as it is; ours are ASCII, for which SASLprep changes nothing.
 */
export async function scramVerifier(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const encoder = new TextEncoder();
  const secret = await crypto.subtle.importKey(
    "raw",
    encoder.encode(password),
    "PBKDF2",
    false,
    ["deriveBits"],
  );
  const salted = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS },
    secret,
    256,
  );
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", salted, algorithm, false, [
    "sign",
  ]);
  const sign = (text: string) =>
    crypto.subtle.sign("HMAC", key, encoder.encode(text));
  const stored = await crypto.subtle.digest(
    "SHA-256",
    await sign("Client Key"),
  );
  const server = await sign("Server Key");
  const base64 = (bytes: ArrayBuffer) => new Uint8Array(bytes).toBase64();
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toBase64()}$${base64(stored)}:${
    base64(server)
  }`;
}
