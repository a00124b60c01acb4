/**
 * Who calls: somebody signed in, or the platform with its secret key.
 *
 * @module
 */
import { AuthError } from "./auth_error.ts";
import type { Call, Server } from "./server.ts";
import { findSession, type Session } from "./sessions.ts";
import { verifyAccessToken } from "./tokens.ts";
import { findUser, isBanned, type User } from "./users.ts";
import { same } from "./vault.ts";

/** Somebody signed in, as the database knows them now. */
export interface Caller {
  user: User;
  session: Session;
}

/**
 * Who is signed in: the token must be good, and so must its session.
 *
 * @throws {AuthError} `no_authorization`, `bad_jwt`, `session_not_found`, `user_banned`
 */
export async function requireCaller(
  { server }: Call,
  request: Request,
): Promise<Caller> {
  const { transaction, now, keys, url } = server;
  const token = bearerOf(request);
  const claims = await verifyAccessToken(keys, url, token, now());
  const found = await transaction(async (sql) => ({
    session: await findSession(sql, claims.sessionId, now()),
    user: await findUser(sql, { id: claims.userId }),
  }));
  const { session, user } = found;
  if (!session || !user || session.user_id !== user.id) {
    throw new AuthError(
      403,
      "session_not_found",
      "Session from session_id claim in JWT does not exist",
    );
  }
  refuseBanned(user, now());
  return { user, session };
}

/** Refuses a user who was banned. */
export function refuseBanned(user: User, now: number): void {
  if (isBanned(user, now)) {
    throw new AuthError(403, "user_banned", "User is banned");
  }
}

/**
 * Lets only the platform itself pass.
 *
 * @throws {AuthError} `no_authorization`, `not_admin`
 */
export async function requireSecretKey(
  { secretKey }: Server,
  request: Request,
): Promise<void> {
  if (!await same(bearerOf(request), secretKey)) {
    throw new AuthError(403, "not_admin", "User not allowed");
  }
}

function bearerOf(request: Request): string {
  const [, token] = request.headers.get("authorization")
    ?.match(/^Bearer ([\w.~+/-]+=*)$/i) ?? [];
  if (token) return token;
  throw new AuthError(
    401,
    "no_authorization",
    "This endpoint requires a valid Bearer token",
  );
}
