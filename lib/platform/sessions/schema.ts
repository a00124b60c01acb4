/**
 * What a session is, and where a reader may be sent after signing in.
 *
 * @module
 */

/** Somebody who is signed in. Whoever still owes a second factor is not: see `Reading.pending`. */
export interface Session {
  /** The `session_id` of the identity server. */
  id: string;
  userId: string;
  email: string;
  /** `aal2` once a second factor was shown in this session: a code, a backup code, or a device that is trusted. */
  aal: "aal1" | "aal2";
  /** When the access token ends, in milliseconds since 1970; the session goes on with the next one. */
  expiresAt: number;
  /** An administrator of something who has no second factor yet: gets the page that sets one up, and nothing else. */
  needsFactor: boolean;
}

/** A session with what the account's own pages have to know. */
export interface Known extends Session {
  /** Has a second factor, and has not shown it here. */
  owesFactor: boolean;
  /** Has a second factor. */
  hasFactor: boolean;
  /** Administers something, and may not be without one. */
  mustHaveFactor: boolean;
  /** The factor is being replaced after a backup code: until the new one was shown, codes of an app do not count. */
  isReplacing: boolean;
  /** What was shown as the second factor: a code (`token` says so), a backup code, or a device that is trusted. */
  proof: "token" | "backup" | "device" | null;
}

/** What the cookie of a request says. */
export interface Reading {
  /** Who is signed in. */
  session: Known | null;
  /** Who has shown the first factor and owes the second; gets the page that asks for it, and nothing else. */
  pending: Known | null;
  /** The access token, for the identity server. */
  tokens: Tokens | null;
  /** To be sent with the answer: the cookie was renewed, or is worth nothing any more. */
  setCookie: string | null;
}

/** What the identity server gives for a session. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

/** Longer ones are no address of ours. */
const MAX_NEXT_CHARS = 400;

/**
 * The path that a form may go on to: one of this host, never another host or scheme.
 *
 * Browsers take `\` for `/`, drop tabs and line ends, and read `//host` as a host (https://url.spec.whatwg.org).
 *
 * @param given what came in the address or the form
 * @param otherwise where to go when it is none
 * @example
 * nextPath("//evil.example", "/account"); // "/account"
 */
export function nextPath(
  given: string | null | undefined,
  otherwise: string,
): string {
  const isPath = given && given.length <= MAX_NEXT_CHARS &&
    /^\/(?![/\\])[\x21-\x7e]*$/.test(given) && !given.includes("\\");
  if (!isPath) return otherwise;
  // read as a browser would, which also takes `/.//evil` apart
  const url = URL.parse(given, "http://own.invalid");
  return url?.origin === "http://own.invalid" && !url.pathname.startsWith("//")
    ? url.pathname + url.search + url.hash
    : otherwise;
}
