/**
 * Calls that mail something and answer the same whether there is such an account or not.
 *
 * @module
 */
import type { z } from "zod";
import { newId } from "../ids.ts";
import type { otpBody, recoverBody, resendBody } from "./bodies.ts";
import type { Caller } from "./caller.ts";
import { mailLink } from "./mail_link.ts";
import { makeToken } from "./one_time_tokens.ts";
import { type Call, countLetter, evenly } from "./server.ts";
import { lockEmail } from "./sign_up.ts";
import { letterBuckets } from "./throttle.ts";
import { findUser, insertUser, isBanned, type User } from "./users.ts";

/** Mails a link and a code to sign in with; makes an account where there is none, unless told not to. */
export async function mailMagicLink(
  call: Call,
  { email, data, create_user, ...challenge }: z.output<typeof otpBody>,
  redirectTo: string,
): Promise<object> {
  const { server, server: { vault, transaction, now } } = call;
  return await quietly(call, email, async () => {
    const [magiclink, signup, invite] = await Promise.all([
      makeToken(vault, "magiclink", email),
      makeToken(vault, "signup", email),
      makeToken(vault, "invite", email),
    ]);
    const wish = { redirectTo, challenge };
    await transaction(async (sql) => {
      await lockEmail(sql, email);
      const known = await findUser(sql, { email });
      if (known && isBanned(known, now())) return;
      if (known?.email_confirmed_at) {
        await mailLink(sql, server, known, magiclink, wish);
      } else if (known) {
        // whoever reads the mail did not choose the password that somebody else may have left
        await sql`update auth.users set encrypted_password = null where id = ${known.id}`;
        const token = known.invited_at ? invite : signup;
        await mailLink(sql, server, known, token, wish);
      } else if (create_user) {
        const fresh = { id: newId(), email, raw_user_meta_data: data ?? {} };
        const made = await insertUser(sql, fresh, now());
        await mailLink(sql, server, made, signup, wish);
      }
    });
  });
}

/** Mails a link and a code to choose a new password with. */
export async function mailRecovery(
  call: Call,
  { email, ...challenge }: z.output<typeof recoverBody>,
  redirectTo: string,
): Promise<object> {
  const { server, server: { vault, transaction, now } } = call;
  return await quietly(call, email, async () => {
    const token = await makeToken(vault, "recovery", email);
    await transaction(async (sql) => {
      const known = await findUser(sql, { email });
      if (!known || isBanned(known, now())) return;
      await mailLink(sql, server, known, token, { redirectTo, challenge });
    });
  });
}

/** Mails once more what may have got lost. */
export async function mailAgain(
  call: Call,
  { email, type, ...challenge }: z.output<typeof resendBody>,
  redirectTo: string,
): Promise<object> {
  const { server, server: { vault, transaction } } = call;
  return await quietly(call, email, async () => {
    const known = await transaction((sql) => findUser(sql, { email }));
    const to = known && addressFor(known, type);
    const token = await makeToken(vault, type, to ?? email);
    await transaction(async (sql) => {
      const user = to ? await findUser(sql, { email }) : null;
      if (!user || !to || addressFor(user, type) !== to) return;
      const wish = { redirectTo, challenge, to };
      await mailLink(sql, server, user, token, wish);
    });
  });
}

/** Mails a code to somebody signed in who is about to change something that matters. */
export async function mailReauthentication(
  call: Call,
  { user }: Caller,
): Promise<object> {
  const { server } = call;
  const email = user.email ?? "";
  return await quietly(call, email, async () => {
    const token = await makeToken(server.vault, "reauthentication", email);
    await server.transaction((sql) =>
      mailLink(sql, server, user, token, { redirectTo: server.origin })
    );
  });
}

function addressFor(user: User, type: "signup" | "email_change") {
  if (type === "email_change") return user.email_change;
  return user.email_confirmed_at === null ? user.email : null;
}

/** Counts the letter, and takes the same time and says the same whatever the work finds. */
async function quietly(
  { server, peer }: Call,
  email: string,
  work: () => Promise<void>,
): Promise<object> {
  await evenly(async () => {
    await countLetter(server, await letterBuckets(server.vault, email, peer));
    await work();
  });
  return {};
}
