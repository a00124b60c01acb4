/**
 * Hostile texts go into the platform's own forms on the app as it runs: accounts, workspaces, members, roles, webhooks,
 * keys, letters, what admins see. Nobody of them is made up: an owner with an account, who also runs the platform, and
 * somebody who is not signed in.
 */
import { deepStrictEqual, ok } from "node:assert/strict";
import type { Browser } from "playwright-core";
import { type FormBrowser, startAccounts } from "../support/accounts.ts";
import { launchBrowser } from "../support/chromium.ts";
import { staticRoutes } from "../support/forms.ts";
import { HostileVisitor } from "../support/hostile_visitor.ts";

const ROUTES = new URL("../../routes/", import.meta.url);

/** Pages of the platform, and those of a site's dashboard that are no slice's. */
const PLATFORM = /^\/(?!@|api\/|auth\/)/;
const DASHBOARD = /^\/@ada\/dashboard(?!\/portfolio)/;

let app: Awaited<ReturnType<typeof startAccounts>>;
let browser: Browser;
let owner: HostileVisitor;
let stranger: HostileVisitor;
let signedIn: FormBrowser;

const routes = staticRoutes(ROUTES).filter((path) =>
  // the site's own, which another suite walks through
  /^\/(account|admin|sign|workspaces|new|letters|start|recover|join|confirm|second|reset)/
    .test(path)
);
const starts = [
  ...routes,
  ...staticRoutes(ROUTES).filter((path) =>
    /^\/dashboard(?!\/portfolio)/.test(path)
  ).map((path) => `/@ada${path}`),
];
/** What one who is not signed in sees of it. */
const outside = routes.filter((path) => !/^\/(account|admin)/.test(path));

Deno.test.beforeAll(async () => {
  [app, browser] = await Promise.all([startAccounts(), launchBrowser()]);
  const person = await app.person();
  signedIn = person.browser;
  await app.enrol(signedIn);
  const { sql } = app.owner;
  await sql`select platform.set_admin(${person.email}, true)`;
  const [made] =
    await sql`select * from platform.create_tenant('ada', 'person', '{en,es}')`;
  await sql`
    insert into platform.members (tenant_id, user_id, level)
    select ${made?.tenant_id}, id, 100 from auth.users where email = ${person.email}`;
  await sql`update platform.tenants set published_at = now(), name = 'Ada' where slug = 'ada'`;
  owner = new HostileVisitor(browser, {
    origin: app.url,
    isOurs: (path) =>
      PLATFORM.test(path) && path !== "/sign-out" || DASHBOARD.test(path),
    cookie: () =>
      [...signedIn.cookies].map((pair) => pair.join("=")).join("; "),
  });
  stranger = new HostileVisitor(browser, {
    origin: app.url,
    isOurs: (path) => PLATFORM.test(path),
  });
});

Deno.test.afterAll(async () => {
  owner?.close();
  stranger?.close();
  await browser?.close();
  await app?.close();
});

/** Attacks whatever forms there are; twice, because what the first ones made has forms, too. */
async function attackAll(
  t: Deno.TestContext,
  who: HostileVisitor,
  from: string[],
) {
  for (let round = 0; round < 2; round++) {
    const pages = await who.walk(from, false);
    deepStrictEqual(who.wrongs(pages), []);
    for (const [kind, form] of who.formsOf(pages)) {
      await t.step(kind.slice(0, 120), () => who.attack(form));
    }
  }
  const told = [...who.outcomes].map(([kind, { answers }]) =>
    `${kind}: ${JSON.stringify(answers)}`
  ).join("\n");
  const zeros = [...who.outcomes.values()].flatMap(({ zeros }) => zeros);
  // its other field is for password managers, and not read
  const kept = zeros.filter((one) => !one.startsWith("post /reset-password "));
  deepStrictEqual(kept, []);
  return { told, kinds: [...who.outcomes.keys()] };
}

Deno.test("the forms of those who are not signed in take hostile texts without an error of their own", async (t) => {
  const { told, kinds } = await attackAll(t, stranger, outside);
  ok(told.includes(`post /sign-up name email password: {"303":`), told);
  for (const path of ["/sign-in", "/sign-up", "/recover"]) {
    ok(
      kinds.some((kind) => kind.startsWith(`post ${path} `)),
      `${path} ${told}`,
    );
  }
});

Deno.test("the forms of an owner take hostile texts without an error of their own", async (t) => {
  const { told, kinds } = await attackAll(t, owner, starts);
  ok(await app.isIn(signedIn), "the owner is still signed in");
  for (
    const path of [
      "/account/password",
      "/account/email",
      "/new",
      "/@ada/dashboard/members/invite",
      "/@ada/dashboard/roles/new",
      "/@ada/dashboard/webhooks/new",
      "/@ada/dashboard/keys/new",
      "/@ada/dashboard/settings",
    ]
  ) {
    ok(
      kinds.some((kind) => kind.startsWith(`post ${path} `)),
      `${path} ${told}`,
    );
  }
});

Deno.test("no page of the platform runs a script of theirs, and what was typed is shown as it was typed", async () => {
  const inside = await owner.walk(starts, true);
  const before = await stranger.walk(outside, true);
  deepStrictEqual([...owner.ran, ...stranger.ran], []);
  deepStrictEqual([...owner.wrongs(inside), ...stranger.wrongs(before)], []);
  const shown = [...owner.shown(inside)].toSorted();
  for (const part of ["/new", "/@ada/dashboard/roles"]) {
    ok(shown.some((where) => where.startsWith(part)), `${part} in ${shown}`);
  }
});
