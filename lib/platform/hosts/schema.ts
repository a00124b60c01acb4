/**
 * Host names that a tenant serves its site on, and the proof that they are its own.
 *
 * @module
 */
import { z } from "zod";

/** A host name in lower case, as the database has it. */
export const hostInput = z.strictObject({
  host: z.string().trim().toLowerCase().max(253).regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
  ),
});

/** A host that a tenant claimed. */
export const hostShape = z.strictObject({
  host: z.string(),
  verified: z.boolean(),
  /** The TXT record that only the host's owner can make. */
  record: z.strictObject({ name: z.string(), value: z.string() }),
});

/** A host that a tenant claimed. */
export type Host = z.infer<typeof hostShape>;

/** RFC 6761 keeps `.localhost` on the machine itself: nobody else can be reached by it. */
export function isLocalHost(host: string): boolean {
  return host.endsWith(".localhost");
}

/** The TXT record that proves a host. */
export function proofRecord(host: string, token: string): Host["record"] {
  return { name: `_vitrina.${host}`, value: `vitrina=${token}` };
}
