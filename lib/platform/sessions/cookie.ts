/**
 * The cookies of the platform's own host.
 *
 * @module
 */
import { isMachine } from "../locate.ts";
import type { Tokens } from "./schema.ts";

/** Renewed with every access token, so that it ends 30 days after the last visit. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** Browsers drop a cookie whose name and value are longer, without a word (RFC 6265bis, 5.7). */
const MAX_COOKIE_CHARS = 4096;

/** What a cookie may be on an address, by its scheme and host; `null` where there must be none. */
export type CookieKind = "secure" | "loopback" | null;

/**
 * Which cookies an address may have: `__Host-` ones everywhere on https, plain ones on this very machine, where Safari
 * takes no Secure cookie over http, and none on http elsewhere, where anybody on the way could read them.
 *
 * @param origin scheme and host as the browser sees them
 * @example
 * cookieKind("http://192.168.1.5:8000"); // null
 */
export function cookieKind(origin: string): CookieKind {
  const { protocol, hostname } = new URL(origin);
  if (protocol === "https:") return "secure";
  const isLoopback = hostname === "localhost" || hostname === "[::1]" ||
    hostname.startsWith("127.") && isMachine(hostname);
  return isLoopback ? "loopback" : null;
}

/** Names of our cookies. */
export type CookieName =
  | "vitrina"
  | "vitrina-device"
  | "vitrina-mail"
  | "vitrina-oidc";

/** The value of a cookie of ours in a request; the first one, when somebody planted a second. */
export function readCookie(
  headers: Headers,
  kind: CookieKind,
  name: CookieName,
): string | null {
  const sent = headers.get("cookie");
  if (kind === null || sent === null) return null;
  const wanted = `${nameOn(kind, name)}=`;
  for (const part of sent.split(";")) {
    const pair = part.trim();
    if (pair.startsWith(wanted)) return pair.slice(wanted.length);
  }
  return null;
}

/**
 * A `Set-Cookie` header. Scripts cannot read it, and other sites' forms do not send it.
 *
 * @param value of characters that need no quoting
 * @param maxAgeSeconds 0 removes the cookie
 */
export function cookieHeader(
  kind: "secure" | "loopback",
  name: CookieName,
  value: string,
  maxAgeSeconds: number,
): string {
  const pair = `${nameOn(kind, name)}=${value}`;
  if (pair.length > MAX_COOKIE_CHARS) {
    throw new Error(
      `Cannot keep session: its tokens take ${pair.length} characters; store less in the user's metadata`,
    );
  }
  const secure = kind === "secure" ? "; Secure" : "";
  return `${pair}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

function nameOn(kind: "secure" | "loopback", name: CookieName): string {
  return kind === "secure" ? `__Host-${name}` : name;
}

/** Both tokens in one value: the access token is three parts of base64url already, the other one becomes a fourth. */
export function packTokens({ accessToken, refreshToken }: Tokens): string {
  const last = new TextEncoder().encode(refreshToken)
    .toBase64({ alphabet: "base64url", omitPadding: true });
  return `${accessToken}.${last}`;
}

const PACKED = /^([\w-]+\.[\w-]+\.[\w-]+)\.([\w-]+)$/;

/** The tokens in a cookie's value; `null` when it is none that we have set. */
export function unpackTokens(value: string): Tokens | null {
  const [, accessToken, last] = PACKED.exec(value) ?? [];
  if (!accessToken || !last) return null;
  try {
    const bytes = Uint8Array.fromBase64(last, { alphabet: "base64url" });
    const refreshToken = new TextDecoder("utf-8", { fatal: true }).decode(
      bytes,
    );
    return { accessToken, refreshToken };
  } catch {
    return null;
  }
}
