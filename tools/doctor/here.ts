/**
 * What can be seen on this machine without asking anybody: the data folder, the key, the address.
 *
 * @module
 */
import { statfsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "@/lib/platform/config.ts";
import { socketPath } from "@/lib/platform/embedded/unix_socket.ts";
import { SECRET_FILE } from "@/lib/platform/secrets.ts";
import { announcedAddress } from "@/lib/platform/served_address.ts";
import { type Finding, note, warning, wrong } from "./finding.ts";

/** What README names. */
export const TESTED_DENO = "2.9.6";
/** A database of this size grows by so much before anybody looks again. */
const LEAST_FREE_MB = 500;

/** Settings that are right one by one, and still do not go together. */
export function lookAtSettings(
  { host, trustedProxies, baseUrl, databaseUrl, migrateUrl }: Config,
  deno: string = Deno.version.deno,
): Finding[] {
  const isOpen = !isLoopback(host);
  return [
    ...deno === TESTED_DENO
      ? []
      : [note("deno_version", { here: deno, tested: TESTED_DENO })],
    ...isOpen && baseUrl !== null && trustedProxies.length === 0
      ? [warning("proxy_unknown", { host })]
      : [],
    ...databaseUrl !== null && migrateUrl === null
      ? [wrong("owner_missing")]
      : [],
  ];
}

/** Whether the database and files find a place. */
export function lookAtFolder(
  { dataDir, databaseUrl }: Pick<Config, "dataDir" | "databaseUrl">,
  leastMb: number = LEAST_FREE_MB,
): Finding[] {
  if (databaseUrl !== null) return [];
  const folder = resolve(dataDir);
  const reason = closed(folder);
  if (reason !== null) return [wrong("folder_closed", { folder, reason })];
  const found: Finding[] = [];
  if (socketPath(dataDir) === null) {
    found.push(warning("path_too_long", { folder }));
  }
  // the first start makes it
  if (!exists(folder)) return found;
  const mode = modeOf(folder);
  if (mode !== null && mode & 0o077) {
    found.push(warning("folder_open", { folder, mode: mode.toString(8) }));
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor(bavail * bsize / 1_000_000);
  if (free < leastMb) {
    found.push(wrong("disk_full", { folder, free: String(free) }));
  }
  if (exists(join(folder, "restore.ready"))) {
    found.push(warning("restore_unfinished"));
  }
  return found;
}

/** Whether the key is there and nobody else's. */
export function lookAtKey(
  { secretKey, databaseUrl, workerDatabaseUrl, dataDir }: Pick<
    Config,
    "secretKey" | "databaseUrl" | "workerDatabaseUrl" | "dataDir"
  >,
): Finding[] {
  if (secretKey !== null) return [];
  if (databaseUrl !== null || workerDatabaseUrl !== null) {
    return [wrong("key_missing")];
  }
  const file = resolve(dataDir, SECRET_FILE);
  let text: string;
  try {
    text = Deno.readTextFileSync(file);
  } catch (error) {
    // the first start makes it
    return error instanceof Deno.errors.NotFound
      ? []
      : [wrong("key_broken", { file })];
  }
  if (text.trim().length < 32) return [wrong("key_broken", { file })];
  const mode = modeOf(file);
  return mode !== null && mode & 0o077
    ? [warning("key_open", { file, mode: mode.toString(8) })]
    : [];
}

/** Whether one can listen where it is asked for; our own app that does is no fault. */
export async function lookAtPort(
  { host, port, dataDir }: Pick<Config, "host" | "port" | "dataDir">,
): Promise<Finding[]> {
  const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  try {
    Deno.listen({ hostname: host, port }).close();
    return [];
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) {
      const own = announcedAddress(dataDir);
      if (own !== null && new URL(own).port === String(port)) return [];
      if (await answersAsVitrina(`http://${address}`)) return [];
      return [wrong("port_taken", { address, other: String(port + 1) })];
    }
    if (error instanceof Deno.errors.PermissionDenied) {
      return [wrong("port_forbidden", { address })];
    }
    return [wrong("host_unknown", { host })];
  }
}

/** Whether what answers there is of ours: it says no more than that. */
export async function answersAsVitrina(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, {
      redirect: "manual",
      signal: AbortSignal.timeout(5_000),
    });
    const text = await response.text();
    return response.ok && text === "ok\n" &&
      response.headers.has("content-security-policy");
  } catch {
    return false;
  }
}

/** Whether an address leads to this machine alone. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" ||
    host.startsWith("127.");
}

/** Why nothing can be written there; null when it can. */
function closed(folder: string): string | null {
  const probe = join(folder, `.doctor-${crypto.randomUUID()}`);
  const isNew = !exists(folder);
  try {
    Deno.mkdirSync(folder, { recursive: true, mode: 0o700 });
    Deno.writeTextFileSync(probe, "", { mode: 0o600 });
    Deno.removeSync(probe);
    return null;
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (isNew && exists(folder)) Deno.removeSync(folder);
  }
}

function modeOf(path: string): number | null {
  if (Deno.build.os === "windows") return null;
  const { mode } = Deno.statSync(path);
  return mode === null ? null : mode & 0o777;
}

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** An error's words, on one line; those of what caused it where it says nothing itself. */
export function reasonOf(error: unknown): string {
  const told = error instanceof Error && error.cause instanceof Error
    ? error.cause
    : error;
  const text = told instanceof Error ? told.message || told.name : String(told);
  return text.replace(/\s+/g, " ").trim().slice(0, 200);
}
