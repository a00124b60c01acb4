/**
 * Guessing: by account and by address class, remembered over a restart.
 */
import { ok, strictEqual } from "node:assert/strict";
import type { Identity } from "./mod.ts";
import {
  address,
  PASSWORD,
  read,
  startEmbedded,
} from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { clock, classes, test } = server;
const MINUTE = 60_000;

Deno.test("guesses at one account are locked longer and longer, from wherever they come, also after a restart", async () => {
  const { email } = await server.person();
  let hosts = 0;
  const guess = (by: Identity, password = "a wrong guess 1") =>
    signIn(by, email, password, `198.51.100.${++hosts % 250}`);
  for (let free = 0; free < 5; free++) {
    strictEqual((await guess(server.identity)).status, 400);
  }
  strictEqual((await guess(server.identity)).status, 400);
  const locked = await guess(server.identity);
  strictEqual(locked.status, 429);
  strictEqual(locked.code, "over_request_rate_limit");
  ok(Number(locked.retryAfter) > 0 && Number(locked.retryAfter) <= 2);

  const restarted = await server.open();
  strictEqual((await guess(restarted)).status, 429);
  strictEqual((await guess(restarted, PASSWORD)).status, 429);

  const waits: number[] = [];
  for (let round = 0; round < 12; round++) {
    clock.aheadMs += 16 * MINUTE;
    strictEqual((await guess(restarted)).status, 400);
    waits.push(Number((await guess(restarted)).retryAfter));
  }
  ok(waits.every((wait, at) => wait >= (waits[at - 1] ?? 0)), `${waits}`);
  strictEqual(waits.at(-1), 900);

  clock.aheadMs += 16 * MINUTE;
  strictEqual((await guess(restarted, PASSWORD)).status, 200);
  for (let free = 0; free < 5; free++) {
    strictEqual((await guess(restarted)).status, 400);
  }
  clock.aheadMs = 0;
});

Deno.test("guesses at many accounts from one address class are locked, and others are not", async () => {
  const statuses: number[] = [];
  for (let at = 0; at < 44; at++) {
    const email = address();
    const { status } = await signIn(
      server.identity,
      email,
      "a guess 12345",
      "203.0.113.7",
    );
    statuses.push(status);
  }
  strictEqual(statuses.indexOf(429), 41);
  const { email } = await server.person();
  strictEqual(
    (await signIn(server.identity, email, PASSWORD, "203.0.113.8")).status,
    200,
  );
});

Deno.test("an office whose people mistype now and then is not locked", async () => {
  for (let at = 0; at < 60; at++) {
    clock.aheadMs += 4 * MINUTE;
    const guess = "a typo 123456";
    const { status } = await signIn(
      server.identity,
      address(),
      guess,
      "203.0.113.9",
    );
    strictEqual(status, 400);
  }
  clock.aheadMs = 0;
});

Deno.test("50 guesses at once count as 50", async () => {
  const { email } = await server.person();
  const answers = await Promise.all(
    Array.from(
      { length: 50 },
      (_, at) =>
        signIn(server.identity, email, "a guess 1234567", `192.0.2.${at}`),
    ),
  );
  const tried = answers.filter(({ status }) => status === 400).length;
  ok(tried <= 6, `${tried} passwords were tried`);
  ok(answers.every(({ status }) => status === 400 || status === 429));
});

Deno.test("letters to one address are counted, whether it has an account or not", async () => {
  const { email } = await server.person();
  for (const to of [email, address()]) {
    const answers = [];
    for (let sent = 0; sent < 5; sent++) {
      answers.push(
        await server.client().auth.signInWithOtp({
          email: to,
          options: { shouldCreateUser: false },
        }),
      );
    }
    strictEqual(
      answers.map(({ error }) => error?.code ?? "ok").join(),
      "ok,ok,ok,ok,over_email_send_rate_limit",
    );
  }
});

Deno.test("a code is worth nothing after five wrong guesses", async () => {
  const { email } = await server.person();
  await server.client().auth.signInWithOtp({ email });
  const { code } = read(server.letters.at(-1));
  const type = "email";
  for (let guess = 0; guess < 5; guess++) {
    const token = String((Number(code) + guess + 1) % 1_000_000).padStart(
      6,
      "0",
    );
    const { error } = await server.client().auth.verifyOtp({
      email,
      token,
      type,
    });
    strictEqual(error?.code, "otp_expired");
  }
  clock.aheadMs = 10 * MINUTE; // the account is not locked any more
  const late = await server.client().auth.verifyOtp({
    email,
    token: code,
    type,
  });
  strictEqual(late.error?.code, "otp_expired");
  clock.aheadMs = 0;
});

Deno.test("what is counted tells nobody whose it is", async () => {
  const { email } = await server.person();
  await signIn(server.identity, email, "a guess 1234567", "192.0.2.99");
  const rows = await test
    .owner`select throttles::text as row from auth.throttles`;
  ok(rows.length > 0);
  ok(
    rows.every(({ row }) =>
      !String(row).includes(email) && !String(row).includes("192.0.2")
    ),
  );
});

async function signIn(
  by: Identity,
  email: string,
  password: string,
  from: string,
) {
  const request = new Request(`${by.url}/token?grant_type=password`, {
    method: "POST",
    headers: { apikey: by.publishableKey },
    body: JSON.stringify({ email, password }),
  });
  const response = await by.handle?.(request, classes.of(from));
  const { code } = await response?.json() ?? {};
  return {
    status: response?.status ?? 0,
    code,
    retryAfter: response?.headers.get("retry-after"),
  };
}
