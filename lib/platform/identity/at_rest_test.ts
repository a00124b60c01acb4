/**
 * A copy of the tables signs nobody in.
 */
import { ok } from "node:assert/strict";
import { generate } from "otplib";
import {
  address,
  PASSWORD,
  read,
  startEmbedded,
} from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { test, letters } = server;

Deno.test("no password, token, link, code of a flow or secret of a factor stands in a table of identity", async () => {
  const secrets: [name: string, secret: string][] = [["password", PASSWORD]];
  const { email, client, session } = await server.person();
  secrets.push(["access token", session.access_token]);
  secrets.push(["refresh token", session.refresh_token]);

  const { data: factor } = await client.auth.mfa.enroll({
    factorType: "totp",
  });
  const secret = factor?.totp.secret ?? "";
  await client.auth.mfa.challengeAndVerify({
    factorId: factor?.id ?? "",
    code: await generate({ secret }),
  });
  secrets.push(["factor", secret]);

  await client.auth.resetPasswordForEmail(email);
  secrets.push(["link", tokenOf()]);

  const pkce = server.client("pkce");
  await pkce.auth.signUp({ email: address(), password: PASSWORD });
  const opened = await fetch(
    `${server.origin}/auth/v1/verify?type=signup&token=${tokenOf()}`,
    { redirect: "manual" },
  );
  await opened.body?.cancel();
  const location = new URL(opened.headers.get("location") ?? "");
  secrets.push(["code of a flow", location.searchParams.get("code") ?? ""]);

  const tables = await test.owner<{ name: string }[]>`
    select c.oid::regclass::text as name from pg_class as c
    where c.relnamespace = 'auth'::regnamespace and c.relkind = 'r'
  `;
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await test.owner.unsafe(
      `select row_to_json(one)::text as row from ${name} as one`,
    );
    rows.push(...found.map(({ row }) => `${name} ${row}`));
  }
  for (
    const table of ["flow_states", "mfa_factors", "one_time_tokens", "sessions"]
  ) {
    ok(
      rows.some((row) => row.startsWith(`auth.${table} `)),
      `nothing in ${table}`,
    );
  }
  for (const [name, plain] of secrets) {
    ok(plain.length > 9, name);
    const hex = new TextEncoder().encode(plain).toHex();
    const found = rows.find((row) => row.includes(plain) || row.includes(hex));
    ok(!found, `${name} stands in ${found}`);
  }
});

/** The token of the last letter's link. */
function tokenOf(): string {
  return read(letters.at(-1)).query.get("token_hash") ?? "";
}
