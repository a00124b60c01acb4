/**
 * The account's forms as programs send them: what they refuse, and what they never tell.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { OTHER, PASSWORD, startAccounts } from "../support/accounts.ts";

const stage = await startAccounts();
Deno.test.afterAll(() => stage.close());
const { url, server, freshBrowser, nextNumber, person, signIn, isIn } = stage;

Deno.test("forms go on to addresses of this host only", async () => {
  const { email } = await person();
  for (
    const next of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "https:evil.example",
      "javascript:alert(1)",
      "/\t/evil.example",
      "/a/..//evil.example",
    ]
  ) {
    const { answer } = await signIn(email, PASSWORD, next);
    deepStrictEqual(
      [answer.status, answer.location],
      [303, "/dashboard"],
      next,
    );
    const page = await freshBrowser().get(
      `/sign-in?next=${encodeURIComponent(next)}`,
    );
    ok(
      !page.text.includes("evil.example") && !page.text.includes("alert"),
      next,
    );
  }
  const { answer } = await signIn(email, PASSWORD, "/account/sessions?lang=es");
  strictEqual(answer.location, "/account/sessions?lang=es");
});

Deno.test("nobody learns which addresses have an account", async () => {
  const { email } = await person();
  const unknown = `nobody-${nextNumber()}@example.com`;
  const shapeOf = async (
    path: string,
    fields: Record<string, string>,
    address: string,
  ) => {
    const { status, location, headers, text } = await freshBrowser().post(
      path,
      {
        ...fields,
        email: address,
      },
    );
    const cookies = headers.getSetCookie().map((line) => line.split("=")[0]);
    return { status, location, cookies, text: text.replaceAll(address, "…") };
  };
  for (
    const [path, fields] of [
      ["/recover", {}],
      ["/sign-in", { do: "mail" }],
      ["/sign-up", { password: OTHER }],
      ["/sign-in", { password: "not the password" }],
    ] as [string, Record<string, string>][]
  ) {
    deepStrictEqual(
      await shapeOf(path, fields, email),
      await shapeOf(path, fields, unknown),
      path,
    );
  }
});

Deno.test("a cookie that was planted is gone after signing in, and so is its session", async () => {
  const [ada, eve] = [await person(), await person()];
  const planted = eve.browser.cookies.get("vitrina") ?? "";
  const victim = freshBrowser();
  victim.cookies.set("vitrina", planted);
  await victim.post("/sign-in", { email: ada.email, password: PASSWORD });
  ok(victim.cookies.get("vitrina") !== planted);
  const seen = await victim.get("/account/email");
  ok(seen.text.includes(ada.email) && !seen.text.includes(eve.email));
  strictEqual(await isIn(eve.browser), false);
});

Deno.test("other sites' forms are refused, and a link signs nobody out", async () => {
  const { email, browser } = await person();
  for (const path of ["/sign-out", "/account/sessions", "/sign-in"]) {
    const answer = await browser.post(path, {
      email,
      password: PASSWORD,
      do: "all",
    }, {
      "sec-fetch-site": "cross-site",
      origin: "https://evil.example",
    });
    strictEqual(answer.status, 403, path);
  }
  strictEqual((await browser.get("/sign-out")).status, 200);
  strictEqual(await isIn(browser), true);
});

Deno.test("on plain http from elsewhere there are no sessions, and a page says why", async () => {
  const { port } = new URL(url);
  for (const path of ["/sign-in", "/sign-up"]) {
    using connection = await Deno.connect({
      hostname: "127.0.0.1",
      port: Number(port),
    });
    const request =
      `GET ${path} HTTP/1.1\r\nHost: 192.168.1.5:${port}\r\nConnection: close\r\n\r\n`;
    await connection.write(new TextEncoder().encode(request));
    const answer = await new Response(connection.readable).text();
    match(answer, /^HTTP\/1\.1 403 /);
    match(answer, /https/);
    ok(!/<form|set-cookie/i.test(answer));
  }
});

Deno.test("no page of the account is kept anywhere, and none is shown to strangers", async () => {
  const { browser } = await person();
  const pages = [
    "",
    "/email",
    "/password",
    "/enrol",
    "/backup-codes",
    "/devices",
    "/sessions",
    "/security",
  ];
  for (const path of pages.map((end) => `/account${end}`)) {
    const own = await browser.get(path);
    strictEqual(own.headers.get("cache-control"), "no-store", path);
    ok(own.status === 200 || own.status === 303, path);
    const stranger = await freshBrowser().get(path);
    strictEqual(stranger.status, 303, path);
    strictEqual(
      stranger.location,
      `/sign-in?${new URLSearchParams({ next: path })}`,
    );
  }
  for (
    const path of [
      "/sign-in",
      "/sign-up",
      "/confirm",
      "/recover",
      "/sign-out",
      "/second-factor",
      "/reset-password",
    ]
  ) {
    const { headers } = await freshBrowser().get(path);
    strictEqual(headers.get("cache-control"), "no-store", path);
  }
});

Deno.test("no password, no code and no token stands in the log", () => {
  const output = server.output();
  ok(output.includes("/sign-in") || output.length > 100, "there is a log");
  ok(
    !output.includes(PASSWORD) && !output.includes(OTHER) &&
      !output.includes("token_hash"),
  );
});
