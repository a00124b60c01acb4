/**
 * Members come, change and go. The rules stand in the database: who gives how much, and that an owner stays.
 *
 * @module
 */
import { z } from "zod";
import { command } from "../cqrs.ts";
import type { Actor } from "../db.ts";
import { AppError } from "../errors.ts";
import { emit } from "../events.ts";
import { newId } from "../ids.ts";
import { sendMail } from "../mail.ts";
import { joinLink, newCode } from "./code.ts";
import {
  memberInvited,
  memberJoined,
  memberLeft,
  memberRestored,
  memberRoleChanged,
} from "./events.ts";
import { invitationLetter } from "./letter.ts";
import { findInvitation } from "./queries.ts";
import {
  changeInput,
  codeInput,
  idInput,
  inviteInput,
  removeInput,
  storedRole,
} from "./schema.ts";

const MANAGE = "platform.members.write";

/** Invites somebody by mail; a newer invitation takes the place of an older one to the same address. */
export const inviteMember = command({
  action: "platform.member.invite",
  input: inviteInput,
  permission: MANAGE,
  async run({ sql, actor, input: { email, role, lang, origin } }) {
    const id = newId();
    const code = newCode();
    const { level, roleId } = storedRole(role);
    await sql`select platform.invite(${id}, ${code}, ${email}, ${level}, ${roleId})`;
    const [tenant] = await sql`
      select coalesce(nullif(name, ''), slug) as name from platform.tenants where id = app.tenant_id()
    `;
    await sendMail(sql, actor, {
      to: email,
      ...invitationLetter(lang, tenant?.name ?? "", joinLink(origin, code)),
      key: `invitation ${id}`,
    });
    await emit(sql, actor, memberInvited, { invitationId: id });
    return { id };
  },
  target: (_input, { id }) => ({ type: "invitation", id }),
});

/** Takes an open invitation back. */
export const revokeInvitation = command({
  action: "platform.invitation.revoke",
  input: idInput,
  permission: MANAGE,
  target: ({ id }) => ({ type: "invitation", id }),
  async run({ sql, input: { id } }) {
    await sql`select platform.revoke_invitation(${id})`;
  },
});

/** Undoes that, within an hour. */
export const restoreInvitation = command({
  action: "platform.invitation.restore",
  input: idInput,
  permission: MANAGE,
  target: ({ id }) => ({ type: "invitation", id }),
  async run({ sql, input: { id } }) {
    await sql`select platform.restore_invitation(${id})`;
  },
});

const accept = command({
  action: "platform.invitation.accept",
  input: z.strictObject({ code: codeInput }),
  permission: null,
  async run({ sql, actor, input: { code } }) {
    const [joined] = await sql`
      select tenant_id, slug from platform.accept_invitation(${code})
    `;
    const userId = String(actor.userId);
    await emit(sql, actor, memberJoined, { userId });
    return { slug: String(joined?.slug), userId };
  },
  target: (_input, { userId }) => ({ type: "member", id: userId }),
  fields: () => [],
});

/**
 * Makes the user a member of the tenant that invited them.
 *
 * @throws {AppError} `not_found` for a code that is not valid any more, `forbidden` when it is for another address
 */
export async function acceptInvitation(
  actor: Actor,
  code: string,
): Promise<{ slug: string }> {
  const found = await findInvitation(actor, code);
  if (!found || actor.userId === null) {
    throw new AppError(
      "not_found",
      "Cannot join: the invitation is not valid any more",
    );
  }
  // what happens belongs to the tenant that is joined, although the user is not in it before
  return await accept({ ...actor, tenantId: found.tenant.id }, { code });
}

/** Gives a member another role; their API keys belong to the tenant and go on, unless they are to end with it. */
export const changeMember = command({
  action: "platform.member.change",
  input: changeInput,
  permission: MANAGE,
  target: ({ id }) => ({ type: "member", id }),
  async run({ sql, actor, input: { id, role, revokeKeys } }) {
    const { level, roleId } = storedRole(role);
    await sql`select platform.change_member(${id}, ${level}, ${roleId})`;
    if (revokeKeys) await sql`select platform.revoke_api_keys_of(${id})`;
    await emit(sql, actor, memberRoleChanged, { userId: id });
  },
});

/** Ends somebody's membership; with their API keys, as above. */
export const removeMember = command({
  action: "platform.member.remove",
  input: removeInput,
  permission: MANAGE,
  target: ({ id }) => ({ type: "member", id }),
  async run({ sql, actor, input: { id, revokeKeys } }) {
    await sql`select platform.remove_member(${id})`;
    if (revokeKeys) await sql`select platform.revoke_api_keys_of(${id})`;
    await emit(sql, actor, memberLeft, { userId: id });
  },
});

/** Undoes that, within an hour. */
export const restoreMember = command({
  action: "platform.member.restore",
  input: idInput,
  permission: MANAGE,
  target: ({ id }) => ({ type: "member", id }),
  async run({ sql, actor, input: { id } }) {
    await sql`select platform.restore_member(${id})`;
    await emit(sql, actor, memberRestored, { userId: id });
  },
});

/** Ends one's own membership. */
export const leaveTenant = command({
  action: "platform.member.leave",
  input: z.strictObject({}),
  permission: null,
  async run({ sql, actor }) {
    await sql`select platform.leave_tenant()`;
    await emit(sql, actor, memberLeft, { userId: String(actor.userId) });
  },
});

/** Makes another member the owner, and oneself an admin. */
export const transferOwnership = command({
  action: "platform.tenant.transfer",
  input: idInput,
  permission: "platform.tenant.transfer",
  target: ({ id }) => ({ type: "member", id }),
  async run({ sql, actor, input: { id } }) {
    await sql`select platform.transfer_ownership(${id})`;
    await emit(sql, actor, memberRoleChanged, { userId: id });
    await emit(sql, actor, memberRoleChanged, {
      userId: String(actor.userId),
    });
  },
});
