/**
 * What the pages of the audit share.
 *
 * @module
 */
import type {
  AuditEntry,
  AuditFilter,
  AuditPerson,
} from "@/lib/platform/audit/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { auditWords } from "./words.ts";

/** Where the audit stands in a tenant's dashboard. */
export const AUDIT = "/dashboard/audit";

/** Where the security view stands. */
export const SECURITY = "/dashboard/security";

/** Names by `user:<id>` and `key:<id>`. */
export type Names = ReadonlyMap<string, string | null>;

/** Gathers names. */
export function namesOf(people: readonly AuditPerson[]): Names {
  return new Map(people.map(({ kind, id, label }) => [`${kind}:${id}`, label]));
}

/** Who did it, by the name that people know. */
export function actorName(
  { lang }: DashboardView,
  names: Names,
  { actorKind, userId, keyId }: Pick<
    AuditEntry,
    "actorKind" | "userId" | "keyId"
  >,
): string {
  const words = auditWords[lang];
  if (actorKind === "key") {
    return names.get(`key:${keyId}`) ?? words.formerKey;
  }
  if (userId === null) return words.kinds[actorKind];
  const name = names.get(`user:${userId}`) ?? words.formerUser;
  return actorKind === "owner" ? fill(words.terminal, { name }) : name;
}

/** As what they acted: the role of that moment, or what they are. */
export function actedAs(
  { lang, words: { roles } }: DashboardView,
  { actorKind, level, roleId, userId }: AuditEntry,
): string | null {
  const words = auditWords[lang];
  if (roleId !== null) return words.entry.ownRole;
  const known = ([100, 50, 30, 20, 10] as const).find((one) => one === level);
  if (known) return roles[known];
  return actorKind === "key" || userId !== null && actorKind !== "user"
    ? words.kinds[actorKind]
    : null;
}

/** What it happened to, by the name that people know, where there is one. */
export function targetName(
  names: Names,
  { targetType, targetId }: Pick<AuditEntry, "targetType" | "targetId">,
): string | null {
  const kind = targetType === "member" ? "user" : targetType;
  return names.get(`${kind}:${targetId}`) ?? null;
}

/** Why it was refused or went wrong, in words. */
export function reasonOf(
  { lang }: DashboardView,
  { code }: Pick<AuditEntry, "code">,
): string | null {
  const words: Record<string, string> = auditWords[lang].code;
  return code === null ? null : words[code] ?? code.replaceAll("_", " ");
}

/** A filter as a query; what is not asked for is left out. */
export function queryOf(filter: AuditFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as Record<string, string>; // every field of a filter is a text
}

/** The end of an id, which tells it from others on the page: its beginning is the time. */
export function shortId(id: string): string {
  return UUID.test(id) ? `…${id.slice(-8)}` : id;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the audit of the platform stands. */
export const ADMIN_AUDIT = "/admin/audit";

/** Ids of the users who act in entries, or to whom something happens there. */
export function usersIn(entries: readonly AuditEntry[]): string[] {
  const ids = entries.flatMap(({ userId, targetType, targetId }) => [
    userId,
    targetType === "user" ? targetId : null,
  ]);
  return [...new Set(ids)].filter((id) =>
    id !== null && UUID.test(id)
  ) as string[]; // null is none
}
