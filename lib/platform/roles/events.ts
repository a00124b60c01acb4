/**
 * What happens to a tenant's own roles.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

const ofRole = z.strictObject({ roleId: z.uuid() });

/** A role was made, or has another name or other permissions. */
export const roleChanged = defineEvent("platform.role.changed", ofRole);

/** A role is gone. */
export const roleDeleted = defineEvent("platform.role.deleted", ofRole);
