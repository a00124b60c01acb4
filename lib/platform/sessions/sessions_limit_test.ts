/**
 * Made-up cookies with an identity server elsewhere: past a limit for their address nobody is asked about them.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { startEmbedded } from "@/tests/support/identity.ts";
import { openSupabase } from "../identity/supabase.ts";
import { Limits } from "../limits/mod.ts";
import { packTokens } from "./cookie.ts";
import { openSessions } from "./mod.ts";

const stage = await startEmbedded();
Deno.test.afterAll(() => stage.close());
const { test: { db }, classes, origin, publishableKey } = stage;
const here = "http://127.0.0.1:8000";
const [thief, neighbour] = ["192.0.2.7", "192.0.2.8"].map((address) =>
  classes.of(address)
);
ok(thief && neighbour);

/** A process that asks the identity server over HTTP, as it asks Supabase. */
async function open() {
  const clock = { now: Date.now() };
  const asked: string[] = [];
  const supabase = { url: origin, publishableKey, secretKey: null };
  const identity = openSupabase(
    { ...supabase, jwtSecret: null },
    (input, init) => {
      const { pathname } = new URL(
        input instanceof Request ? input.url : input,
      );
      if (pathname.endsWith("/token")) asked.push(pathname);
      return fetch(input, init);
    },
  );
  const limits = new Limits(() => clock.now);
  const sessions = await openSessions({
    db,
    identity,
    jwtSecret: null,
    limits,
  });
  const read = (cookie: string, peer: typeof thief) => {
    const headers = { cookie: `vitrina=${cookie}` };
    const request = new Request(`${here}/account`, { headers });
    return sessions.read(request, here, peer ?? null);
  };
  return { read, asked, clock };
}

function madeUp(): string {
  const refreshToken = crypto.randomUUID();
  return packTokens({ accessToken: "a.b.c", refreshToken });
}

Deno.test("read() asks about made-up cookies of one address twenty times a minute, however many come at once", async () => {
  const { read, asked, clock } = await open();
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => read(madeUp(), thief)),
  );
  strictEqual(asked.length, 20);
  deepStrictEqual(answers.map(({ session }) => session), Array(60).fill(null));
  // what nobody was asked about is no session, and is not cleared either
  const cleared = answers.filter(({ setCookie }) => setCookie !== null);
  strictEqual(cleared.length, 20);

  await read(madeUp(), neighbour);
  strictEqual(asked.length, 21, "another address has its own");
  clock.now += 60_001;
  await read(madeUp(), thief);
  strictEqual(asked.length, 22, "and a minute later it may again");
});

Deno.test("read() renews once for all parts of a page, and counts none of them", async () => {
  const { read, asked } = await open();
  const { session: { refresh_token: refreshToken } } = await stage.person();
  const cookie = packTokens({ accessToken: "a.b.c", refreshToken });
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => read(cookie, thief)),
  );
  ok(answers.every(({ session }) => session !== null));
  strictEqual(asked.length, 1);
});

Deno.test("read() does not count renewals that succeed", async () => {
  const { read, asked } = await open();
  const { session } = await stage.person();
  let refreshToken = session.refresh_token;
  for (let at = 0; at < 25; at++) {
    // an access token that has ended: each read renews
    const cookie = packTokens({ accessToken: "a.b.c", refreshToken });
    const { session: known, tokens } = await read(cookie, thief);
    ok(known, `renewal ${at}`);
    refreshToken = tokens?.refreshToken ?? "";
  }
  strictEqual(asked.length, 25);
});
