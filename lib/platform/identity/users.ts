/**
 * Users as the API shows them, and how they are found.
 *
 * @module
 */
import type { Fragment } from "postgres";
import type { Tx } from "../db.ts";

/** What people and the platform note about a user. */
export type Metadata = Record<string, unknown>;

/** A second factor as the API shows it. */
export interface FactorView {
  id: string;
  friendly_name: string | null;
  factor_type: "totp";
  status: "verified" | "unverified";
  created_at: string;
  updated_at: string;
}

/** A row of `auth.users`, with the user's second factors. */
export interface User {
  id: string;
  email: string | null;
  encrypted_password: string | null;
  email_confirmed_at: Date | null;
  invited_at: Date | null;
  confirmation_sent_at: Date | null;
  recovery_sent_at: Date | null;
  reauthentication_sent_at: Date | null;
  email_change: string | null;
  email_change_sent_at: Date | null;
  last_sign_in_at: Date | null;
  banned_until: Date | null;
  raw_app_meta_data: Metadata;
  raw_user_meta_data: Metadata;
  created_at: Date;
  updated_at: Date;
  factors: FactorView[];
}

/** Finds a user; deleted ones are not found. */
export async function findUser(
  sql: Tx,
  by: { id: string } | { email: string },
): Promise<User | null> {
  const condition = "id" in by ? sql`id = ${by.id}` : sql`email = ${by.email}`;
  const [user] = await usersWhere(sql, condition);
  return user ?? null;
}

/** Users under a condition, the newest first. */
export async function usersWhere(
  sql: Tx,
  condition: Fragment,
  { limit = 1, offset = 0 } = {},
): Promise<User[]> {
  return await sql<User[]>`
    select
      id, email, encrypted_password, email_confirmed_at, invited_at, confirmation_sent_at, recovery_sent_at,
      reauthentication_sent_at, email_change, email_change_sent_at, last_sign_in_at, banned_until, raw_app_meta_data,
      raw_user_meta_data, created_at, updated_at,
      coalesce((
        select json_agg(json_build_object(
          'id', factor.id, 'friendly_name', factor.friendly_name, 'factor_type', factor.factor_type,
          'status', factor.status, 'created_at', factor.created_at, 'updated_at', factor.updated_at
        ) order by factor.created_at)
        from auth.mfa_factors as factor where factor.user_id = users.id
      ), '[]') as factors
    from auth.users
    where deleted_at is null and ${condition}
    order by created_at desc, id
    limit ${limit} offset ${offset}
  `;
}

/** Makes a user. */
export async function insertUser(
  sql: Tx,
  user:
    & Pick<User, "id" | "email">
    & Partial<
      Pick<
        User,
        | "encrypted_password"
        | "email_confirmed_at"
        | "invited_at"
        | "banned_until"
        | "raw_user_meta_data"
        | "raw_app_meta_data"
      >
    >,
  now: number,
): Promise<User> {
  const at = new Date(now);
  const app = {
    provider: "email",
    providers: ["email"],
    ...user.raw_app_meta_data,
  };
  await sql`
    insert into auth.users (
      id, email, encrypted_password, email_confirmed_at, invited_at, banned_until, raw_app_meta_data,
      raw_user_meta_data, created_at, updated_at
    ) values (
      ${user.id}, ${user.email}, ${user.encrypted_password ?? null}, ${
    user.email_confirmed_at ?? null
  },
      ${user.invited_at ?? null}, ${user.banned_until ?? null}, ${
    jsonb(sql, app)
  },
      ${jsonb(sql, user.raw_user_meta_data ?? {})}, ${at}, ${at}
    )
  `;
  const made = await findUser(sql, { id: user.id });
  if (!made) throw new Error("Cannot make user: it is not there afterwards");
  return made;
}

/** A value for a column of type jsonb. */
export function jsonb(sql: Tx, value: unknown) {
  // what came as JSON, or is made of texts and numbers here
  return sql.json(value as Parameters<Tx["json"]>[0]);
}

/** Whether somebody may not sign in now. */
export function isBanned({ banned_until }: User, now: number): boolean {
  return banned_until !== null && banned_until.getTime() > now;
}

/** As the API shows a user, field by field as Supabase Auth does. */
export function userView(user: User) {
  const { email_confirmed_at } = user;
  const optional = {
    invited_at: user.invited_at,
    confirmation_sent_at: user.confirmation_sent_at,
    recovery_sent_at: user.recovery_sent_at,
    reauthentication_sent_at: user.reauthentication_sent_at,
    new_email: user.email_change,
    email_change_sent_at: user.email_change_sent_at,
    email_confirmed_at,
    confirmed_at: email_confirmed_at,
    last_sign_in_at: user.last_sign_in_at,
    banned_until: user.banned_until,
    factors: user.factors.length > 0 ? user.factors : null,
  };
  return {
    id: user.id,
    aud: "authenticated",
    role: "authenticated",
    email: user.email ?? "",
    phone: "",
    ...Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== null),
    ),
    app_metadata: user.raw_app_meta_data,
    user_metadata: user.raw_user_meta_data,
    identities: user.email === null ? [] : [identityView(user)],
    created_at: user.created_at,
    updated_at: user.updated_at,
    is_anonymous: false,
  };
}

/** Everybody has one identity here, their e-mail; what other issuers say is the platform's own matter. */
function identityView({ id, email, email_confirmed_at, ...user }: User) {
  return {
    identity_id: id,
    id,
    user_id: id,
    identity_data: {
      email,
      email_verified: email_confirmed_at !== null,
      phone_verified: false,
      sub: id,
    },
    provider: "email",
    last_sign_in_at: user.last_sign_in_at ?? user.created_at,
    created_at: user.created_at,
    updated_at: user.updated_at,
    email,
  };
}
