/**
 * Nobody learns from an answer whether an address has an account; only whoever reads its mail does.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { address, PASSWORD, startEmbedded } from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { identity, letters } = server;

Deno.test("sign-up, sign-in, recovery, one-time codes and resending answer alike for known and unknown addresses", async () => {
  const known = (await server.person()).email;
  const waiting = address();
  await ask("/signup", waiting, { password: PASSWORD });
  const { data } = await server.admin.auth.admin.inviteUserByEmail(address());
  const invited = data.user?.email ?? "";

  const calls: [path: string, body: object][] = [
    ["/token?grant_type=password", { password: "not this one 123" }],
    ["/otp", { create_user: false }],
    ["/recover", {}],
    ["/resend", { type: "signup" }],
    ["/verify", { type: "email", token: "123456" }],
    ["/verify", { type: "recovery", token: "123456" }],
    ["/signup", { password: PASSWORD, data: { lang: "en" } }],
    ["/signup", { password: "short" }],
  ];
  for (const [path, body] of calls) {
    server.clock.aheadMs += 3 * 3_600_000; // what was mailed before is not counted any more
    const expected = await ask(path, address(), body);
    for (const email of [known, waiting, invited]) {
      deepStrictEqual(await ask(path, email, body), expected, path);
    }
  }
  server.clock.aheadMs = 0;
});

Deno.test("signing up twice gives another id each time, whether the address has an account or not", async () => {
  for (const email of [(await server.person()).email, address()]) {
    const ids = [];
    for (let time = 0; time < 2; time++) {
      const { data } = await server.client().auth.signUp({
        email,
        password: PASSWORD,
      });
      ids.push(data.user?.id);
    }
    ok(ids[0] !== ids[1], "the id gives it away");
  }
});

Deno.test("who signs up with an address that has an account gets a letter that says so, and nothing changes", async () => {
  const { email, session } = await server.person({ lang: "es" });
  const { data } = await server.client().auth.signUp({
    email,
    password: "somebody else's sentence 4",
    options: { data: { lang: "en", role: "admin" } },
  });
  strictEqual(data.session, null);
  strictEqual(letters.at(-1)?.to, email);
  match(letters.at(-1)?.subject ?? "", /Ya tienes una cuenta/);
  ok(!letters.at(-1)?.text.includes("token_hash"));
  const { data: again } = await server.client().auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(again.user?.id, session.user.id);
  strictEqual(again.user?.user_metadata.lang, "es");
});

Deno.test("changing the e-mail to one that has an account answers as for any other", async () => {
  const owner = await server.person();
  const { client } = await server.person();
  const change = async (email: string) => {
    const { data, error } = await client.auth.updateUser({ email });
    strictEqual(error, null);
    strictEqual(data.user?.new_email, email);
    return Object.keys(data.user ?? {}).sort();
  };
  deepStrictEqual(await change(owner.email), await change(address()));
  ok(
    letters.some(({ to, subject }) =>
      to === owner.email && subject === "You already have an account"
    ),
  );
});

/** An answer without what differs between any two: ids, times, the address itself. */
async function ask(path: string, email: string, body: object) {
  const response = await identity.fetch(`${identity.url}${path}`, {
    method: "POST",
    headers: { apikey: identity.publishableKey },
    body: JSON.stringify({ email, ...body }),
  });
  const text = (await response.text())
    .replaceAll(email, "<email>")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<id>")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>");
  return {
    status: response.status,
    headers: [...response.headers],
    body: JSON.parse(text),
  };
}
