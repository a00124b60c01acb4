/**
 * Roles that a tenant makes for itself, of the permissions that slices declare.
 *
 * @module
 */
import { z } from "zod";

/** `<slice>.<thing>.<verb>`. */
const permissionName = z.string().regex(/^[a-z]+\.[a-z_]+\.[a-z]+$/).max(100);

const nameInput = z.string().trim().min(1).max(60);

/** A new role; one that holds nothing would be less than a member without a role. */
export const newRoleInput = z.strictObject({
  name: nameInput,
  permissions: z.array(permissionName).min(1).max(200),
});

/** A role's name and all of its permissions. */
export const roleChange = newRoleInput.extend({ id: z.uuid() });

/** A role by its id. */
export const roleId = z.strictObject({ id: z.uuid() });

/** A role of the tenant's own. */
export const roleShape = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  permissions: z.array(z.string()),
  /** How many members have it. */
  members: z.int(),
  /** Whether the caller holds all of it, and so may give, change and delete it. */
  isMineToGive: z.boolean(),
});

/** A role of the tenant's own. */
export type Role = z.infer<typeof roleShape>;

/** A permission of the catalogue. */
export const permissionShape = z.strictObject({
  name: z.string(),
  slice: z.string(),
  /** The least level that holds it. */
  level: z.int(),
  /** Whether the caller holds it, and so may put it into a role. */
  isMine: z.boolean(),
});

/** A permission of the catalogue. */
export type Permission = z.infer<typeof permissionShape>;
