/**
 * How entries are selected.
 *
 * @module
 */
import type { Tx } from "../db.ts";
import type { AuditEntry, AuditFilter } from "./schema.ts";

/** A row as the database gives it. */
export interface EntryRow extends Omit<AuditEntry, "at"> {
  at: Date;
  sealed?: boolean;
}

/** The columns of `platform.audit_entries as entry` and `platform.audit_details as details`. */
export function columns(sql: Tx) {
  return sql`
    entry.id, entry.at, entry.actor_kind as "actorKind", entry.user_id as "userId", entry.key_id as "keyId",
    entry.level, entry.role_id as "roleId", entry.action, entry.target_type as "targetType",
    entry.target_id as "targetId", entry.outcome, entry.code, entry.field_names as "fieldNames",
    entry.request_id as "requestId", details.email, details.device`;
}

/** The entry in a row. */
export function entryOf({ sealed: _told, at, ...row }: EntryRow): AuditEntry {
  return { ...row, at: at.toISOString() };
}

/** What a filter asks of `platform.audit_entries as entry`. */
export function conditions(
  sql: Tx,
  { who, action, outcome, from, to, target, timezone }:
    & AuditFilter
    & { timezone: string },
) {
  const [kind, name = ""] = who?.split(":") ?? [];
  return sql`true
    ${kind === "user" ? sql`and entry.user_id = ${name}` : sql``}
    ${kind === "key" ? sql`and entry.key_id = ${name}` : sql``}
    ${kind === "kind" ? sql`and entry.actor_kind = ${name}` : sql``}
    ${
    action === undefined
      ? sql``
      : action.split(".").length === 3
      ? sql`and entry.action = ${action}`
      : sql`and starts_with(entry.action, ${`${action}.`})`
  }
    ${outcome === undefined ? sql`` : sql`and entry.outcome = ${outcome}`}
    ${
    from === undefined
      ? sql``
      : sql`and entry.at >= (${from}::date)::timestamp at time zone ${timezone}`
  }
    ${
    to === undefined
      ? sql``
      : sql`and entry.at < (${to}::date + 1)::timestamp at time zone ${timezone}`
  }
    ${
    target === undefined
      ? sql``
      : sql`and ${target} in (entry.target_id, entry.target_type)`
  }`;
}
