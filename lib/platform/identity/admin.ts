/**
 * What the platform does with users, by its secret key.
 *
 * @module
 */
import type { z } from "zod";
import type { Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { mergeMetadata, storePassword } from "./account.ts";
import { AuthError, validationFailed } from "./auth_error.ts";
import type {
  adminUpdateBody,
  createUserBody,
  deleteUserBody,
} from "./bodies.ts";
import { refuseWeak } from "./password_policy.ts";
import type { Server } from "./server.ts";
import { endSessions } from "./sessions.ts";
import { lockEmail } from "./sign_up.ts";
import {
  findUser,
  insertUser,
  jsonb,
  type User,
  usersWhere,
  userView,
} from "./users.ts";

/** A page of users, and how many there are. */
export async function listUsers(
  { transaction }: Server,
  { page, perPage }: { page: number; perPage: number },
) {
  return await transaction(async (sql) => {
    const users = await usersWhere(sql, sql`true`, {
      limit: perPage,
      offset: (page - 1) * perPage,
    });
    const [row] = await sql<{ total: number }[]>`
      select count(*)::int as total from auth.users where deleted_at is null
    `;
    return { users: users.map(userView), total: row?.total ?? 0 };
  });
}

/** A user by id. */
export async function getUser({ transaction }: Server, id: string) {
  return userView(await transaction((sql) => insistOn(sql, id)));
}

/** Makes a user, with or without a password. */
export async function createUser(
  { transaction, passwords, now }: Server,
  given: z.output<typeof createUserBody>,
) {
  const { email, password } = given;
  if (password) refuseWeak(password, email);
  const encrypted_password = password ? await passwords.hash(password) : null;
  const user = await transaction(async (sql) => {
    await lockEmail(sql, email);
    if (await findUser(sql, { email })) throw emailExists();
    return await insertUser(sql, {
      id: given.id ?? newId(),
      email,
      encrypted_password,
      email_confirmed_at: given.email_confirm ? new Date(now()) : null,
      banned_until: bannedUntil(given.ban_duration, now()) ?? null,
      raw_app_meta_data: given.app_metadata ?? {},
      raw_user_meta_data: given.user_metadata ?? {},
    }, now());
  });
  return userView(user);
}

/** Changes a user; a new password or a ban ends all of their sessions. */
export async function updateUserById(
  { transaction, passwords, now }: Server,
  id: string,
  given: z.output<typeof adminUpdateBody>,
) {
  const { email, password } = given;
  const before = await transaction((sql) => insistOn(sql, id));
  if (password) refuseWeak(password, email ?? before.email);
  const hashed = password ? await passwords.hash(password) : null;
  const until = bannedUntil(given.ban_duration, now());
  const at = new Date(now());
  const user = await transaction(async (sql) => {
    await sql`select from auth.users where id = ${id} for update`;
    const user = await insistOn(sql, id);
    if (email && email !== user.email) await setEmail(sql, user, email);
    if (hashed) await storePassword(sql, id, hashed, at);
    const app = mergeMetadata(user.raw_app_meta_data, given.app_metadata ?? {});
    const own = mergeMetadata(
      user.raw_user_meta_data,
      given.user_metadata ?? {},
    );
    const banned = until === undefined ? user.banned_until : until;
    await sql`
      update auth.users set
        raw_app_meta_data = ${jsonb(sql, app)}, raw_user_meta_data = ${
      jsonb(sql, own)
    },
        email_confirmed_at = case when ${
      given.email_confirm ?? false
    } then coalesce(email_confirmed_at, ${at})
          else email_confirmed_at end,
        banned_until = ${banned}, updated_at = ${at}
      where id = ${id}
    `;
    if (hashed || until) await endSessions(sql, sql`user_id = ${id}`);
    return await insistOn(sql, id);
  });
  return userView(user);
}

/** Removes a user; softly, the id stays and everything personal goes. */
export async function deleteUser(
  { transaction, now }: Server,
  id: string,
  { should_soft_delete }: z.output<typeof deleteUserBody>,
): Promise<object> {
  await transaction(async (sql) => {
    await insistOn(sql, id);
    if (!should_soft_delete) {
      await sql`delete from auth.users where id = ${id}`;
      return;
    }
    await endSessions(sql, sql`user_id = ${id}`);
    await sql`delete from auth.mfa_factors where user_id = ${id}`;
    await sql`delete from auth.one_time_tokens where user_id = ${id}`;
    await sql`delete from auth.flow_states where user_id = ${id}`;
    await sql`
      update auth.users set deleted_at = ${new Date(
      now(),
    )}, email = null, email_change = null,
        encrypted_password = null, raw_user_meta_data = '{}', raw_app_meta_data = '{}'
      where id = ${id}
    `;
  });
  return {};
}

/** A user who must exist. */
export async function insistOn(sql: Tx, id: string): Promise<User> {
  const user = await findUser(sql, { id });
  if (!user) throw new AuthError(404, "user_not_found", "User not found");
  return user;
}

/** Says that an address has an account, which only the platform may know. */
export function emailExists(): AuthError {
  return new AuthError(
    422,
    "email_exists",
    "A user with this email address has already been registered",
  );
}

async function setEmail(sql: Tx, { id }: User, email: string): Promise<void> {
  await lockEmail(sql, email);
  if (await findUser(sql, { email })) throw emailExists();
  await sql`update auth.users set email = ${email}, email_change = null where id = ${id}`;
  await sql`delete from auth.one_time_tokens where user_id = ${id}`;
}

const unitMs = new Map([["h", 3_600_000], ["m", 60_000], ["s", 1000]]);
/** No date of Postgres or JavaScript ends before. */
const LONGEST_BAN_MS = 1000 * 365 * 86_400_000;

/** The end of a ban as Go writes durations (`24h`, `1h30m`), null for `none`, undefined when nothing is said. */
function bannedUntil(
  duration: string | null | undefined,
  now: number,
): Date | null | undefined {
  if (!duration) return undefined;
  if (duration === "none") return null;
  if (!/^(\d+(\.\d+)?[hms])+$/.test(duration)) {
    throw validationFailed(`ban_duration: ${duration} is not a duration`);
  }
  const ms = [...duration.matchAll(/([\d.]+)([hms])/g)].reduce(
    (sum, [, amount, unit]) =>
      sum + Number(amount) * (unitMs.get(unit ?? "") ?? 0),
    0,
  );
  return new Date(now + Math.min(ms, LONGEST_BAN_MS));
}
