import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { startIssuer } from "@/lib/platform/oidc/test_issuer.ts";
import { startServer } from "@/tests/support/server.ts";

const issuer = await startIssuer();
const server = await startServer({
  env: {
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: "vitrina",
    OIDC_NAME: "Example",
  },
});
Deno.test.afterAll(async () => {
  await server.stop();
  await issuer.stop();
});

/** Follows redirects with cookies, as a browser; answers with the last page and every path on the way. */
async function travel(from: string) {
  const jar = new Map<string, string>();
  const way: string[] = [];
  let url = new URL(from, server.url);
  for (;;) {
    const isOurs = url.origin === server.url;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join(
      "; ",
    );
    const headers = new Headers(isOurs ? [["cookie", cookie]] : []);
    const response = await fetch(url, { headers, redirect: "manual" });
    way.push(`${isOurs ? "" : "issuer "}${url.pathname} ${response.status}`);
    for (const set of isOurs ? response.headers.getSetCookie() : []) {
      const [pair = ""] = set.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/i.test(set)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const text = await response.text();
    const location = response.headers.get("location");
    if (!location) return { way, text, jar, response };
    url = new URL(location, url);
  }
}

Deno.test("the page to sign in offers the issuer, without a form that its policy would stop", async () => {
  const { text } = await travel("/sign-in?next=/account/sessions");
  match(text, /href="\/oidc\?next=%2Faccount%2Fsessions"[^>]*>[^<]*Example/);
});

Deno.test("whoever the issuer names is signed in, and is the same person the next time, whatever their e-mail", async () => {
  issuer.person = {
    sub: "ada-1",
    email: "ada@example.com",
    email_verified: true,
  };
  const first = await travel("/oidc?next=/account/sessions");
  deepStrictEqual(first.way, [
    "/oidc 303",
    "issuer /authorize 302",
    "/oidc/callback 303",
    "/account/sessions 200",
  ]);
  deepStrictEqual([...first.jar.keys()], ["vitrina"]);
  issuer.person = { sub: "ada-1", email: "else@example.com" };
  const again = await travel("/oidc?next=/account");
  strictEqual(again.response.status, 200);
  // an address may break behind its dots
  match(again.text.replaceAll("<wbr >", ""), /ada@example\.com/);
});

Deno.test("a stranger without a verified e-mail, and whoever comes back without having left, are not signed in", async () => {
  issuer.person = { sub: "eve-1", email: "ada@example.com" };
  const unverified = await travel("/oidc?next=/account");
  strictEqual(unverified.response.status, 403);
  deepStrictEqual([...unverified.jar.keys()], []);
  match(unverified.text, /role="alert"/);
  const planted = await travel("/oidc/callback?code=x&state=y");
  strictEqual(planted.response.status, 403);
});

Deno.test("next leads nowhere else", async () => {
  issuer.person = {
    sub: "ada-1",
    email: "ada@example.com",
    email_verified: true,
  };
  const { way } = await travel("/oidc?next=//evil.example/x");
  strictEqual(way.includes("/oidc/callback 303"), true);
  strictEqual(way.some((step) => step.includes("evil")), false);
});

Deno.test("who signed up with somebody else's address before loses the password when its owner arrives", async () => {
  const email = "carl@example.com";
  const password = "a password of a stranger";
  const send = async (path: string) => {
    const body = new URLSearchParams({ email, password, name: "Stranger" });
    const headers = { origin: server.url };
    const init = { method: "POST", headers, body, redirect: "manual" as const };
    const response = await fetch(server.url + path, init);
    return { status: response.status, text: await response.text() };
  };
  deepStrictEqual(await send("/sign-up"), { status: 303, text: "" });
  // right, but not confirmed: the page to confirm
  deepStrictEqual(await send("/sign-in"), { status: 303, text: "" });
  issuer.person = { sub: "carl-1", email, email_verified: true };
  strictEqual((await travel("/oidc?next=/account")).response.status, 200);
  strictEqual((await send("/sign-in")).status, 422);
});
