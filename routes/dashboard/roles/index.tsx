import { page } from "fresh";
import { createRole } from "@/lib/platform/roles/commands.ts";
import { listRoles } from "@/lib/platform/roles/queries.ts";
import {
  type RoleDone,
  type RolesData,
  RolesPage,
} from "@/components/members/RolesPage.tsx";
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
  async GET({ state, url }) {
    return page<RolesData>({
      roles: await listRoles(state.actor, {}),
      mayWrite: mayOf(state)("platform.roles.write"),
      done: doneOf(url.searchParams),
    });
  },

  /** Makes a role again that was deleted a moment ago. */
  async POST({ state, req }) {
    const form = await formOf(req);
    await createRole(state.actor, {
      name: textOf(form, "name"),
      permissions: textOf(form, "permissions").split(" ").filter(Boolean),
    });
    return seeOther(state, ROLES, { done: "created" });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <RolesPage view={dashboardView({ state, url })} data={data} />
));

function doneOf(query: URLSearchParams): RoleDone | null {
  const of = (name: string) => query.get(name) ?? "";
  switch (query.get("done")) {
    case "created":
      return { what: "created" };
    case "changed":
      return { what: "changed", id: of("id") };
    case "deleted":
      return {
        what: "deleted",
        name: of("name").slice(0, 60),
        permissions: of("permissions"),
      };
  }
  return null;
}
