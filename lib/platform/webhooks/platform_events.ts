/**
 * The platform's own events that may leave.
 *
 * @module
 */
import {
  memberJoined,
  memberLeft,
  memberRoleChanged,
} from "../members/events.ts";
import type { PublicEvent } from "../slice.ts";

/** What a tenant may have told of its members. */
export const platformEvents: readonly PublicEvent[] = [
  {
    event: memberJoined,
    label: { en: "A member joined", es: "Se unió un miembro" },
  },
  {
    event: memberLeft,
    label: { en: "A member left", es: "Se fue un miembro" },
  },
  {
    event: memberRoleChanged,
    label: {
      en: "A member has another role",
      es: "Un miembro tiene otro rol",
    },
  },
];
