/**
 * The door to the domain name system.
 *
 * @module
 */

/** Gives the TXT records of a name, each in one piece; none when there is no such name. */
export type TxtResolver = (name: string) => Promise<string[]>;

/** People wait for it. */
const PATIENCE_MS = 5_000;

/** Asks the resolver of this machine. What cannot be asked has no records: the page says "not yet", and why is logged nowhere. */
export async function resolveTxt(name: string): Promise<string[]> {
  try {
    const records = await Deno.resolveDns(name, "TXT", {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return records.map((parts) => parts.join(""));
  } catch {
    return [];
  }
}
