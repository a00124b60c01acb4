/**
 * Access tokens (RFC 7519, RFC 9068) and refresh tokens.
 *
 * @module
 */
import { errors, jwtVerify, SignJWT } from "jose";
import { AuthError } from "./auth_error.ts";
import type { Session } from "./sessions.ts";
import type { SigningKeys } from "./signing_keys.ts";
import { ACCESS_TOKEN_SECONDS } from "./times.ts";
import type { User } from "./users.ts";
import { base64url, concat, same, type Vault } from "./vault.ts";

/** What an access token that was verified says. */
export interface Claims {
  userId: string;
  sessionId: string;
}

/** Clocks of two processes may differ by this much. */
const CLOCK_TOLERANCE_SECONDS = 5;

/** Signs an access token for a session. */
export async function signAccessToken(
  keys: SigningKeys,
  issuer: string,
  { user, session, now }: { user: User; session: Session; now: number },
): Promise<{ token: string; expiresAt: number }> {
  const { kid, key } = await keys.signing();
  const issuedAt = Math.floor(now / 1000);
  const expiresAt = issuedAt + ACCESS_TOKEN_SECONDS;
  const token = await new SignJWT({
    email: user.email ?? "",
    phone: "",
    app_metadata: user.raw_app_meta_data,
    user_metadata: user.raw_user_meta_data,
    role: "authenticated",
    aal: session.aal,
    amr: session.amr,
    session_id: session.id,
    is_anonymous: false,
  })
    .setProtectedHeader({ alg: "ES256", kid, typ: "JWT" })
    .setIssuer(issuer)
    .setSubject(user.id)
    .setAudience("authenticated")
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(key);
  return { token, expiresAt };
}

/**
 * Verifies an access token; the algorithm is ours to say, never the token's.
 *
 * @throws {AuthError} `bad_jwt`
 */
export async function verifyAccessToken(
  keys: SigningKeys,
  issuer: string,
  token: string,
  now: number,
): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(token, async ({ kid }) => {
      const key = kid === undefined ? null : await keys.verifying(kid);
      if (!key) throw new errors.JWKSNoMatchingKey();
      return key;
    }, {
      algorithms: ["ES256"],
      issuer,
      audience: "authenticated",
      requiredClaims: ["sub", "exp", "session_id"],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(now),
    });
    return {
      userId: String(payload.sub),
      sessionId: String(payload.session_id),
    };
  } catch (error) {
    if (error instanceof errors.JOSEError) throw badJwt();
    throw error;
  }
}

/** A token that is none of ours, or too old: nobody learns which. */
function badJwt(): AuthError {
  return new AuthError(
    403,
    "bad_jwt",
    "invalid JWT: unable to parse or verify signature",
  );
}

/** A refresh token, taken apart. */
export interface RefreshToken {
  sessionId: string;
  counter: number;
}

const UUID_BYTES = 16;
const COUNTER_BYTES = 4;
/** 192 of the 256 bits: nobody guesses these either, and the token stays at 59 characters. */
const MAC_BYTES = 24;

/**
 * Makes a session's refresh token number `counter`.
 *
 * It is nowhere: it can be made again from the session's row and a key that is not in the database. So whoever lost the
 * answer gets the same child, and a copy of the database signs nobody in.
 */
export async function makeRefreshToken(
  vault: Vault,
  { sessionId, counter }: RefreshToken,
): Promise<string> {
  const name = concat(
    Uint8Array.fromHex(sessionId.replaceAll("-", "")),
    new Uint8Array(COUNTER_BYTES),
  );
  new DataView(name.buffer).setUint32(UUID_BYTES, counter);
  const mac = await vault.hash("refresh token", name);
  return base64url(concat(name, mac.subarray(0, MAC_BYTES)));
}

/** Takes a refresh token apart; null when it is none of ours. */
export async function readRefreshToken(
  vault: Vault,
  token: string,
): Promise<RefreshToken | null> {
  if (!/^[\w-]{59}$/.test(token)) return null;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.fromBase64(token, { alphabet: "base64url" });
  } catch {
    return null;
  }
  if (bytes.length !== UUID_BYTES + COUNTER_BYTES + MAC_BYTES) return null;
  const hex = bytes.subarray(0, UUID_BYTES).toHex();
  const read = {
    sessionId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
    counter: new DataView(bytes.buffer).getUint32(UUID_BYTES),
  };
  return await same(token, await makeRefreshToken(vault, read)) ? read : null;
}
