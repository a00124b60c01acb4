import { deepStrictEqual } from "node:assert/strict";
import { type Followed, tellChanges } from "./live_marks.ts";

const marks = { unread: "1", inbox: "aa" };

const followed = (Object.keys(marks) as (keyof typeof marks)[]).map((
  topic,
): Followed => ({
  topic,
  mark: () => Promise.resolve(marks[topic]),
  tell: (mark) => ({ event: topic, data: mark }),
}));

Deno.test("tellChanges() tells all to who comes new, then only what has changed, and in each id everything", async () => {
  const read = tellChanges(null, followed);
  deepStrictEqual(await read(), [
    { id: "unread=1 inbox=aa", event: "unread", data: "1" },
    { id: "unread=1 inbox=aa", event: "inbox", data: "aa" },
  ]);
  deepStrictEqual(await read(), []);
  marks.inbox = "bb";
  deepStrictEqual(await read(), [
    { id: "unread=1 inbox=bb", event: "inbox", data: "bb" },
  ]);
});

Deno.test("tellChanges() tells who comes back what they missed and nothing else", async () => {
  marks.unread = "2";
  deepStrictEqual(await tellChanges("unread=1 inbox=bb", followed)(), [
    { id: "unread=2 inbox=bb", event: "unread", data: "2" },
  ]);
  deepStrictEqual(await tellChanges("unread=2 inbox=bb", followed)(), []);
});

Deno.test("tellChanges() takes an id that is none of ours for none", async () => {
  for (const id of ["", "17638", "=", "x".repeat(5_000)]) {
    deepStrictEqual((await tellChanges(id, followed)()).length, 2, id);
  }
});
