/**
 * A tenant's own roles, and what they can be made of.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Permission, Role } from "./schema.ts";

const nothing = z.strictObject({});
const READ = "platform.roles.read";

/** The tenant's own roles, by name. */
export const listRoles = query({
  input: nothing,
  permission: READ,
  async run({ sql }): Promise<Role[]> {
    const rows = await sql`
      select id, name, permissions, members, is_mine_to_give from platform.list_roles()
    `;
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      permissions: row.permissions,
      members: Number(row.members),
      isMineToGive: row.is_mine_to_give,
    }));
  },
});

/** Every permission there is, by slice. */
export const listPermissions = query({
  input: nothing,
  permission: READ,
  async run({ sql }): Promise<Permission[]> {
    const rows = await sql`
      select name, slice, level, name = any (platform.held_permissions()) as is_mine
      from platform.permissions
      order by slice, name
    `;
    return rows.map(({ name, slice, level, is_mine }) => ({
      name,
      slice,
      level,
      isMine: is_mine === true,
    }));
  },
});
