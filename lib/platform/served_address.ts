/**
 * Where the process that has the data folder open serves, for the tools that reach it through its socket.
 *
 * @module
 */
import { join } from "node:path";

/** Beside the database; whoever opens the folder next takes it away, so that a killed server's does not stay. */
const FILE = "address";

/**
 * Leaves the address of a serving process in its data folder.
 *
 * @example announceAddress("data", "http://127.0.0.1:8000");
 */
export function announceAddress(dataDir: string, address: string): void {
  Deno.writeTextFileSync(join(dataDir, FILE), address, { mode: 0o600 });
}

/**
 * Takes the address away, when one is there.
 *
 * @example forgetAddress("data");
 */
export function forgetAddress(dataDir: string): void {
  try {
    Deno.removeSync(join(dataDir, FILE));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/**
 * The address that the process with the folder open has left; null when it serves nothing.
 *
 * @example announcedAddress("data"); // "http://127.0.0.1:8000"
 */
export function announcedAddress(dataDir: string): string | null {
  try {
    const address = Deno.readTextFileSync(join(dataDir, FILE));
    return URL.canParse(address) ? address : null;
  } catch {
    return null;
  }
}
