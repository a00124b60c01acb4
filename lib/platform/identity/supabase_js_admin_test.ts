/**
 * The unmodified supabase-js client against the running server: what the platform does with users.
 */
import { ok, strictEqual } from "node:assert/strict";
import {
  address,
  PASSWORD,
  remote,
  startIdentity,
} from "@/tests/support/identity.ts";

const server = await startIdentity();
Deno.test.afterAll(async () => {
  await server.removePeople();
  await server.close();
});
const { admin } = server.admin.auth;

Deno.test("admin.createUser(), getUserById(), updateUserById() and deleteUser() do what they say", async () => {
  const email = address();
  const { data, error } = await admin.createUser({
    email,
    password: PASSWORD,
    email_confirm: true,
    app_metadata: { team: 1 },
    user_metadata: { name: "Ada" },
  });
  strictEqual(error, null);
  const id = data.user?.id ?? "";
  strictEqual(data.user?.app_metadata.team, 1);
  const twice = await admin.createUser({ email, password: PASSWORD });
  strictEqual(twice.error?.code, "email_exists");
  strictEqual((await admin.getUserById(id)).data.user?.email, email);

  const newer = address();
  const changed = await admin.updateUserById(id, {
    email: newer,
    email_confirm: true,
    app_metadata: { team: 2 },
  });
  strictEqual(changed.data.user?.email, newer);
  strictEqual(changed.data.user?.app_metadata.team, 2);
  strictEqual(changed.data.user?.user_metadata.name, "Ada");

  strictEqual((await admin.deleteUser(id)).error, null);
  strictEqual((await admin.getUserById(id)).error?.code, "user_not_found");
});

Deno.test("admin.listUsers() goes through all users, page by page", async () => {
  for (let made = 0; made < 3; made++) await server.person();
  const first = await admin.listUsers({ page: 1, perPage: 2 });
  strictEqual(first.error, null);
  strictEqual(first.data.users.length, 2);
  ok(first.data && "nextPage" in first.data && first.data.nextPage === 2);
  ok("total" in first.data && first.data.total >= 3);
  const second = await admin.listUsers({ page: 2, perPage: 2 });
  ok(second.data.users.length > 0);
  ok(
    second.data.users.every(({ id }) =>
      !first.data.users.some((one) => one.id === id)
    ),
  );
});

Deno.test("a banned user cannot sign in, and is signed out", async () => {
  const { id, email, client, session } = await server.person();
  await admin.updateUserById(id, { ban_duration: "24h" });
  const { error } = await server.client().auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(error?.code, "user_banned");
  ok((await client.auth.getUser(session.access_token)).error);
  ok((await client.auth.refreshSession()).error);
  await admin.updateUserById(id, { ban_duration: "none" });
  const back = await server.client().auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(back.error, null);
  ok((await client.auth.getUser(session.access_token)).error, "signed out");
});

Deno.test("admin.deleteUser() softly keeps the id and nothing else", async () => {
  const { id, email } = await server.person({ name: "Ada" });
  strictEqual((await admin.deleteUser(id, true)).error, null);
  const { error } = await server.client().auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(error?.code, "invalid_credentials");
});

Deno.test("admin.generateLink() makes links and codes that sign in once", async () => {
  const { email } = await server.person();
  const { data, error } = await admin.generateLink({
    type: "magiclink",
    email,
    options: { redirectTo: `${server.origin}/next` },
  });
  strictEqual(error, null);
  const { properties } = data;
  ok(properties?.action_link.includes("/auth/v1/verify?"));
  const client = server.client();
  const byHash = await client.auth.verifyOtp({
    token_hash: properties.hashed_token,
    type: "magiclink",
  });
  strictEqual(byHash.data.user?.email, email);
  const next = await admin.generateLink({ type: "recovery", email });
  const byCode = await client.auth.verifyOtp({
    email,
    token: next.data.properties?.email_otp ?? "",
    type: "recovery",
  });
  strictEqual(byCode.error, null);
  strictEqual(
    (await admin.generateLink({ type: "recovery", email: address() })).error
      ?.code,
    "user_not_found",
  );
});

Deno.test("admin.generateLink() makes accounts for sign-ups and invitations, and changes e-mails", async () => {
  for (const type of ["signup", "invite"] as const) {
    const email = address();
    const { data, error } = await admin.generateLink({
      type,
      email,
      password: PASSWORD,
    });
    strictEqual(error, null);
    const { data: opened } = await server.client().auth.verifyOtp({
      token_hash: data.properties?.hashed_token ?? "",
      type,
    });
    strictEqual(opened.user?.email, email);
    await admin.deleteUser(opened.user?.id ?? "");
  }
  if (remote !== null) return; // Supabase wants both addresses to confirm
  const { email } = await server.person();
  const newEmail = address();
  const { data } = await admin.generateLink({
    type: "email_change_new",
    email,
    newEmail,
  });
  const { data: changed } = await server.client().auth.verifyOtp({
    token_hash: data.properties?.hashed_token ?? "",
    type: "email_change",
  });
  strictEqual(changed.user?.email, newEmail);
});

Deno.test("admin.signOut() ends the sessions of a token's user", async () => {
  const { client, session } = await server.person();
  strictEqual(
    (await admin.signOut(session.access_token, "global")).error,
    null,
  );
  ok((await client.auth.getUser(session.access_token)).error);
});

Deno.test("admin calls refuse everybody without the secret key", async () => {
  const { client } = await server.person();
  for (const one of [client, server.client()]) {
    const listed = await one.auth.admin.listUsers();
    ok(listed.error);
    ok((await one.auth.admin.createUser({ email: address() })).error);
    ok((await one.auth.admin.inviteUserByEmail(address())).error);
  }
});
