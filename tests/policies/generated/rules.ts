/**
 * Words for who may do what to which rows, in `access.ts`. Each becomes a condition that the owner of the database asks
 * past all policies; policies must come to the same rows.
 *
 * @module
 */
import type { Command } from "./catalog.ts";

/** Somebody who acts, and what the test knows of them. */
export interface Character {
  /** For messages, e.g. `a visitor of ada`. */
  name: string;
  role: string;
  /** The tenant that the transaction names. */
  tenant: string | null;
  /** Whether it may be there: an active member, a living key, a visitor of a published site. */
  belongs: boolean;
  /** The user of the claims. */
  user: string | null;
  /** Claims, as the server sets them. */
  claims: Record<string, string>;
  /** Whether it runs the platform, with a second factor. */
  runsPlatform: boolean;
  holds(permission: string): boolean;
}

/** Lets the characters of one role at some rows. */
export interface Rule {
  /** Whom it lets in, for people. */
  who: string;
  role: string;
  /** The permission that it stands on. */
  permission: string | null;
  /** A condition on the row that does not depend on who asks; the test insists on rows on either side of it. */
  where: string;
  /** The condition for one character, without `where`. */
  rows(who: Character, tenantColumn: string): string;
}

/** Who may do what to one table. */
export type TableAccess =
  & Partial<Record<Command, Rule[]>>
  & {
    /** Where the tenant stands; `tenant_id` unless told otherwise. */
    tenantColumn?: string;
    /** Commands that a policy for all commands lets through and no grant stands behind. */
    policyOnly?: Command[];
    /** What the row must look like after an update, where that is not what it had to look like before. */
    updateTo?: Rule[];
    /** What rows can look like here besides what chance makes: values for columns. */
    specimens?: Record<string, string | null>[];
    /** States in which something else holds. */
    situations?: Situation[];
  };

/** A state of the database in which something else holds. */
export interface Situation {
  name: string;
  /** Run as the owner of the database; `$tenant` is the tenant of whoever acts. */
  prepare: string;
  /** The commands that it concerns, and what holds for them. */
  access: Partial<Record<Command, Rule[]>>;
}

const NEVER = "false";

/** Visitors, in the tenant whose published site they look at. */
export function visitors(where = "true"): Rule {
  return {
    who: "visitors",
    role: "anon",
    permission: null,
    where,
    rows: inTenant,
  };
}

/** Members and keys with a permission, in their tenant. */
export function holders(permission: string, where = "true"): Rule {
  const rows: Rule["rows"] = (who, column) =>
    who.holds(permission) ? inTenant(who, column) : NEVER;
  return {
    who: `\`${permission}\``,
    role: "authenticated",
    permission,
    where,
    rows,
  };
}

/** Every member and every key of the tenant. */
export function members(where = "true"): Rule {
  return {
    who: "every member and key",
    role: "authenticated",
    permission: null,
    where,
    rows: inTenant,
  };
}

/** A member's own rows in the tenant; a key has none. */
export function ownInTenant(column: string, where = "true"): Rule {
  const rows: Rule["rows"] = (who, tenantColumn) =>
    `${inTenant(who, tenantColumn)} and ${own(who, column)}`;
  return {
    who: "members, their own",
    role: "authenticated",
    permission: null,
    where,
    rows,
  };
}

/** A member's own rows in the tenant, with a permission besides. */
export function ownHolders(column: string, permission: string): Rule {
  const rows: Rule["rows"] = (who, tenantColumn) =>
    who.holds(permission)
      ? `${inTenant(who, tenantColumn)} and ${own(who, column)}`
      : NEVER;
  return {
    who: `\`${permission}\`, their own`,
    role: "authenticated",
    permission,
    where: "true",
    rows,
  };
}

/** A user's own rows that belong to no tenant, for a transaction that is in none. */
export function ownInNone(column: string): Rule {
  const rows: Rule["rows"] = (who, tenantColumn) =>
    who.belongs ? NEVER : `${tenantColumn} is null and ${own(who, column)}`;
  return {
    who: "users, their own in no tenant",
    role: "authenticated",
    permission: null,
    where: "true",
    rows,
  };
}

/** A user's own rows, whatever tenant the transaction names; a key has none. */
export function ownAnywhere(column: string, where = "true"): Rule {
  const rows: Rule["rows"] = (who) => own(who, column);
  return {
    who: "users, their own",
    role: "authenticated",
    permission: null,
    where,
    rows,
  };
}

/** What a member or a key holds here: of what needs a second factor nothing without one. */
export function ownHeld(): Rule {
  const rows: Rule["rows"] = (who, column) => {
    const holder = who.claims.key ?? who.user;
    if (holder == null || !who.belongs) return NEVER;
    const some = who.claims.aal === "aal2" ? "true" : "not needs_second_factor";
    return `${inTenant(who, column)} and holder_id = '${holder}' and ${some}`;
  };
  return {
    who: "members and keys, their own",
    role: "authenticated",
    permission: null,
    where: "true",
    rows,
  };
}

/** Everybody who has signed in, and every key: rows that belong to no tenant. */
export function signedIn(where = "true"): Rule {
  return {
    who: "whoever is signed in",
    role: "authenticated",
    permission: null,
    where,
    rows: () => "true",
  };
}

/** Those who run the platform, with a second factor: rows of every tenant. */
export function admins(where = "true"): Rule {
  const rows: Rule["rows"] = (who) => who.runsPlatform ? "true" : NEVER;
  return {
    who: "platform admins",
    role: "authenticated",
    permission: null,
    where,
    rows,
  };
}

/** What the worker does for one tenant. */
export function tasks(where = "true"): Rule {
  return {
    who: "tasks of the tenant",
    role: "app_task",
    permission: null,
    where,
    rows: inTenant,
  };
}

/** A role of the platform's own within the tenant that the transaction names, e.g. `app_emitter`. */
export function within(role: string, where = "true"): Rule {
  return {
    who: `${role} in the tenant`,
    role,
    permission: null,
    where,
    rows: inTenant,
  };
}

/** The same, and in no tenant the rows that belong to none. */
export function withinOrNone(role: string, where = "true"): Rule {
  const rows: Rule["rows"] = ({ belongs, tenant }, column) =>
    `${column} is not distinct from ${belongs ? `'${tenant}'` : "null"}`;
  return {
    who: `${role} in the tenant or in none`,
    role,
    permission: null,
    where,
    rows,
  };
}

/** A role of the platform's own, everywhere. */
export function everywhere(role: string, where = "true"): Rule {
  return { who: `${role}`, role, permission: null, where, rows: () => "true" };
}

/** The rule of a feature: whoever may read it reads, whoever may write it adds, changes and removes. */
export function readAndWrite(feature: string): TableAccess {
  return {
    select: [holders(`${feature}.read`)],
    insert: [holders(`${feature}.write`)],
    update: [holders(`${feature}.write`)],
    delete: [holders(`${feature}.write`)],
  };
}

/** The rows that rules let a character at, as a condition; `null` where its role is not named at all. */
export function conditionFor(
  rules: readonly Rule[],
  who: Character,
  tenantColumn: string,
): string | null {
  const its = rules.filter(({ role }) => role === who.role);
  if (its.length === 0) return null;
  return its
    .map((rule) => `((${rule.where}) and (${rule.rows(who, tenantColumn)}))`)
    .join(" or ");
}

function inTenant({ belongs, tenant }: Character, column: string): string {
  return belongs ? `${column} = '${tenant}'` : NEVER;
}

function own({ user }: Character, column: string): string {
  return user === null ? NEVER : `${column} = '${user}'`;
}

/** Only functions of app_definer and the owner of the database reach it. */
export const byOwnerOnly: TableAccess = {};
