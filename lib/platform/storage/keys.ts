/**
 * What a file may be called. Names of users are never part of it.
 *
 * @module
 */
import { AppError } from "../errors.ts";

const KEY = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/;
const TENANT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MAX_LETTERS = 200;

/** Whether it is a tenant's id; other folders of a storage are not ours. */
export function isTenantId(text: string): boolean {
  return TENANT.test(text);
}

/**
 * The whole name of a file: no segment begins with a dot, so that none leads out of the tenant's folder.
 *
 * @throws {AppError} `invalid`
 */
export function placeOf(tenantId: string, key: string): string {
  if (!isTenantId(tenantId) || key.length > MAX_LETTERS || !KEY.test(key)) {
    throw new AppError("invalid", "Cannot name file: its key is not right");
  }
  return `${tenantId}/${key}`;
}

/** The tenant's folder, with the slash after it. */
export function folderOf(tenantId: string): string {
  if (!isTenantId(tenantId)) {
    throw new AppError("invalid", "Cannot list files: this is no tenant");
  }
  return `${tenantId}/`;
}
