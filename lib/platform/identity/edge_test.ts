/**
 * What a call may bring, and what it gets when it brings something else: never a 5xx.
 */
import { ok, strictEqual } from "node:assert/strict";
import { address, PASSWORD, startEmbedded } from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { identity } = server;

const CALLS = [
  "POST /signup",
  "POST /token?grant_type=password",
  "POST /token?grant_type=refresh_token",
  "POST /token?grant_type=pkce",
  "POST /token?grant_type=id_token",
  "POST /otp",
  "POST /recover",
  "POST /resend",
  "POST /verify",
  "GET /verify?token=x&type=signup",
  "GET /verify?token=x&type=nonsense",
  "GET /user",
  "PUT /user",
  "POST /logout?scope=sideways",
  "GET /reauthenticate",
  "POST /factors",
  "POST /factors/x/challenge",
  "POST /factors/x/verify",
  "DELETE /factors/x",
  "GET /admin/users?page=-1&per_page=1e9",
  "POST /admin/users",
  "GET /admin/users/x",
  "PUT /admin/users/x",
  "DELETE /admin/users/x",
  "GET /admin/users/x/factors",
  "DELETE /admin/users/x/factors/y",
  "POST /invite",
  "POST /admin/generate_link",
  "GET /nothing",
  "PATCH /user",
];

const BODIES = [
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "{}",
  '{"email":1,"password":{}}',
  '{"email":"not an address","password":"x"}',
  '{"email":"a@b.co\\r\\nBcc: x@y.zz","password":"correct horse battery"}',
  '{"email":"a\\u0000@b.co","password":"correct horse battery"}',
  `{"email":"zero@example.com","password":"with \\u0000 in it, 10","data":{"x":"\\u0000"}}`,
  '{"type":"email","email":"a@b.co","token":"1"}',
  '{"type":"recovery","token_hash":"\\u0000"}',
  '{"type":"","email":null}',
  `{"refresh_token":"${"é".repeat(59)}"}`,
  '{"auth_code":"x","code_verifier":"short"}',
  '{"code_challenge":"short","code_challenge_method":"md5","email":"a@b.co"}',
  `{"email":"${"a".repeat(300)}@b.co","password":"x"}`,
  `{"data":${"[".repeat(200)}${"]".repeat(200)}}`,
  `{"email":"deep@example.com","password":"correct horse battery","data":{"x":${
    "[".repeat(15_000)
  }${"]".repeat(15_000)}}}`,
  '{"__proto__":{"x":1},"constructor":1}',
  '{"ban_duration":"forever","email":"a@b.co"}',
  `{"ban_duration":"${"9".repeat(39)}h","email":"banned@example.com"}`,
  '{"factor_type":"phone"}',
];

Deno.test("no call answers anything with a 5xx, and every refusal has a code", async () => {
  const { session } = await server.person();
  const bearers = [null, session.access_token, identity.secretKey];
  for (const call of CALLS) {
    const [method = "", path = ""] = call.split(" ");
    for (const bearer of bearers) {
      for (const body of method === "GET" ? [null] : BODIES) {
        server.clock.aheadMs += 20_000; // nobody is throttled here
        const response = await identity.fetch(identity.url + path, {
          method,
          redirect: "manual",
          headers: {
            apikey: identity.publishableKey,
            ...bearer && { authorization: `Bearer ${bearer}` },
          },
          body,
        });
        const text = await response.text();
        const what = `${call} ${body?.slice(0, 200)} ${text.slice(0, 200)}`;
        ok(response.status < 500, what);
        if (response.status >= 400) {
          ok(typeof JSON.parse(text).code === "string", what);
        }
        strictEqual(response.headers.get("cache-control"), "no-store", what);
      }
    }
  }
  server.clock.aheadMs = 0;
});

Deno.test("a body that is too large, or metadata that would fill every token, is refused", async () => {
  const post = async (body: object) => {
    const response = await identity.fetch(`${identity.url}/signup`, {
      method: "POST",
      headers: { apikey: identity.publishableKey },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...await response.json() };
  };
  const email = address();
  strictEqual(
    (await post({ email, password: PASSWORD, x: "x".repeat(40_000) })).status,
    413,
  );
  strictEqual(
    (await post({ email, password: PASSWORD, data: { x: "x".repeat(3000) } }))
      .code,
    "validation_failed",
  );
  const { client } = await server.person({ a: "a".repeat(1500) });
  const { error } = await client.auth.updateUser({
    data: { b: "b".repeat(1500) },
  });
  strictEqual(error?.code, "validation_failed");
});

Deno.test("keys of the API are stable over restarts, and the secret one is not the publishable one", async () => {
  const again = await server.open();
  strictEqual(again.publishableKey, identity.publishableKey);
  strictEqual(again.secretKey, identity.secretKey);
  ok(identity.publishableKey.startsWith("sb_publishable_"));
  ok(identity.secretKey?.startsWith("sb_secret_"));
  ok(
    identity.publishableKey.slice(-20) !== identity.secretKey?.slice(-20),
  );
});
