/**
 * The keys of a tenant, and what a new one could do.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import { type ApiKey, listKeysInput } from "./schema.ts";

const permission = "platform.keys.read";

/** Keys, the newest first, ended ones included. */
export const listKeys = query({
  input: listKeysInput,
  permission,
  async run({ sql, input: { after, limit } }): Promise<ApiKey[]> {
    const rows = await sql`
      select key.id, key.name, key.prefix, key.created_at, key.expires_at, key.last_used_at, key.revoked_at,
        array(
          select held.permission from platform.api_key_permissions as held
          where held.tenant_id = key.tenant_id and held.key_id = key.id
          order by held.permission
        ) as permissions
      from platform.api_keys as key
      where key.tenant_id = (select app.tenant_id())
        and (${after ?? null}::uuid is null or key.id < ${after ?? null}::uuid)
      order by key.id desc
      limit ${limit}`;
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      prefix: row.prefix,
      permissions: row.permissions,
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
      revokedAt: row.revoked_at?.toISOString() ?? null,
    }));
  },
});

/** How many keys that somebody made are good now. */
export const countKeysOf = query({
  input: z.strictObject({ id: z.uuid() }),
  permission,
  async run({ sql, input: { id } }): Promise<number> {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from platform.api_keys as key
      where key.tenant_id = (select app.tenant_id()) and key.created_by = ${id}
        and key.revoked_at is null and key.expires_at > now()`;
    return row?.count ?? 0;
  },
});

/** What the caller may do, and so may give to a key. */
export const listGrantable = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<string[]> {
    const rows = await sql<{ name: string }[]>`
      select name from platform.permissions where app.can(name) order by name`;
    return rows.map(({ name }) => name);
  },
});
