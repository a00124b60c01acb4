/**
 * Second factors: enrolled, asked for, taken away.
 *
 * @module
 */
import { generateSecret, generateURI } from "otplib";
import { renderSVG } from "uqr";
import type { z } from "zod";
import { newId } from "../ids.ts";
import { AuthError } from "./auth_error.ts";
import type { enrollBody } from "./bodies.ts";
import type { Caller } from "./caller.ts";
import { factorNotFound, sealName } from "./factor_codes.ts";
import type { Server } from "./server.ts";
import { lowerSessions } from "./sessions.ts";
import { hasShownFactor } from "./sure.ts";
import { CHALLENGE_SECONDS } from "./times.ts";
import { findUser } from "./users.ts";

/** As many as Supabase Auth allows. */
const MAX_FACTORS = 10;
/** An enrolment that was begun and left: the next one clears it away. */
const ABANDONED_SECONDS = 300;

/** Begins an enrolment; the factor counts once its first code was shown. */
export async function enroll(
  server: Server,
  caller: Caller,
  { friendly_name, issuer }: z.output<typeof enrollBody>,
) {
  const { transaction, vault, origin, now } = server;
  const { user } = caller;
  if (!await hasShownFactor(server, caller)) {
    throw new AuthError(
      403,
      "insufficient_aal",
      "AAL2 required to enroll a new factor",
    );
  }
  const id = newId();
  const secret = generateSecret({ length: 20 });
  const sealed = await vault.seal(secret, sealName(id));
  const name = friendly_name ?? "";
  const at = new Date(now());
  await transaction(async (sql) => {
    await sql`select from auth.users where id = ${user.id} for update`;
    await sql`
      delete from auth.mfa_factors
      where user_id = ${user.id} and status = 'unverified'
        and created_at < ${new Date(now() - ABANDONED_SECONDS * 1000)}
    `;
    const { factors = [] } = await findUser(sql, { id: user.id }) ?? {};
    if (factors.length >= MAX_FACTORS) {
      throw new AuthError(
        422,
        "too_many_enrolled_mfa_factors",
        "Maximum number of verified factors reached, unenroll to continue",
      );
    }
    if (name !== "" && factors.some((one) => one.friendly_name === name)) {
      throw new AuthError(
        422,
        "mfa_factor_name_conflict",
        `A factor with the friendly name "${name}" for this user already exists`,
      );
    }
    await sql`
      insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status, secret_sealed, created_at, updated_at)
      values (${id}, ${user.id}, ${name}, 'totp', 'unverified', ${sealed}, ${at}, ${at})
    `;
  });
  const uri = generateURI({
    strategy: "totp",
    issuer: issuer ?? new URL(origin).host,
    label: user.email ?? user.id,
    secret,
  });
  return {
    id,
    type: "totp",
    friendly_name: name,
    totp: { qr_code: renderSVG(uri), secret, uri },
  };
}

/** Asks for a code. */
export async function challenge(
  { transaction, now }: Server,
  { user }: Caller,
  factorId: string,
) {
  const id = newId();
  const expires = new Date(now() + CHALLENGE_SECONDS * 1000);
  await transaction(async (sql) => {
    const [factor] = await sql`
      select from auth.mfa_factors where id = ${factorId} and user_id = ${user.id}
    `;
    if (!factor) throw factorNotFound();
    await sql`delete from auth.mfa_challenges where factor_id = ${factorId} and expires_at < ${new Date(
      now(),
    )}`;
    await sql`
      insert into auth.mfa_challenges (id, factor_id, created_at, expires_at)
      values (${id}, ${factorId}, ${new Date(now())}, ${expires})
    `;
  });
  return {
    id,
    type: "totp",
    expires_at: Math.floor(expires.getTime() / 1000),
  };
}

/** Takes a factor away; a verified one only for who has just shown a second factor. */
export async function unenroll(
  server: Server,
  caller: Caller,
  factorId: string,
) {
  const { transaction } = server;
  const { user, session } = caller;
  const factor = user.factors.find(({ id }) => id === factorId);
  if (!factor) throw factorNotFound();
  if (
    factor.status === "verified" && session.aal !== "aal2" ||
    !await hasShownFactor(server, caller)
  ) {
    throw new AuthError(
      422,
      "insufficient_aal",
      "AAL2 required to unenroll verified factor",
    );
  }
  await removeFactor(transaction, user.id, factorId);
  return { id: factorId };
}

/** Takes a factor away, and from its sessions the second factor. */
export async function removeFactor(
  transaction: Server["transaction"],
  userId: string,
  factorId: string,
): Promise<void> {
  await transaction(async (sql) => {
    const { count } =
      await sql`delete from auth.mfa_factors where id = ${factorId} and user_id = ${userId}`;
    if (count === 0) throw factorNotFound();
    await lowerSessions(sql, factorId);
  });
}
