/**
 * What becomes of sessions: new passwords, new addresses, second factors, and signing out.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { OTHER, PASSWORD, startAccounts } from "../support/accounts.ts";

const stage = await startAccounts();
Deno.test.afterAll(() => stage.close());
const {
  owner,
  freshBrowser,
  nextNumber,
  person,
  signIn,
  isIn,
  letterTo,
  press,
  enrol,
} = stage;

Deno.test("a forgotten password is replaced by a link, which signs out everywhere else", async () => {
  const { email, browser: old } = await person();
  const browser = freshBrowser();
  strictEqual((await browser.post("/recover", { email })).location, "/confirm");
  const { link } = await letterTo(email);
  const arrived = await press(browser, link);
  strictEqual(arrived.location, "/reset-password");
  const weak = await browser.post("/reset-password", {
    password: "password12",
  });
  strictEqual(weak.status, 422);
  match(weak.text, /id="password-error"/);
  strictEqual(
    (await browser.post("/reset-password", { password: OTHER })).status,
    303,
  );
  strictEqual(await isIn(browser), true);
  strictEqual(await isIn(old), false);
  strictEqual((await signIn(email)).answer.status, 422);
  strictEqual((await signIn(email, OTHER)).answer.status, 303);
});

Deno.test("a new password without a link takes the current one", async () => {
  const { email, browser } = await person();
  const { browser: other } = await signIn(email);
  // signing in by password is no link
  strictEqual(
    (await other.get("/reset-password")).location,
    "/account/password",
  );
  strictEqual(
    (await other.post("/reset-password", { password: OTHER })).location,
    "/recover",
  );
  const wrong = await browser.post("/account/password", {
    current: "not it",
    password: OTHER,
  });
  strictEqual(wrong.status, 422);
  match(wrong.text, /id="current-error"/);
  ok(!wrong.text.includes(OTHER), "no password comes back");
  await browser.post("/account/password", {
    current: PASSWORD,
    password: "short",
  });
  const open = await stage.owner.sql`
    select from auth.sessions as one join auth.users as person on person.id = one.user_id where person.email = ${email}
  `;
  strictEqual(open.length, 2, "no session of a moment stays behind");
  const done = await browser.post("/account/password", {
    current: PASSWORD,
    password: OTHER,
  });
  strictEqual(done.location, "/account/password?done=1");
  strictEqual(await isIn(browser), true);
  strictEqual(await isIn(other), false);
});

Deno.test("a code from mail signs in, in the browser that asked for it", async () => {
  const { email } = await person();
  const browser = freshBrowser();
  await browser.post("/sign-in", { email, do: "mail", next: "/account/email" });
  const { code } = await letterTo(email);
  const page = await browser.get("/confirm?next=%2Faccount%2Femail");
  match(page.text, new RegExp(email));
  const fields = { type: "magiclink", email, next: "/account/email" };
  const wrong = await browser.post("/confirm", {
    ...fields,
    code: code === "111111" ? "222222" : "111111",
  });
  strictEqual(wrong.status, 422);
  strictEqual(
    (await browser.post("/confirm", { ...fields, code })).location,
    "/account/email",
  );
  strictEqual(await isIn(browser), true);
});

Deno.test("an e-mail changes once its new address is confirmed", async () => {
  const { email, browser } = await person();
  const next = `new-${email}`;
  const asked = await browser.post("/account/email", {
    email: next,
    current: PASSWORD,
  });
  strictEqual(asked.location, "/account/email?done=sent");
  match(
    (await browser.get("/account")).text,
    new RegExp(`>${email.split("@")[0]}`),
  );
  const { link } = await letterTo(next);
  strictEqual(
    (await press(browser, link)).location,
    "/account/email?done=changed",
  );
  strictEqual((await signIn(next)).answer.status, 303);
  strictEqual((await signIn(email)).answer.status, 422);
});

Deno.test("managers without a second factor get the page that sets one up, and nothing else", async () => {
  const { email, browser } = await person();
  const slug = `space-${nextNumber()}`;
  await owner.createTenant({ slug, kind: "company", languages: ["en"] });
  await owner.sql`
    insert into platform.members (tenant_id, user_id, level)
    select tenant.id, person.id, 50 from platform.tenants as tenant, auth.users as person
    where tenant.slug = ${slug} and person.email = ${email}
  `;
  const fresh = (await signIn(email)).browser;
  for (
    const path of [
      "/account",
      "/account/sessions",
      "/account/password",
      `/@${slug}/dashboard`,
    ]
  ) {
    const { status, location } = await fresh.get(path);
    strictEqual(status, 303, path);
    strictEqual(location?.split("?")[0], "/account/enrol", path);
  }
  const on = await enrol(fresh, `/@${slug}/dashboard`);
  match(on.text, new RegExp(`href="/@${slug}/dashboard"`));
  strictEqual((await fresh.get(`/@${slug}/dashboard`)).status, 200);
  // and may not be without one again
  await fresh.post("/account/enrol", { do: "remove" });
  strictEqual((await fresh.get(`/@${slug}/dashboard`)).status, 200);
  // sessions from before ended, so that one factor is no way around the second
  strictEqual(await isIn(browser), false);
});

Deno.test("sessions are ended one by one, all others, and all", async () => {
  const { email, browser } = await person();
  const others = await Promise.all([1, 2, 3].map(() => signIn(email)));
  const [first, second, third] = others.map(({ browser }) => browser);
  ok(first && second && third);
  const page = (await browser.get("/account/sessions")).text;
  const ids = [...page.matchAll(/name="id" value="([\w-]+)"/g)].map((
    [, id = ""],
  ) => id);
  strictEqual(ids.length, 3);
  await browser.post("/account/sessions", { do: "end", id: ids[0] ?? "" });
  const left = await Promise.all([first, second, third].map(isIn));
  strictEqual(left.filter(Boolean).length, 2);
  await browser.post("/account/sessions", { do: "others" });
  deepStrictEqual(
    await Promise.all([browser, first, second, third].map(isIn)),
    [true, false, false, false],
  );
  const again = (await signIn(email)).browser;
  strictEqual(
    (await browser.post("/account/sessions", { do: "all" })).location,
    "/sign-in?out=1",
  );
  deepStrictEqual(await Promise.all([browser, again].map(isIn)), [
    false,
    false,
  ]);
});

Deno.test("whoever lost the app comes back with a backup code, and sets up another one", async () => {
  const { email, browser } = await person();
  // more tries than the identity server keeps: each clears the one before away
  for (let tries = 0; tries < 12; tries++) {
    const begun = await browser.post("/account/enrol", { do: "begin" });
    strictEqual(begun.status, 200);
  }
  const { codes: [code = ""] } = await enrol(browser);
  const { browser: later, answer } = await signIn(email);
  strictEqual(answer.location, "/second-factor?next=%2Faccount");
  strictEqual(
    (await later.post("/second-factor", {
      backup: code.toUpperCase().replaceAll("-", " "),
    })).status,
    303,
  );
  const { codes } = await enrol(later);
  strictEqual(codes.length, 10);
  ok(!codes.includes(code));
  // the app that was lost opens nothing any more
  const [{ factors } = { factors: 0 }] = await owner.sql`
    select count(*)::int as factors from auth.mfa_factors as factor join auth.users as person on person.id = factor.user_id
    where person.email = ${email}
  `;
  strictEqual(factors, 1);
});
