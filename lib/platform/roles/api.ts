/**
 * `/api/v1/roles` and `/api/v1/permissions`: the tenant's own roles, and what they can be made of.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "../api.ts";
import { changeRole, createRole, deleteRole } from "./commands.ts";
import { listPermissions, listRoles } from "./queries.ts";
import { newRoleInput, permissionShape, roleId, roleShape } from "./schema.ts";

const READ = "platform.roles.read";
const WRITE = "platform.roles.write";

/** Roles are listed, made, changed and deleted. */
export const rolesApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List roles", es: "Listar los roles" },
      description: "The tenant's own, besides the five that every one has.",
      permission: READ,
      answer: z.strictObject({ items: z.array(roleShape) }),
    }),
    async (c) => c.json({ items: await listRoles(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Make a role", es: "Crear un rol" },
      description:
        "Of what one holds oneself. For people only: a key makes no roles.",
      permission: WRITE,
      body: newRoleInput,
      status: 201,
      answer: z.strictObject({ id: z.uuid() }),
      example: {
        body: { name: "Editor", permissions: ["platform.site.write"] },
      },
    }),
    async (c) =>
      c.json(await createRole(c.env.actor, c.req.valid("json")), 201),
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}",
      summary: { en: "Change a role", es: "Cambiar un rol" },
      description:
        "Its name and all of its permissions; it holds at once for who has it.",
      permission: WRITE,
      params: roleId,
      body: newRoleInput,
      example: {
        body: { name: "Editor", permissions: ["platform.site.write"] },
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      await changeRole(c.env.actor, { id, ...c.req.valid("json") });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Delete a role", es: "Borrar un rol" },
      description: "Once no member and no open invitation has it.",
      permission: WRITE,
      params: roleId,
    }),
    async (c) => {
      await deleteRole(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );

/** The catalogue of permissions. */
export const permissionsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List permissions", es: "Listar los permisos" },
      description: "Everything that a role can be made of.",
      permission: READ,
      answer: z.strictObject({ items: z.array(permissionShape) }),
    }),
    async (c) => c.json({ items: await listPermissions(c.env.actor, {}) }, 200),
  );
