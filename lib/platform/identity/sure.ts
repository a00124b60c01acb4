/**
 * Whether it is surely the owner of an account who changes what signs them in.
 *
 * @module
 */
import { AuthError } from "./auth_error.ts";
import type { Caller } from "./caller.ts";
import { hashCode, useCode } from "./one_time_tokens.ts";
import { type Call, countGuess } from "./server.ts";
import { giveBack, guessBuckets } from "./throttle.ts";
import { RECENT_SECONDS } from "./times.ts";
import { hasFactor } from "./users.ts";

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
  if (hasFactor(user) && session.aal !== "aal2") {
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
