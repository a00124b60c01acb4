/**
 * Checks access tokens: who signed them, for whom, and until when.
 *
 * @module
 */
import {
  createLocalJWKSet,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from "jose";
import { z } from "zod";

/** What a good token says. */
export interface Claims {
  userId: string;
  sessionId: string;
  email: string;
  aal: "aal1" | "aal2";
  /** Milliseconds since 1970. */
  issuedAt: number;
  expiresAt: number;
}

/** Who signs tokens, and how. */
export interface Issuer {
  issuer: string;
  jwks(): Promise<JSONWebKeySet>;
  /** The legacy shared secret of a Supabase project; `null` everywhere else, and then HS256 does not exist. */
  jwtSecret: string | null;
}

/** Supabase's tokens name this audience and this role for people; other roles are machines and visitors. */
const AUDIENCE = "authenticated";

const payloadSchema = z.object({
  sub: z.uuid(),
  session_id: z.uuid(),
  role: z.literal("authenticated"),
  email: z.string().default(""),
  aal: z.enum(["aal1", "aal2"]),
  iat: z.number(),
  exp: z.number(),
  is_anonymous: z.literal(false).optional(),
});

/**
 * Makes the check. Two branches that never meet: keys of the issuer for ES256 and RS256, and the shared secret for HS256
 * where one is configured. A token chooses neither its kind of key nor, beyond these, its algorithm (RFC 8725, 3.1).
 *
 * @param now milliseconds since 1970, for the age of keys; tests give their own
 * @returns a function that answers `null` for every token that is not good now
 * @throws (when called) only when the keys cannot be had at all
 * @example const verify = createVerifier({ ...identity, jwtSecret: null });
 */
export function createVerifier(
  { issuer, jwks, jwtSecret }: Issuer,
  now: () => number = Date.now,
): (token: string) => Promise<Claims | null> {
  const keys = keysOf(jwks, now);
  const secret = jwtSecret === null
    ? null
    : new TextEncoder().encode(jwtSecret);
  const expected = { issuer, audience: AUDIENCE };
  return async (token) => {
    try {
      const isShared = decodeProtectedHeader(token).alg === "HS256";
      if (isShared && secret === null) return null;
      const { payload } = isShared && secret !== null
        ? await jwtVerify(token, secret, { ...expected, algorithms: ["HS256"] })
        : await jwtVerify(token, keys, {
          ...expected,
          algorithms: ["ES256", "RS256"],
        });
      return claimsOf(payload);
    } catch (error) {
      // whatever is wrong with the token is the sender's matter; whatever is wrong with the keys is ours
      if (error instanceof errors.JOSEError || error instanceof TypeError) {
        return null;
      }
      throw error;
    }
  };
}

function claimsOf(payload: JWTPayload): Claims | null {
  const { data } = payloadSchema.safeParse(payload);
  return data
    ? {
      userId: data.sub,
      sessionId: data.session_id,
      email: data.email,
      aal: data.aal,
      issuedAt: data.iat * 1000,
      expiresAt: data.exp * 1000,
    }
    : null;
}

/** A key that is withdrawn is believed this long at most. */
const FRESH_MS = 600_000;

/** A token with an unknown key asks for the keys again, but a flood of them does not. */
const PAUSE_MS = 10_000;

/** The issuer's keys, fetched when first needed, when old, and when a token names one that is not among them. */
function keysOf(
  jwks: () => Promise<JSONWebKeySet>,
  now: () => number,
): JWTVerifyGetKey {
  let find: JWTVerifyGetKey | null = null;
  let fetchedAt = 0;
  let fetching: Promise<void> | null = null;

  async function fetchKeys() {
    try {
      find = createLocalJWKSet(await jwks());
      fetchedAt = now();
    } catch (error) {
      // the issuer may be away for a moment: go on with what it said last
      if (find === null) {
        throw new Error("Cannot verify tokens: no keys", { cause: error });
      }
      fetchedAt = now() - FRESH_MS + PAUSE_MS;
    } finally {
      fetching = null;
    }
  }

  return async (header, token) => {
    const ageMs = now() - fetchedAt;
    if (find === null || ageMs > FRESH_MS) await (fetching ??= fetchKeys());
    if (find === null) throw new Error("Cannot verify tokens: no keys");
    try {
      return await find(header, token);
    } catch (error) {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || now() - fetchedAt < PAUSE_MS) throw error;
      await (fetching ??= fetchKeys());
      return await find(header, token);
    }
  };
}
