/**
 * Entity tags: what has not changed is not sent again, and nobody overwrites what they have not seen (RFC 9110, 13.1).
 *
 * @module
 */
import { hash } from "node:crypto";
import type { Context } from "hono";
import { AppError } from "../errors.ts";
import type { ApiEnv } from "./scope.ts";

/** The tag of a body; a weak one, since a proxy may compress it. */
export function tagOf(body: string): string {
  return `W/"${hash("sha1", body, "base64url")}"`;
}

/** Whether `If-None-Match` names the tag. */
export function namesTag(header: string, tag: string): boolean {
  return header === tag || header.trim() === "*" ||
    header.split(",").some((one) => one.trim() === tag);
}

/**
 * The version that `If-Match` insists on, for commands that take one; `undefined` when the client does not care.
 *
 * @throws {AppError} `invalid` when the header is not one tag of ours
 * @example importResume(c.env.actor, { document, expectVersion: expectedVersion(c) })
 */
export function expectedVersion<Path extends string>(
  c: Context<ApiEnv, Path>,
): string | undefined {
  const header = c.req.header("if-match");
  if (header === undefined || header.trim() === "*") return undefined;
  const version = header.trim().match(/^"([\w.-]{1,100})"$/)?.[1];
  if (version === undefined) {
    throw new AppError("invalid", "Cannot go on: if-match names no version");
  }
  return version;
}
