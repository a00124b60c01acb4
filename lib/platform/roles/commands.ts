/**
 * A tenant's own roles are made, changed and deleted; the database lets nobody put into them what they lack.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { emit } from "../events.ts";
import { newId } from "../ids.ts";
import { roleChanged, roleDeleted } from "./events.ts";
import { newRoleInput, roleChange, roleId } from "./schema.ts";

const WRITE = "platform.roles.write";

/** Makes a role. */
export const createRole = command({
  action: "platform.role.create",
  input: newRoleInput,
  permission: WRITE,
  async run({ sql, actor, input: { name, permissions } }) {
    const id = newId();
    await sql`select platform.write_role(${id}, ${name}, ${permissions})`;
    await emit(sql, actor, roleChanged, { roleId: id });
    return { id };
  },
});

/** Gives a role another name and other permissions. */
export const changeRole = command({
  action: "platform.role.change",
  input: roleChange,
  permission: WRITE,
  async run({ sql, actor, input: { id, name, permissions } }) {
    await sql`select platform.change_role(${id}, ${name}, ${permissions})`;
    await emit(sql, actor, roleChanged, { roleId: id });
  },
});

/** Deletes a role that nobody has. */
export const deleteRole = command({
  action: "platform.role.delete",
  input: roleId,
  permission: WRITE,
  async run({ sql, actor, input: { id } }) {
    await sql`select platform.delete_role(${id})`;
    await emit(sql, actor, roleDeleted, { roleId: id });
  },
});
