/**
 * Who belongs to a tenant, and who is invited.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "../cqrs.ts";
import {
  codeInput,
  type FoundInvitation,
  idInput,
  type Invitation,
  type Member,
  pageInput,
  roleOf,
} from "./schema.ts";

const READ = "platform.members.read";

/** Active members, the newest first. */
export const listMembers = query({
  input: pageInput,
  permission: READ,
  async run({ sql, input: { after, limit } }): Promise<Member[]> {
    const rows = await sql`
      select user_id, email, level, rank, role_id, role_name, is_placeholder, created_at
      from platform.list_members(${after ?? null}, ${limit})
    `;
    return rows.map(memberOf);
  },
});

/** One active member; `null` when there is no such one. */
export const getMember = query({
  input: idInput,
  permission: READ,
  async run({ sql, input: { id } }): Promise<Member | null> {
    const [row] = await sql`
      select user_id, email, level, rank, role_id, role_name, is_placeholder, created_at
      from platform.list_members(null, 1, ${id})
    `;
    return row ? memberOf(row) : null;
  },
});

function memberOf(row: Row): Member {
  return {
    id: row.user_id,
    email: row.email,
    role: roleOf({ level: row.level, roleId: row.role_id }),
    roleName: row.role_name,
    rank: row.rank,
    isPlaceholder: row.is_placeholder,
    since: row.created_at.toISOString(),
  };
}

/** Invitations that are still open, the newest first. */
export const listInvitations = query({
  input: pageInput,
  permission: READ,
  async run({ sql, input: { after, limit } }): Promise<Invitation[]> {
    const rows = await sql`
      select sent.id, sent.email, sent.level, sent.role_id, role.name as role_name, sent.created_at, sent.expires_at
      from platform.invitations as sent
      left join platform.roles as role on role.tenant_id = sent.tenant_id and role.id = sent.role_id
      where sent.accepted_at is null and sent.revoked_at is null and sent.expires_at > now()
        and (${after ?? null}::uuid is null or sent.id < ${after ?? null}::uuid)
      order by sent.id desc
      limit ${limit}
    `;
    return rows.map((row) => ({
      id: row.id,
      email: row.email,
      role: roleOf({ level: row.level, roleId: row.role_id }),
      roleName: row.role_name,
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
    }));
  },
});

/** What both lists look like, in a few letters: it changes when anything of them does. */
export const getMembersMark = query({
  input: z.strictObject({}),
  permission: READ,
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(concat_ws('|',
        (
          select string_agg(concat_ws(' ', user_id, level, role_id, role_name, email), ',' order by user_id)
          from platform.list_members(null, 200)
        ),
        (
          select string_agg(concat_ws(' ', id, level, role_id), ',' order by id)
          from platform.invitations
          where accepted_at is null and revoked_at is null and expires_at > now()
        )
      )), 16) as mark
    `;
    return row?.mark ?? "none";
  },
});

/** What the holder of a code is invited to; `null` when nobody ever made this code. */
export const findInvitation = query({
  input: codeInput,
  permission: null,
  async run({ sql, input: code }): Promise<FoundInvitation | null> {
    const [row] = await sql`
      select tenant_id, slug, name, kind, email, level, role_name, is_open, is_used
      from platform.find_invitation(${code})
    `;
    return row
      ? {
        tenant: {
          id: row.tenant_id,
          slug: row.slug,
          name: row.name || row.slug,
          kind: row.kind,
        },
        email: row.email,
        level: row.level,
        roleName: row.role_name,
        state: row.is_used ? "used" : row.is_open ? "open" : "closed",
      }
      : null;
  },
});
