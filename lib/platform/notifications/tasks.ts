/**
 * Tells members what happened among them.
 *
 * @module
 */
import { memberJoined, memberRoleChanged } from "../members/events.ts";
import { defineTask } from "../tasks.ts";
import { notify, notifyHolders } from "./notify.ts";

/** Whoever looks after members hears that somebody else joined. */
export const tellOfJoining = defineTask({
  name: "platform.notification.tell_joining",
  on: memberJoined,
  run: ({ actor, payload, finish }) =>
    finish((sql) =>
      notifyHolders(sql, actor, {
        permission: "platform.members.read",
        but: payload.userId,
        kind: "platform.member.joined",
        payload: { member: payload.userId },
      })
    ),
});

/** A member hears that their role is another one. */
export const tellOfRole = defineTask({
  name: "platform.notification.tell_role",
  on: memberRoleChanged,
  run: ({ actor, payload: { userId }, finish }) =>
    finish((sql) =>
      notify(sql, actor, {
        userId,
        kind: "platform.member.role_changed",
        payload: { member: userId },
      })
    ),
});
