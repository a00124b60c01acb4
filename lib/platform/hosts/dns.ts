/**
 * The door to the domain name system.
 *
 * @module
 */

/** Gives the TXT records of a name, each in one piece; none when there is no such name. */
export type TxtResolver = (name: string) => Promise<string[]>;

/** Asks the resolver of this machine. What cannot be asked has no records: the page says "not yet", and why is logged nowhere. */
export async function resolveTxt(name: string): Promise<string[]> {
  try {
    const records = await Deno.resolveDns(name, "TXT");
    return records.map((parts) => parts.join(""));
  } catch {
    return [];
  }
}
