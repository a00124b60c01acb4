/**
 * Somebody lost the telephone with the authenticator app: what a backup code opens, and what stays shut meanwhile.
 */
import { match, ok, strictEqual } from "node:assert/strict";
import { createClient } from "@supabase/supabase-js";
import { readConfig } from "@/lib/platform/config.ts";
import { base64url } from "@/lib/platform/identity/vault.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { packTokens } from "@/lib/platform/sessions/cookie.ts";
import { OTHER, PASSWORD, startAccounts } from "../support/accounts.ts";

const stage = await startAccounts();
Deno.test.afterAll(() => stage.close());
const { server, owner, freshBrowser, person, signIn, isIn, enrol } = stage;

/** A client of the identity server itself, signed in with the password. */
async function pastOurPages(email: string) {
  const config = readConfig(new Map([["DATA_DIR", server.dataDir]]));
  const secrets = await openSecrets(config);
  const key = base64url(await secrets.derive("identity publishable key"));
  const { auth } = createClient(server.url, `sb_publishable_${key}`, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const { error } = await auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(error, null);
  return auth;
}

/** Somebody who lost the app and shows a backup code. */
async function backByCode(email: string, code: string) {
  const { browser, answer } = await signIn(email);
  strictEqual(answer.location?.split("?")[0], "/second-factor");
  const { status } = await browser.post("/second-factor", { backup: code });
  strictEqual(status, 303);
  return browser;
}

/** Whether an account lets somebody in who has its password alone, at our pages or past them. */
async function opensByPassword(email: string): Promise<boolean> {
  const { browser, answer } = await signIn(email);
  strictEqual(answer.status, 303);
  const { status } = await browser.post("/account/enrol", { do: "begin" });
  return await isIn(browser) || status === 200;
}

Deno.test("an app that is being replaced leaves the account shut to the password alone, wherever that stops", async () => {
  const { email, browser } = await person();
  const { codes: [first = "", second = ""] } = await enrol(browser);
  const later = await backByCode(email, first);
  const begun = await later.post("/account/enrol", { do: "begin" });
  match(begun.text, /name="secret"/);

  // it is left there
  strictEqual(await opensByPassword(email), false);
  const { browser: third } = await signIn(email);
  const page = (await third.get("/second-factor")).text;
  match(page, /name="backup"/);
  ok(!page.includes('name="code"'), "there is no app to ask");

  // nor does the identity server take anything from whoever has the password alone
  const api = await pastOurPages(email);
  const own = await api.mfa.enroll({ factorType: "totp" });
  strictEqual(own.error?.code, "insufficient_aal");
  const changed = await api.updateUser({ password: OTHER });
  strictEqual(changed.error?.code, "insufficient_aal");
  const moved = await api.updateUser({ email: "thief@example.com" });
  strictEqual(moved.error?.code, "insufficient_aal");
  const { data: { user } } = await api.getUser();
  const [pending] = user?.factors ?? [];
  const dropped = await api.mfa.unenroll({ factorId: pending?.id ?? "" });
  strictEqual(dropped.error?.code, "insufficient_aal");

  // somebody who began one before, or on another identity server, shows it: it opens nothing
  const { data: { session } } = await api.getSession();
  const { access_token: accessToken, refresh_token: refreshToken } = session ??
    { access_token: "", refresh_token: "" };
  const thief = freshBrowser();
  thief.cookies.set("vitrina", packTokens({ accessToken, refreshToken }));
  strictEqual(await isIn(thief), false);
  const refused = await thief.post("/second-factor", {
    factor: pending?.id ?? "",
    code: "123456",
  });
  strictEqual(refused.status, 422);
  strictEqual(await isIn(thief), false);

  // the next code goes on, and ends it
  const again = await backByCode(email, second);
  strictEqual((await enrol(again)).codes.length, 10);
  strictEqual(await isIn(again), true);
  strictEqual(await isIn(thief), false);
  const { browser: last } = await signIn(email);
  match((await last.get("/second-factor")).text, /name="code"/);
});

Deno.test("after the last backup code new ones are made before the app is replaced", async () => {
  const { email, browser } = await person();
  const { codes: [code = ""] } = await enrol(browser);
  await owner.sql`
    update platform.backup_codes set used_at = now()
    where user_id = (select id from auth.users where email = ${email})
      and code_hash <> (
        select sha256(convert_to(user_id || ' ' || ${
    code.replaceAll("-", "")
  }, 'UTF8'))
      )
  `;
  const later = await backByCode(email, code);
  const begun = await later.post("/account/enrol", { do: "begin" });
  strictEqual(
    begun.location,
    "/account/backup-codes?next=%2Faccount%2Fenrol",
  );
  const [{ factors } = { factors: 0 }] = await owner.sql`
    select count(*)::int as factors from auth.mfa_factors as factor join auth.users as person on person.id = factor.user_id
    where person.email = ${email} and factor.status = 'verified'
  `;
  strictEqual(factors, 1, "nothing was taken away");
  const made = await later.post("/account/backup-codes", {
    do: "make",
    next: "/account/enrol",
  });
  match(made.text, /href="\/account\/enrol"/);
  strictEqual((await enrol(later)).codes.length, 10);
});

Deno.test("while the app is replaced no code of one counts for a new password", async () => {
  const { email, browser } = await person();
  const { codes: [code = ""] } = await enrol(browser);
  const later = await backByCode(email, code);
  await later.post("/account/enrol", { do: "begin" });
  const answer = await later.post("/account/password", {
    current: PASSWORD,
    code: "123456",
    password: OTHER,
  });
  strictEqual(answer.status, 422);
  strictEqual((await signIn(email)).answer.status, 303);
});
