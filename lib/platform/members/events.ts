/**
 * What happens to members.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

const ofMember = z.strictObject({ userId: z.uuid() });

/** Somebody was invited by mail. */
export const memberInvited = defineEvent(
  "platform.member.invited",
  z.strictObject({ invitationId: z.uuid() }),
);

/** Somebody accepted an invitation. */
export const memberJoined = defineEvent("platform.member.joined", ofMember);

/** Somebody left or was removed. */
export const memberLeft = defineEvent("platform.member.left", ofMember);

/** A removal was undone. */
export const memberRestored = defineEvent("platform.member.restored", ofMember);

/** Somebody has another role now. */
export const memberRoleChanged = defineEvent(
  "platform.member.role_changed",
  ofMember,
);
