/**
 * The sites that a tenant allows.
 *
 * @module
 */
import { query } from "../cqrs.ts";
import { type AllowedOrigin, listOriginsInput } from "./schema.ts";

/** Allowed sites, the newest first. */
export const listOrigins = query({
  input: listOriginsInput,
  permission: "platform.origins.read",
  async run({ sql, input: { after, limit } }): Promise<AllowedOrigin[]> {
    const rows = await sql`
      select id, origin, created_at
      from platform.cors_origins
      where tenant_id = (select app.tenant_id())
        and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
      order by id desc
      limit ${limit}`;
    return rows.map((row) => ({
      id: row.id,
      origin: row.origin,
      createdAt: row.created_at.toISOString(),
    }));
  },
});
