/**
 * What the pages about members share.
 *
 * @module
 */
import {
  levelNames,
  LEVELS,
  type Member,
} from "@/lib/platform/members/schema.ts";
import type { Role } from "@/lib/platform/roles/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import type { Choice } from "@/components/ui/Field.tsx";

/** Where members stand in the dashboard. */
export const MEMBERS = "/dashboard/members";

/** Where roles stand. */
export const ROLES = "/dashboard/roles";

/** The name of a member's or an invitation's role. */
export function roleNameOf(
  { words: { roles } }: DashboardView,
  { role, roleName }: Pick<Member, "role" | "roleName">,
): string {
  const known = levelNames.find((name) => name === role);
  return known ? roles[LEVELS[known]] : roleName ?? "";
}

/** The roles that somebody can give: up to their own, and those of the tenant's own of which they hold all. */
export function roleChoices(view: DashboardView, roles: Role[]): Choice[] {
  const rank = view.access?.level ?? 0;
  return [
    ...levelNames.filter((name) => LEVELS[name] <= rank).map((name) => ({
      value: name,
      label: view.words.roles[LEVELS[name]],
    })).toReversed(),
    ...roles.filter(({ isMineToGive }) => isMineToGive).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  ];
}
