/**
 * Codes of an app (TOTP, RFC 6238), each of which counts once.
 *
 * @module
 */
import { verify } from "otplib";
import type { z } from "zod";
import { AuthError } from "./auth_error.ts";
import type { factorCodeBody } from "./bodies.ts";
import type { Caller } from "./caller.ts";
import { type Call, countGuess, sessionView } from "./server.ts";
import { endSessions, raiseSession } from "./sessions.ts";
import { hasShownFactor } from "./sure.ts";
import { giveBack, guessBuckets } from "./throttle.ts";
import { findUser } from "./users.ts";

/** Clocks of phones: one step before and after (RFC 6238, 5.2). */
const TOLERANCE_SECONDS = 30;

/** Takes a code, which counts once, and raises the session to two factors. */
export async function verifyFactor(
  { server, peer }: Call,
  { user, session }: Caller,
  factorId: string,
  { challenge_id, code }: z.output<typeof factorCodeBody>,
) {
  const { transaction, vault, now } = server;
  const buckets = await guessBuckets(vault, `factor ${user.id}`, peer);
  await countGuess(server, buckets);
  const factor = await transaction(async (sql) => {
    const [factor] = await sql<{ sealed: Uint8Array; status: string }[]>`
      select secret_sealed as sealed, status from auth.mfa_factors where id = ${factorId} and user_id = ${user.id}
    `;
    return factor;
  });
  if (!factor) throw factorNotFound();
  if (
    factor.status === "unverified" &&
    !await hasShownFactor(server, { user, session })
  ) {
    throw new AuthError(
      403,
      "insufficient_aal",
      "AAL2 required to verify a new factor",
    );
  }
  const secret = await vault.open(factor.sealed, sealName(factorId));
  const step = await stepOf(secret, code, now());
  if (step === null) throw wrongCode();
  const raised = await transaction(async (sql) => {
    const at = new Date(now());
    const { count: asked } = await sql`
      delete from auth.mfa_challenges where id = ${challenge_id} and factor_id = ${factorId} and expires_at > ${at}
    `;
    if (asked === 0) throw challengeExpired();
    const { count: fresh } = await sql`
      update auth.mfa_factors set last_step = ${step}, status = 'verified', updated_at = ${at}
      where id = ${factorId} and last_step < ${step}
    `;
    if (fresh === 0) throw wrongCode();
    if (factor.status === "unverified") {
      await sql`delete from auth.mfa_factors where user_id = ${user.id} and status = 'unverified'`;
      // sessions from the time of one factor would be a way around the second
      await endSessions(
        sql,
        sql`user_id = ${user.id} and id <> ${session.id} and aal = 'aal1'`,
      );
    }
    await giveBack(sql, buckets);
    return {
      session: await raiseSession(sql, session, factorId, now()),
      user: await findUser(sql, { id: user.id }) ?? user,
    };
  });
  return await sessionView(server, raised.user, raised.session);
}

/** The time step that a code is of, or null when it is wrong now. */
async function stepOf(
  secret: string,
  code: string,
  now: number,
): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const checked = await verify({
    secret,
    token: code,
    epoch: Math.floor(now / 1000),
    epochTolerance: TOLERANCE_SECONDS,
  });
  return checked.valid && "timeStep" in checked ? checked.timeStep : null;
}

/** Under which name a factor's secret is sealed. */
export function sealName(factorId: string): string {
  return `totp ${factorId}`;
}

/** The factor is not there, or another user's. */
export function factorNotFound(): AuthError {
  return new AuthError(404, "mfa_factor_not_found", "Factor not found");
}

function challengeExpired(): AuthError {
  return new AuthError(
    422,
    "mfa_challenge_expired",
    "MFA challenge has expired, verify against another challenge or create a new challenge.",
  );
}

function wrongCode(): AuthError {
  return new AuthError(
    422,
    "mfa_verification_failed",
    "Invalid TOTP code entered",
  );
}
