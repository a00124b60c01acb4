/**
 * Invitations and links that the platform makes for others.
 *
 * @module
 */
import type { z } from "zod";
import type { Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { emailExists } from "./admin.ts";
import { AuthError, validationFailed } from "./auth_error.ts";
import type { generateLinkBody, inviteBody } from "./bodies.ts";
import { issueToken, mailLink } from "./mail_link.ts";
import { makeToken, type TokenKind } from "./one_time_tokens.ts";
import { refuseWeak } from "./password_policy.ts";
import { allowedRedirect } from "./redirects.ts";
import type { Server } from "./server.ts";
import { lockEmail } from "./sign_up.ts";
import { findUser, insertUser, type User, userView } from "./users.ts";

/** Makes an account for somebody and mails them the link that opens it. */
export async function invite(
  server: Server,
  { email, data }: z.output<typeof inviteBody>,
  redirectTo: string,
) {
  const { transaction, vault } = server;
  const token = await makeToken(vault, "invite", email);
  const user = await transaction(async (sql) => {
    const invited = await prepareInvited(sql, server, email, data ?? {});
    await mailLink(sql, server, invited, token, { redirectTo });
    return await findUser(sql, { id: invited.id }) ?? invited;
  });
  return userView(user);
}

/** Makes a link without mailing it; the platform mails it in a letter of its own. */
export async function generateLink(
  server: Server,
  given: z.output<typeof generateLinkBody>,
  redirectTo: string,
) {
  const { transaction, vault, passwords, url } = server;
  const { email, type, password } = given;
  const newEmail = type.startsWith("email_change") ? given.new_email : null;
  if (type.startsWith("email_change") && !newEmail) {
    throw validationFailed("new_email: is missing");
  }
  if (password) refuseWeak(password, email);
  const hashed = password ? await passwords.hash(password) : null;
  const kind = kindOf(type);
  const to = newEmail ?? email;
  const token = await makeToken(vault, kind, to);
  const user = await transaction(async (sql) => {
    const user = await receiver(sql, server, given, hashed);
    if (newEmail) {
      await sql`update auth.users set email_change = ${newEmail} where id = ${user.id}`;
    }
    await issueToken(sql, server, user, token, { to });
    return await findUser(sql, { id: user.id }) ?? user;
  });
  const link = new URL(`${url}/verify`);
  link.searchParams.set("token", token.token);
  link.searchParams.set("type", kind);
  link.searchParams.set("redirect_to", redirectTo);
  return {
    ...userView(user),
    action_link: link.href,
    email_otp: token.code,
    hashed_token: token.token,
    redirect_to: redirectTo,
    verification_type: type,
  };
}

/** Where links of `generate_link` lead, which says it in its body. */
export function wishedRedirect(
  { origin }: Server,
  inQuery: string | null | undefined,
  inBody: string | null | undefined,
): string {
  return allowedRedirect(origin, inQuery ?? inBody);
}

function kindOf(type: z.output<typeof generateLinkBody>["type"]): TokenKind {
  return type === "email_change_new" || type === "email_change_current"
    ? "email_change"
    : type;
}

/** Whom a link is for; sign-ups, invitations and magic links make the account when there is none. */
async function receiver(
  sql: Tx,
  server: Server,
  { type, email, data }: z.output<typeof generateLinkBody>,
  hashed: string | null,
): Promise<User> {
  if (type === "invite") {
    return await prepareInvited(sql, server, email, data ?? {});
  }
  await lockEmail(sql, email);
  const known = await findUser(sql, { email });
  if (type === "signup" && known?.email_confirmed_at) throw emailExists();
  if (known) return known;
  if (type !== "signup" && type !== "magiclink") {
    throw new AuthError(
      404,
      "user_not_found",
      "User with this email not found",
    );
  }
  return await insertUser(sql, {
    id: newId(),
    email,
    encrypted_password: hashed,
    raw_user_meta_data: data ?? {},
  }, server.now());
}

async function prepareInvited(
  sql: Tx,
  { now }: Server,
  email: string,
  data: User["raw_user_meta_data"],
): Promise<User> {
  await lockEmail(sql, email);
  const known = await findUser(sql, { email });
  if (known?.email_confirmed_at) throw emailExists();
  const at = new Date(now());
  if (!known) {
    return await insertUser(sql, {
      id: newId(),
      email,
      invited_at: at,
      raw_user_meta_data: data,
    }, now());
  }
  await sql`update auth.users set invited_at = ${at} where id = ${known.id}`;
  return { ...known, invited_at: at };
}
