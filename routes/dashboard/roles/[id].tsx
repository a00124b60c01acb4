import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import {
  changeRole,
  createRole,
  deleteRole,
} from "@/lib/platform/roles/commands.ts";
import { listPermissions, listRoles } from "@/lib/platform/roles/queries.ts";
import { newRoleInput, type Role } from "@/lib/platform/roles/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import { slices } from "@/lib/slices.ts";
import { type RoleWords, roleWords } from "@/components/members/role_words.ts";
import { type RoleData, RolePage } from "@/components/members/RolePage.tsx";
import { ROLES } from "@/components/members/view.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, params }) {
    const role = await roleOf(state, params.id);
    const { name = "", permissions = [] } = role ?? {};
    const values = { name, permissions };
    return await show(state, 200, { role, values, errors: {} });
  },

  async POST({ state, params, req }) {
    const role = await roleOf(state, params.id);
    const form = await formOf(req);
    const values = {
      name: textOf(form, "name"),
      permissions: form.getAll("permission").map(String),
    };
    const words = roleWords[state.lang].errors;
    try {
      if (role && textOf(form, "do") === "delete") {
        await deleteRole(state.actor, { id: role.id });
        const permissions = role.permissions.join(" ");
        return seeOther(state, ROLES, {
          done: "deleted",
          name: role.name,
          permissions,
        });
      }
      if (!newRoleInput.safeParse(values).success) {
        const errors = values.permissions.length === 0
          ? { form: words.empty }
          : { name: words.name };
        return await show(state, 422, { role, values, errors });
      }
      if (!role) {
        await createRole(state.actor, values);
        return seeOther(state, ROLES, { done: "created" });
      }
      await changeRole(state.actor, { id: role.id, ...values });
      return seeOther(state, ROLES, { done: "changed", id: role.id });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const errors = errorsOf(error, words);
      if (!errors) throw error;
      return await show(state, error.status, { role, values, errors });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <RolePage view={dashboardView({ state, url })} data={data} />
));

/** The role of this address; `null` at `/new`. */
async function roleOf(
  state: State,
  given: string | undefined,
): Promise<Role | null> {
  if (given === "new") {
    if (!mayOf(state)("platform.roles.write")) throw new HttpError(403);
    return null;
  }
  const id = z.uuid().safeParse(given).data;
  const role = (await listRoles(state.actor, {})).find((one) => one.id === id);
  if (!role) throw new HttpError(404);
  return role;
}

async function show(
  state: State,
  status: number,
  data: Pick<RoleData, "role" | "values" | "errors">,
) {
  return page<RoleData>({
    ...data,
    permissions: await listPermissions(state.actor, {}),
    sliceNames: Object.fromEntries(
      slices.map(({ id, name }) => [id, name[state.lang]]),
    ),
    mayWrite: mayOf(state)("platform.roles.write"),
  }, { status });
}

function errorsOf(
  { code, fields = {} }: AppError,
  words: RoleWords["errors"],
): RoleData["errors"] | null {
  if ("limit" in fields) return { form: words.limit };
  if ("role" in fields) return { form: words.used };
  if (code === "conflict") return { name: words.taken };
  if (code === "forbidden") return { form: words.notYours };
  return null;
}
