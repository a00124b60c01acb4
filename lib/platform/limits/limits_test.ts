import {
  deepStrictEqual,
  notStrictEqual,
  strictEqual,
} from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import type { Db } from "../db.ts";
import { AddressClasses } from "./address_class.ts";
import { Limits } from "./mod.ts";
import { share, shareLimits } from "./sharing.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const rule = { limit: 3, windowSeconds: 60 };
const noon = Date.UTC(2026, 0, 1, 12);

function limitsAt(at = noon) {
  const time = { at };
  const limits = new Limits(() => time.at);
  return { time, limits };
}

Deno.test("take() allows exactly the limit in any window, wherever the window begins", () => {
  const { time, limits } = limitsAt(noon + 59_000);
  const taken = () => limits.take("a", rule).allowed;
  deepStrictEqual([taken(), taken(), taken(), taken()], [
    true,
    true,
    true,
    false,
  ]);
  time.at += 59_999; // the next window of the clock began long ago
  strictEqual(taken(), false);
  time.at += 1;
  deepStrictEqual([taken(), taken(), taken(), taken()], [
    true,
    true,
    true,
    false,
  ]);
});

Deno.test("take() tells what is left and when more is allowed; what is refused is not counted", () => {
  const { time, limits } = limitsAt();
  deepStrictEqual(limits.take("a", rule), {
    allowed: true,
    limit: 3,
    remaining: 2,
    resetSeconds: 60,
  });
  time.at += 20_000;
  limits.take("a", rule);
  limits.take("a", rule);
  for (let asked = 0; asked < 5; asked++) {
    deepStrictEqual(limits.take("a", rule), {
      allowed: false,
      limit: 3,
      remaining: 0,
      resetSeconds: 40,
    });
  }
  time.at += 40_000;
  strictEqual(limits.take("a", rule).allowed, true);
});

Deno.test("take() counts each bucket for itself, and long series exactly", () => {
  const { time, limits } = limitsAt();
  const wide = { limit: 500, windowSeconds: 1 };
  let allowed = 0;
  for (let ms = 0; ms < 4_000; ms++) {
    time.at = noon + ms;
    if (limits.take("series", wide).allowed) allowed++;
  }
  strictEqual(allowed, 2_000);
  strictEqual(limits.take("other", wide).remaining, 499);
});

Deno.test("share() makes processes count together, within a window", async () => {
  const one = limitsAt();
  const two = limitsAt();
  const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
  one.limits.take("shared", rule);
  two.limits.take("shared", rule);
  await share(test.db, one.limits, ids[0]);
  await share(test.db, two.limits, ids[1]);
  strictEqual(two.limits.take("shared", rule).allowed, true);
  strictEqual(two.limits.take("shared", rule).allowed, false);
  // a window later the others' count still weighs by the part that overlaps
  two.time.at = noon + 60_000;
  strictEqual(two.limits.take("shared", rule).remaining, 1);
  two.time.at = noon + 180_000;
  strictEqual(two.limits.take("shared", rule).remaining, 2);
});

Deno.test("AddressClasses gives one class to an IPv6 network, another every day, and never the address", () => {
  const day = { at: noon };
  const keyed = new Uint8Array(32).fill(7);
  const classes = new AddressClasses(keyed, () => day.at);
  strictEqual(classes.of("2001:db8::1"), classes.of("2001:0db8:0:0:ffff::2"));
  notStrictEqual(classes.of("2001:db8::1"), classes.of("2001:db8:0:1::1"));
  strictEqual(classes.of("::ffff:203.0.113.9"), classes.of("203.0.113.9"));
  notStrictEqual(classes.of("203.0.113.9"), classes.of("203.0.113.8"));
  const today = classes.of("203.0.113.9");
  day.at += 86_400_000;
  notStrictEqual(classes.of("203.0.113.9"), today);
  const other = new AddressClasses(new Uint8Array(32), () => noon);
  notStrictEqual(other.of("203.0.113.9"), today);
  strictEqual(today.length, 22);
});

Deno.test("shareLimits() goes on by itself, and after a database that was away, until it is told to stop", async () => {
  const one = limitsAt();
  const two = limitsAt();
  const stopping = new AbortController();
  const { signal } = stopping;
  const errors: unknown[] = [];
  const log = {
    request() {},
    info() {},
    error: (error: unknown) => void errors.push(error),
    flush: () => Promise.resolve(),
  };
  let isAway = true;
  const db: Db = {
    ...test.db,
    transaction: (actor, access, work) =>
      isAway
        ? Promise.reject(new Error("away"))
        : test.db.transaction(actor, access, work),
  };
  const everyMs = 2;
  const running = [one, two].map(({ limits }) =>
    shareLimits({ db, limits, log, signal, everyMs })
  );
  const wide = { limit: 1_000, windowSeconds: 60 };
  one.limits.take("loop", wide);
  while (errors.length === 0) await pause(everyMs);
  isAway = false;
  // each request here tells the loop there that the bucket is in use
  let left = 1_000;
  let taken = 0;
  while (left === 1_000 - taken) {
    one.limits.take("loop", wide);
    left = two.limits.take("loop", wide).remaining;
    taken++;
    await pause(everyMs);
  }
  stopping.abort();
  await Promise.all(running);
  deepStrictEqual(errors.length <= 2, true); // said once by each, however long it lasted
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
