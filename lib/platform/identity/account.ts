/**
 * What somebody signed in does with their own account.
 *
 * @module
 */
import type { z } from "zod";
import type { Tx } from "../db.ts";
import { AuthError, validationFailed } from "./auth_error.ts";
import { MAX_METADATA_CHARS, type updateUserBody } from "./bodies.ts";
import type { Caller } from "./caller.ts";
import { mailLink, mailNotice } from "./mail_link.ts";
import { makeToken } from "./one_time_tokens.ts";
import { refuseWeak } from "./password_policy.ts";
import { type Call, countLetter, evenly, type Server } from "./server.ts";
import { endSessions } from "./sessions.ts";
import { requireSure } from "./sure.ts";
import { letterBuckets } from "./throttle.ts";
import { findUser, jsonb, type Metadata, userView } from "./users.ts";

type Update = z.output<typeof updateUserBody>;

/** Changes password, e-mail (once it is confirmed) and what the user says of themselves. */
export async function updateUser(
  call: Call,
  caller: Caller,
  { email, password, data, nonce, ...challenge }: Update,
  redirectTo: string,
) {
  const { server } = call;
  const { user } = caller;
  const newEmail = email && email !== user.email ? email : null;
  if (newEmail || password) await requireSure(call, caller, nonce ?? null);
  if (password) await setPassword(server, caller, password);
  if (data) await setMetadata(server, caller, data);
  if (newEmail) {
    await startEmailChange(call, caller, newEmail, { redirectTo, challenge });
  }
  const changed = await server.transaction((sql) =>
    findUser(sql, { id: user.id })
  );
  return userView(changed ?? user);
}

/** Ends sessions: this one, all others, or all. */
export async function signOut(
  { transaction }: Server,
  { user, session }: Caller,
  scope: string,
): Promise<void> {
  if (!["global", "local", "others"].includes(scope)) {
    throw validationFailed(`scope: ${scope} is not supported`);
  }
  await transaction((sql) => {
    const which = {
      global: () => sql`user_id = ${user.id}`,
      local: () => sql`id = ${session.id}`,
      others: () => sql`user_id = ${user.id} and id <> ${session.id}`,
    }[scope];
    return endSessions(sql, which?.() ?? sql`false`);
  });
}

async function setPassword(
  server: Server,
  { user, session }: Caller,
  password: string,
): Promise<void> {
  const { passwords, transaction, now } = server;
  refuseWeak(password, user.email);
  if (await passwords.verify(user.encrypted_password, password)) {
    throw new AuthError(
      422,
      "same_password",
      "New password should be different from the old password.",
    );
  }
  const hashed = await passwords.hash(password);
  await transaction(async (sql) => {
    await storePassword(sql, user.id, hashed, new Date(now()));
    await endSessions(sql, sql`user_id = ${user.id} and id <> ${session.id}`);
    await mailNotice(sql, server, user, "password_changed");
  });
}

/** Stores a password, and makes links to choose one worthless. */
export async function storePassword(
  sql: Tx,
  userId: string,
  hashed: string,
  at: Date,
): Promise<void> {
  await sql`update auth.users set encrypted_password = ${hashed}, updated_at = ${at} where id = ${userId}`;
  await sql`
    delete from auth.one_time_tokens where user_id = ${userId} and kind in ('magiclink', 'recovery', 'reauthentication')
  `;
}

async function setMetadata(
  { transaction, now }: Server,
  { user }: Caller,
  data: Metadata,
): Promise<void> {
  await transaction(async (sql) => {
    await sql`select from auth.users where id = ${user.id} for update`;
    const current = await findUser(sql, { id: user.id });
    const merged = mergeMetadata(current?.raw_user_meta_data ?? {}, data);
    await sql`
      update auth.users set raw_user_meta_data = ${
      jsonb(sql, merged)
    }, updated_at = ${new Date(now())}
      where id = ${user.id}
    `;
  });
}

/**
 * Metadata after a change: given fields replace, null takes away.
 *
 * @throws {AuthError} `validation_failed` when it becomes too large to ride in every token
 */
export function mergeMetadata(current: Metadata, change: Metadata): Metadata {
  const merged = Object.fromEntries(
    Object.entries({ ...current, ...change }).filter(([, value]) =>
      value !== null
    ),
  );
  if (JSON.stringify(merged).length > MAX_METADATA_CHARS) {
    throw validationFailed("data: metadata is too large");
  }
  return merged;
}

/** Mails the new address; the old one hears of it. An address that has an account is not told apart. */
async function startEmailChange(
  { server, peer }: Call,
  { user }: Caller,
  email: string,
  wish: Parameters<typeof mailLink>[4],
): Promise<void> {
  const { transaction, vault, now } = server;
  await evenly(async () => {
    await countLetter(server, await letterBuckets(vault, email, peer));
    const token = await makeToken(vault, "email_change", email);
    await transaction(async (sql) => {
      const at = new Date(now());
      await sql`
        update auth.users set email_change = ${email}, email_change_sent_at = ${at}, updated_at = ${at}
        where id = ${user.id}
      `;
      await mailNotice(sql, server, user, "email_changes");
      const owner = await findUser(sql, { email });
      if (owner?.email_confirmed_at) {
        await mailNotice(sql, server, owner, "known");
      } else await mailLink(sql, server, user, token, { ...wish, to: email });
    });
  });
}
