/**
 * Secrets that programs of the operator's send: `Authorization: Bearer …` (RFC 6750, section 2.1).
 *
 * @module
 */
import { timingSafeEqual } from "node:crypto";

/** The token that a request carries, or null. */
export function bearerOf({ headers }: Request): string | null {
  return /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? null;
}

/**
 * Whether a request carries the secret, compared in constant time but for its length.
 *
 * @param secret null when none is set: then nothing is it
 * @example if (!bears(request, config.workToken)) throw new HttpError(404);
 */
export function bears(request: Request, secret: string | null): boolean {
  const token = bearerOf(request);
  if (token === null || secret === null) return false;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const [left, right] = [bytes(token), bytes(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
}
