/**
 * Entity tags: what has not changed is not sent again, and nobody overwrites what they have not seen (RFC 9110, 13.1).
 *
 * @module
 */
import { hash } from "node:crypto";
import type { Context } from "hono";
import { AppError } from "../errors.ts";
import type { ApiEnv } from "./scope.ts";

/** Up to here a hash of our own is faster than the way to the native one and back. */
const SHORT_CHARS = 600;

/** The tag of a body; a weak one, since a proxy may compress it. */
export function tagOf(body: string): string {
  return body.length <= SHORT_CHARS
    ? `W/"${shortHash(body)}"`
    : `W/"${hash("sha1", body, "base64url")}"`;
}

/** 64 bits by two multiplications a character (cyrb53, public domain, with both halves kept whole). */
function shortHash(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ one >>> 16, 2246822507) ^
    Math.imul(two ^ two >>> 13, 3266489909);
  two = Math.imul(two ^ two >>> 16, 2246822507) ^
    Math.imul(one ^ one >>> 13, 3266489909);
  return `${text.length.toString(36)}-${(one >>> 0).toString(36)}${
    (two >>> 0).toString(36)
  }`;
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
