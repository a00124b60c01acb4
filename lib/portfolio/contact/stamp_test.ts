import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { bitsFor, isProven, onceOf, openStamps } from "./stamp.ts";

const secrets = { derive: () => Promise.resolve(new Uint8Array(32).fill(7)) };
const stamps = await openStamps(secrets);
const now = Date.parse("2026-11-22T10:00:00Z");
const ada = "01a20000-0000-7000-8000-000000000001";

Deno.test("a stamp says when it was given out, for one site, and nobody makes one", () => {
  const text = stamps.issue(ada, 12, now);
  const state = (ms: number, site = ada, given = text) =>
    stamps.read(site, given, now + ms).state;
  assert.equal(state(2_999), "early");
  assert.equal(state(3_000), "good");
  assert.equal(state(7 * 86_400_000 + 1), "old");
  assert.equal(state(5_000, ada.replace(/1$/, "2")), "forged");
  assert.equal(state(5_000, ada, text.replace(".12.", ".01.")), "forged");
  assert.equal(state(5_000, ada, `${text}x`), "forged");
  assert.equal(state(5_000, ada, "1.a.12.b.c"), "forged");
  assert.equal(state(5_000, ada, ""), "none");
  assert.notEqual(text, stamps.issue(ada, 12, now), "each form has its own");
});

Deno.test("a proof has as many zero bits as were asked for", () => {
  const text = stamps.issue(ada, 12, now);
  let answer = 0;
  while (
    createHash("sha256").update(`${text}:${answer}`).digest()
          .readUInt32BE() >>> 20 !== 0
  ) answer++;
  assert.ok(isProven(text, `${answer}`, 12));
  assert.ok(!isProven(stamps.issue(ada, 12, now), `${answer}`, 20));
  for (const wrong of ["", "-1", "1e3", "9".repeat(13), " 1"]) {
    assert.ok(!isProven(text, wrong, 0), wrong);
  }
});

Deno.test("work grows with the rate of a site, and has an end", () => {
  assert.deepEqual([0, 4, 12, 28, 90, 10_000].map(bitsFor), [
    12,
    13,
    14,
    15,
    16,
    16,
  ]);
});

Deno.test("one form with one text is one sending; another text is another", () => {
  const once = onceOf("nonce", ["Grace", "a@b.cc", "Hello"]);
  assert.match(once, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.equal(once, onceOf("nonce", ["Grace", "a@b.cc", "Hello"]));
  assert.notEqual(once, onceOf("nonce", ["Grace", "a@b.cc", "Hello!"]));
  assert.notEqual(once, onceOf("other", ["Grace", "a@b.cc", "Hello"]));
  assert.notEqual(once, onceOf("nonce", ["Grace a@b.cc", "", "Hello"]));
});
