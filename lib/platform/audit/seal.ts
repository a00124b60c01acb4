/**
 * The seals: each entry's own, and the chain over all of them. HMAC-SHA-256 (RFC 2104), by a key that the database
 * never sees.
 *
 *     entry_mac = HMAC(key, "entry" ‖ the entry's columns as JSON)
 *     seal      = HMAC(key, "seal" ‖ number ‖ seal before ‖ entry_mac)
 *
 * Two steps, so that an entry that stands in the wrong place is told from one that was changed.
 *
 * @module
 */
import { createHmac } from "node:crypto";
import type { Secrets } from "../secrets.ts";

/** An entry as it is sealed: every column as text. */
export interface SealedEntry {
  id: string;
  /** UTC, to the microsecond. */
  at: string;
  tenantId: string | null;
  actorKind: string;
  userId: string | null;
  keyId: string | null;
  level: string | null;
  roleId: string | null;
  action: string;
  targetType: string | null;
  targetId: string | null;
  outcome: string;
  code: string | null;
  fieldNames: string;
  requestId: string | null;
  detailsId: string | null;
}

/** The columns of `platform.audit_entries as entry` in the form of `SealedEntry`; no part of it comes from outside. */
export const sealedColumns = `
  entry.id::text as "id",
  to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "at",
  entry.tenant_id::text as "tenantId",
  entry.actor_kind as "actorKind",
  entry.user_id::text as "userId",
  entry.key_id::text as "keyId",
  entry.level::text as "level",
  entry.role_id::text as "roleId",
  entry.action as "action",
  entry.target_type as "targetType",
  entry.target_id as "targetId",
  entry.outcome as "outcome",
  entry.code as "code",
  array_to_string(entry.field_names, ',') as "fieldNames",
  entry.request_id::text as "requestId",
  entry.details_id::text as "detailsId"`;

/** What stands before the first seal. */
export const beginning = "00".repeat(32);

/** Makes seals, all in hexadecimal. */
export interface Sealing {
  /** Names the key without telling anything of it, 16 digits. */
  keyMark: string;
  entryMac(entry: SealedEntry): string;
  /** @param before the seal of number `seq - 1`, `beginning` for the first */
  seal(seq: number, before: string, entryMac: string): string;
}

/** Opens the seal with the platform's secret. */
export async function openSealing(secrets: Secrets): Promise<Sealing> {
  const key = await secrets.derive("audit seal");
  const mac = (text: string) =>
    createHmac("sha256", key).update(text).digest("hex");
  return {
    keyMark: mac("mark").slice(0, 16),
    entryMac: (entry) => mac(`entry\n${canonical(entry)}`),
    seal: (seq, before, entryMac) =>
      mac(`seal\n${seq}\n${before}\n${entryMac}`),
  };
}

/** The same text for the same entry, for ever: a new column comes last, and only where it holds something. */
function canonical(entry: SealedEntry): string {
  return JSON.stringify([
    entry.id,
    entry.at,
    entry.tenantId,
    entry.actorKind,
    entry.userId,
    entry.keyId,
    entry.level,
    entry.roleId,
    entry.action,
    entry.targetType,
    entry.targetId,
    entry.outcome,
    entry.code,
    entry.fieldNames,
    entry.requestId,
    entry.detailsId,
  ]);
}
