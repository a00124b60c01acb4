import { strictEqual } from "node:assert/strict";
import { TokenMemo } from "./memo.ts";

const now = 1_000_000;
const ada = { id: "session-1", userId: "ada" };

function remember(
  memo: TokenMemo<typeof ada>,
  token: string,
  expiresAt: number,
) {
  memo.set(token, ada, expiresAt, memo.drops, now);
}

Deno.test("a token is remembered for a minute, and never past its end", () => {
  const memo = new TokenMemo<typeof ada>();
  remember(memo, "long", now + 3_600_000);
  remember(memo, "short", now + 5_000);
  strictEqual(memo.get("long", now + 59_999), ada);
  strictEqual(memo.get("long", now + 60_000), undefined);
  strictEqual(memo.get("short", now + 4_999), ada);
  strictEqual(memo.get("short", now + 5_000), undefined);
  strictEqual(memo.get("other", now), undefined);
});

Deno.test("drop() forgets every token of a session and of a user", () => {
  const memo = new TokenMemo<typeof ada>();
  for (const id of ["session-1", "ada"]) {
    remember(memo, "one", now + 60_000);
    remember(memo, "two", now + 60_000);
    memo.drop("session-2");
    strictEqual(memo.size, 2);
    memo.drop(id);
    strictEqual(memo.size, 0);
  }
});

Deno.test("what was found before somebody signed out is not remembered after it", () => {
  const memo = new TokenMemo<typeof ada>();
  const { drops } = memo;
  memo.drop("session-1");
  memo.set("late", ada, now + 60_000, drops, now);
  strictEqual(memo.get("late", now), undefined);
});

Deno.test("the memo does not grow past its bound: the oldest token goes first", () => {
  const memo = new TokenMemo<typeof ada>();
  for (let at = 0; at <= 10_000; at++) {
    remember(memo, `token ${at}`, now + 60_000);
  }
  strictEqual(memo.size, 10_000);
  strictEqual(memo.get("token 0", now), undefined);
  strictEqual(memo.get("token 10000", now), ada);
});
