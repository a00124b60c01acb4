/**
 * Signing up: an account that waits for its e-mail to be confirmed. Nobody learns from the answer who has one.
 *
 * @module
 */
import type { z } from "zod";
import type { Tx } from "../db.ts";
import { newId } from "../ids.ts";
import type { signUpBody } from "./bodies.ts";
import { type LinkWish, mailLink, mailNotice } from "./mail_link.ts";
import { makeToken, type NewToken } from "./one_time_tokens.ts";
import { refuseWeak } from "./password_policy.ts";
import { type Call, countLetter, evenly, type Server } from "./server.ts";
import { letterBuckets } from "./throttle.ts";
import { findUser, insertUser, type User, userView } from "./users.ts";

/** Signs somebody up; the answer is a user without a session, for an address that has an account too. */
export async function signUp(
  { server, peer }: Call,
  { email, password, data, ...challenge }: z.output<typeof signUpBody>,
  redirectTo: string,
) {
  refuseWeak(password, email);
  return await evenly(async () => {
    await countLetter(server, await letterBuckets(server.vault, email, peer));
    const before = await server.transaction((sql) => findUser(sql, { email }));
    const kept = before?.encrypted_password ?? null;
    // as long for an address that nobody has signed up with
    const isSame = await server.passwords.verify(kept, password);
    const [hashed, signup, invite] = await Promise.all([
      server.passwords.hash(password),
      makeToken(server.vault, "signup", email),
      makeToken(server.vault, "invite", email),
    ]);
    const fresh = {
      id: newId(),
      email,
      encrypted_password: hashed,
      raw_user_meta_data: data ?? {},
    };
    const wish = { redirectTo, challenge };
    const at = new Date(server.now());
    const user = await server.transaction(async (sql) => {
      await lockEmail(sql, email);
      const known = await findUser(sql, { email });
      if (known && !mayBeReplaced(known)) {
        await answerKnown(sql, server, known, { signup, invite, wish });
        return pretended(fresh, at);
      }
      // A new id each time, as for an address that has an account.
      if (known) await sql`delete from auth.users where id = ${known.id}`;
      // Two passwords may be two people, of whom one does not read the mail: then neither counts, and whoever does
      // chooses another one.
      const agreed = !known || isSame && known.encrypted_password === kept;
      const encrypted_password = agreed ? hashed : null;
      const made = await insertUser(
        sql,
        { ...fresh, encrypted_password },
        at.getTime(),
      );
      await mailLink(sql, server, made, signup, wish);
      return made;
    });
    return userView({ ...user, confirmation_sent_at: at });
  });
}

/** Of two calls at once with the same address, the second waits. */
export async function lockEmail(sql: Tx, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`identity ${email}`}, 0))`;
}

/** Somebody signed up themselves and never confirmed: nothing can hang on the account yet. */
function mayBeReplaced(user: User): boolean {
  return user.email_confirmed_at === null && user.invited_at === null &&
    user.confirmation_sent_at !== null;
}

async function answerKnown(
  sql: Tx,
  server: Server,
  known: User,
  { signup, invite, wish }: {
    signup: NewToken;
    invite: NewToken;
    wish: LinkWish;
  },
): Promise<void> {
  if (known.email_confirmed_at !== null) {
    await mailNotice(sql, server, known, "known");
  } else {
    await mailLink(
      sql,
      server,
      known,
      known.invited_at ? invite : signup,
      wish,
    );
  }
}

/** The user that there would be if there were none. */
function pretended(
  fresh: Pick<User, "id" | "email" | "raw_user_meta_data">,
  at: Date,
): User {
  return {
    ...fresh,
    encrypted_password: null,
    email_confirmed_at: null,
    invited_at: null,
    confirmation_sent_at: at,
    recovery_sent_at: null,
    reauthentication_sent_at: null,
    email_change: null,
    email_change_sent_at: null,
    last_sign_in_at: null,
    banned_until: null,
    raw_app_meta_data: { provider: "email", providers: ["email"] },
    created_at: at,
    updated_at: at,
    factors: [],
  };
}
