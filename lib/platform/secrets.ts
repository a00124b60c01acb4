/**
 * The platform's one secret, from which every key is derived; it never stands in the database.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "./config.ts";

/** Derives keys. */
export interface Secrets {
  /** The secret before this one, while what it sealed is sealed anew. */
  before?: Secrets;
  /**
   * 32 bytes for one purpose, always the same ones (HKDF-SHA-256, RFC 5869).
   *
   * @example const key = await secrets.derive("audit seal");
   */
  derive(purpose: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Beside the embedded database, readable by its owner alone. */
export const SECRET_FILE = "secret.key";

/**
 * Opens `SECRET_KEY`, or on the embedded database a file in its folder, which is made on the first start.
 *
 * @throws {Error} when the file cannot be read as a key, or a server is used without `SECRET_KEY`
 * @example const secrets = await openSecrets(readConfig());
 */
export async function openSecrets(
  config:
    & Pick<
      Config,
      "secretKey" | "databaseUrl" | "workerDatabaseUrl" | "dataDir"
    >
    & Partial<Pick<Config, "secretKeyBefore">>,
): Promise<Secrets> {
  const { secretKey, databaseUrl, workerDatabaseUrl, dataDir } = config;
  const isOnServer = databaseUrl !== null || workerDatabaseUrl !== null;
  if (isOnServer && secretKey === null) {
    throw new Error(
      "Cannot start: SECRET_KEY must be set for a database server, to at least 32 random characters, the same in every process",
    );
  }
  const { secretKeyBefore = null } = config;
  return await secretsOf(
    secretKey ?? readOrMake(dataDir),
    secretKeyBefore === null ? undefined : await secretsOf(secretKeyBefore),
  );
}

/** Which secret the configuration names now; null when there is none yet. */
export async function secretId(
  { secretKey, dataDir }: Pick<Config, "secretKey" | "dataDir">,
): Promise<string | null> {
  const text = secretKey ?? readIfThere(join(dataDir, SECRET_FILE));
  return text === null ? null : await idOf(await secretsOf(text));
}

/** Tells a secret from others, and nothing of it: eight hexadecimal digits. */
export async function idOf(secrets: Secrets): Promise<string> {
  return (await secrets.derive("key id")).subarray(0, 4).toHex();
}

async function secretsOf(
  text: string,
  before?: Secrets,
): Promise<Secrets> {
  const master = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(text),
    "HKDF",
    false,
    ["deriveBits"],
  );
  const derive = async (purpose: string) => {
    const info = new TextEncoder().encode(`vitrina ${purpose}`);
    const salt = new Uint8Array();
    const bits = await crypto.subtle.deriveBits(
      { name: "HKDF", hash: "SHA-256", salt, info },
      master,
      256,
    );
    return new Uint8Array(bits);
  };
  return { derive, ...before ? { before } : {} };
}

function readOrMake(dataDir: string): string {
  const path = join(dataDir, SECRET_FILE);
  const known = readIfThere(path);
  if (known !== null) return known;
  const text = crypto.getRandomValues(new Uint8Array(32)).toBase64();
  Deno.mkdirSync(dataDir, { recursive: true });
  const unfinished = `${path}.${crypto.randomUUID()}`;
  Deno.writeTextFileSync(unfinished, text, { mode: 0o600 });
  Deno.renameSync(unfinished, path);
  return text;
}

function readIfThere(path: string): string | null {
  try {
    return checked(Deno.readTextFileSync(path), path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

function checked(text: string, path: string): string {
  if (text.trim().length >= 32) return text.trim();
  throw new Error(
    `Cannot read ${path}: it holds no key; restore it, for what was sealed with it cannot be checked without`,
  );
}
