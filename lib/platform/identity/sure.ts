/**
 * Whether it is surely the owner of an account who changes what signs them in.
 *
 * @module
 */
import { AuthError } from "./auth_error.ts";
import type { Caller } from "./caller.ts";
import { hashCode, useCode } from "./one_time_tokens.ts";
import { type Call, countGuess, type Server } from "./server.ts";
import { giveBack, guessBuckets } from "./throttle.ts";
import { RECENT_SECONDS } from "./times.ts";

/**
 * Whether a session has shown the second factor, where its user has one. One that is being replaced is one: it was taken
 * away for a moment, and only a backup code stands for it. Asked in one statement, because at every moment there is either
 * the factor or the note of its replacement.
 */
export async function hasShownFactor(
  { transaction }: Server,
  { user, session }: Caller,
): Promise<boolean> {
  const isRaised = session.aal === "aal2";
  const [row] = await transaction((sql) =>
    sql<{ owes: boolean }[]>`
      select platform.owes_second_factor(${user.id}, ${session.id})
        or (not ${isRaised}::boolean and exists (
          select from auth.mfa_factors as factor where factor.user_id = ${user.id} and factor.status = 'verified'
        )) as owes
    `
  );
  return row?.owes === false;
}

/**
 * A stolen session must not be enough to take the account over: it takes the second factor, where there is one, and in an
 * old session a code that was mailed.
 *
 * @throws {AuthError} `insufficient_aal`, `reauthentication_needed`, `reauthentication_not_valid`
 */
export async function requireSure(
  { server, peer }: Call,
  { user, session }: Caller,
  nonce: string | null,
): Promise<void> {
  if (!await hasShownFactor(server, { user, session })) {
    throw new AuthError(
      401,
      "insufficient_aal",
      "AAL2 session is required to update email or password when MFA is enabled",
    );
  }
  const { now, vault, transaction } = server;
  if (now() - session.created_at.getTime() <= RECENT_SECONDS * 1000) return;
  if (nonce === null) {
    throw new AuthError(
      400,
      "reauthentication_needed",
      "This change requires reauthentication",
    );
  }
  const email = user.email ?? "";
  const buckets = await guessBuckets(vault, email, peer);
  await countGuess(server, buckets);
  const hash = await hashCode(vault, email, nonce);
  const used = await transaction(async (sql) => {
    const used = await useCode(sql, email, hash, ["reauthentication"], now());
    if (used) await giveBack(sql, buckets);
    return used;
  });
  if (used?.user_id === user.id) return;
  throw new AuthError(
    422,
    "reauthentication_not_valid",
    "Nonce has expired or is invalid",
  );
}
