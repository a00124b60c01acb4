/**
 * The tenant's hosts.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import { type Host, proofRecord } from "./schema.ts";

/** The hosts that the tenant claimed, by name. */
export const listHosts = query({
  input: z.strictObject({}),
  permission: "platform.hosts.read",
  async run({ sql }): Promise<Host[]> {
    const rows = await sql`
      select host, proof_token, verified_at from platform.hosts order by host
    `;
    return rows.map(({ host, proof_token, verified_at }) => ({
      host,
      verified: verified_at !== null,
      record: proofRecord(host, proof_token),
    }));
  },
});
