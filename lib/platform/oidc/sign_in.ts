/**
 * From the issuer's word to a session of ours, through the identity server as everybody else.
 *
 * @module
 */
import type { Session } from "@supabase/supabase-js";
import { type Db, platformRole } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Identity } from "../identity/mod.ts";
import { type AuthClient, authClient } from "../sessions/client.ts";
import type { AddressClass } from "../limits/mod.ts";
import type { Arrival } from "./issuer.ts";

/** What a sign-in stands on. */
export interface SignInParts {
  /** As the web's login. */
  db: Db;
  identity: Identity;
  peer: AddressClass;
}

/**
 * Signs in whoever the issuer named: the user that is linked to that name, else the one with that verified e-mail, who
 * is made when there is none. A second factor is asked for afterwards as ever.
 *
 * @throws {AppError} `forbidden` without a verified e-mail, `unavailable` when the identity server's secret key is missing
 * @example const session = await signInAs({ db, identity, peer }, await issuer.arrive(url, departure));
 */
export async function signInAs(
  { db, identity, peer }: SignInParts,
  arrival: Arrival,
): Promise<Session> {
  if (!identity.secretKey) {
    throw new AppError(
      "unavailable",
      "Cannot sign in: SUPABASE_SECRET_KEY is not set",
    );
  }
  const admin = (await authClient(identity, peer, identity.secretKey)).admin;
  const linked = await findUser(db, arrival);
  const email = linked ? await emailOf(admin, linked) : arrival.verifiedEmail;
  if (!email) {
    throw new AppError(
      "forbidden",
      "Cannot sign in: the issuer has not verified this person's e-mail",
    );
  }
  let made = await makeLink(admin, email);
  if (!linked) {
    const { user } = made;
    // Who signed up with somebody else's address and waits for its owner must not keep their password.
    if (!user.email_confirmed_at) {
      await replacePassword(admin, user.id);
      made = await makeLink(admin, email); // a new password ends the links from before
    }
    await link(db, arrival, user.id);
  }
  const auth = await authClient(identity, peer);
  const { data: { session }, error: refusal } = await auth.verifyOtp({
    type: "magiclink",
    token_hash: made.properties.hashed_token,
  });
  if (!session) throw failed(refusal);
  return session;
}

/** Makes the user, too, when there is none. */
async function makeLink(admin: AuthClient["admin"], email: string) {
  const { data, error } = await admin.generateLink({
    type: "magiclink",
    email,
  });
  if (error) throw failed(error);
  return data;
}

async function findUser(
  db: Db,
  { issuer, subject }: Arrival,
): Promise<string | null> {
  const [row] = await db.transaction(
    platformRole(db, "app_identity"),
    "read only",
    (sql) =>
      sql<{ user_id: string }[]>`
        select user_id from platform.oidc_identities where issuer = ${issuer} and subject = ${subject}
      `,
  );
  return row?.user_id ?? null;
}

/** Two arrivals at once link the same user twice, which is one row. */
async function link(
  db: Db,
  { issuer, subject }: Arrival,
  userId: string,
): Promise<void> {
  await db.transaction(
    platformRole(db, "app_identity"),
    "read write",
    (sql) =>
      sql`
        insert into platform.oidc_identities (issuer, subject, user_id)
        values (${issuer}, ${subject}, ${userId})
        on conflict do nothing
      `,
  );
}

async function emailOf(
  admin: AuthClient["admin"],
  userId: string,
): Promise<string | null> {
  const { data, error } = await admin.getUserById(userId);
  if (error && error.status !== 404) throw failed(error);
  return data.user?.email ?? null;
}

async function replacePassword(admin: AuthClient["admin"], userId: string) {
  const password = crypto.getRandomValues(new Uint8Array(32)).toBase64();
  const { error } = await admin.updateUserById(userId, { password });
  if (error) throw failed(error);
}

function failed(cause: unknown): AppError {
  return new AppError(
    "unavailable",
    "Cannot sign in: the identity server did not take it",
    { cause },
  );
}
