/**
 * Writes entries of the audit: as `app_emitter`, ids and names only.
 *
 * @module
 */
import type { Actor, Tx } from "../db.ts";
import { asEmitter } from "../emitter.ts";
import { newId } from "../ids.ts";
import type { AuditNote } from "./schema.ts";
import { isTerminal } from "./terminal.ts";

/**
 * Writes an entry in a transaction of its own: sign-ins, refusals, the use of secrets. Commands do it by themselves.
 *
 * Who acts, where and as what is taken from the actor.
 *
 * @param note `action` is `<slice>.<thing>.<verb>`; `details` are personal and stand beside the entry
 * @throws {AppError} `unavailable` when the database does not answer
 * @example
 * await recordAudit(visitor(db, null), {
 *   action: "platform.session.open",
 *   outcome: "failed",
 *   code: "unauthenticated",
 *   target: { type: "user", id: userId },
 *   details: { userId, device: "Firefox, Linux" },
 * });
 */
export async function recordAudit(
  actor: Actor,
  note: AuditNote,
): Promise<void> {
  await actor.db.transaction(
    actor,
    "read write",
    (sql) => recordAuditIn(sql, actor, note),
  );
}

/**
 * Writes an entry within the caller's transaction; both happen or neither.
 *
 * All of it is sent at once. Whoever does not wait for it lets it travel with the commit, which fails if it does.
 *
 * @example await recordAuditIn(sql, actor, { action: "platform.keys.rotate", outcome: "done" });
 */
export async function recordAuditIn(
  sql: Tx,
  actor: Actor,
  note: AuditNote,
): Promise<void> {
  await write(sql, {
    ...actor,
    kind: isTerminal(actor.db) ? "owner" : "user",
  }, note);
}

/**
 * Writes an entry of whoever owns the database, within a transaction of theirs.
 *
 * @param userId in whose name, as the claims of the transaction say; `null` when it is their own
 * @example await recordAsOwner(sql, null, { action: "platform.tenant.delete", outcome: "done" });
 */
export async function recordAsOwner(
  sql: Tx,
  userId: string | null,
  note: AuditNote,
): Promise<void> {
  const role = userId === null ? "none" : "authenticated";
  await write(sql, { role, userId, requestId: null, kind: "owner" }, note);
}

/** Whoever writes; the database takes the rest from the claims. */
interface Writer extends Pick<Actor, "userId" | "requestId"> {
  /** Comes back afterwards; `none` is the login's own. */
  role: Actor["role"] | "none";
  kind: "owner" | "user";
}

async function write(
  sql: Tx,
  writer: Writer,
  note: AuditNote,
): Promise<void> {
  const details = hasAny(note.details) ? note.details : null;
  const detailsId = details && crypto.randomUUID();
  await asEmitter(sql, writer, async (sql) => {
    const written = [insertEntry(sql, writer, note, detailsId)];
    if (details) {
      const { userId = writer.userId, email = null, device = null } = details;
      written.push(
        sql`
          insert into platform.audit_details (id, tenant_id, user_id, email, device)
          values (${detailsId}, app.tenant_id(), ${userId}, ${
          email?.slice(0, 320) ?? null
        }, ${device?.slice(0, 80) ?? null})
        `.execute(),
      );
    }
    await Promise.all(written);
  });
}

function insertEntry(
  sql: Tx,
  { kind, requestId }: Writer,
  { action, outcome, target, code = null, fields = [] }: AuditNote,
  detailsId: string | null,
) {
  const isNamed = target && TYPE.test(target.type) && ID.test(target.id);
  return sql`
    insert into platform.audit_entries (
      id, actor_kind, action, target_type, target_id, outcome, code, field_names, request_id, details_id
    ) values (
      ${newId()},
      ${kind},
      ${action},
      ${isNamed ? target.type : null},
      ${isNamed ? target.id : null},
      ${outcome},
      ${code !== null && TYPE.test(code) ? code : null},
      ${fields.filter((name) => FIELD.test(name)).slice(0, 50)},
      ${requestId !== null && UUID.test(requestId) ? requestId : null},
      ${detailsId}
    )
  `.execute();
}

// What is none of these may be somebody's words: it is left out rather than written.
const TYPE = /^[a-z_]{1,40}$/;
const ID = /^[A-Za-z0-9_.:-]{1,64}$/;
const FIELD = /^[A-Za-z0-9_.]{1,80}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function hasAny(details: AuditNote["details"]): details is object {
  return Boolean(details?.userId || details?.email || details?.device);
}
