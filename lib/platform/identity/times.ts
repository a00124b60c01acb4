/**
 * How long things last.
 *
 * @module
 */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Short, because verifiers elsewhere do not hear of a sign-out. */
export const ACCESS_TOKEN_SECONDS = 10 * MINUTE;

/** After this a session ends, however often it was refreshed (OWASP ASVS 3.3.2 asks for one at all). */
export const SESSION_SECONDS = 30 * DAY;

/** A client that sends the same refresh token twice, having lost the answer, gets the same child (as Supabase Auth does). */
export const REUSE_SECONDS = 10;

/** Changing password or e-mail in an older session takes a code that was mailed (as Supabase Auth does). */
export const RECENT_SECONDS = DAY;

/** How long a link lives; whoever was invited may be on holiday. */
export const LINK_SECONDS = {
  signup: DAY,
  invite: 7 * DAY,
  magiclink: HOUR,
  recovery: HOUR,
  email_change: DAY,
  reauthentication: 15 * MINUTE,
} as const;

/** Six digits can be guessed: a code lives shorter than its link. */
export const CODE_SECONDS = HOUR;

/** Between the link and the exchange of the code it led to. */
export const AUTH_CODE_SECONDS = 5 * MINUTE;

/** Between asking for a second factor and its code. */
export const CHALLENGE_SECONDS = 5 * MINUTE;
