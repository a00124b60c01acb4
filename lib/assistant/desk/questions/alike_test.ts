import { deepStrictEqual } from "node:assert/strict";
import { groupAlike } from "./alike.ts";
import type { Unanswered } from "./schema.ts";

let count = 0;
const asked = (
  question: string,
  more: Partial<Unanswered> = {},
): Unanswered => ({
  id: `${++count}`,
  conversationId: "",
  question,
  lang: "en",
  state: "no_evidence",
  askedAt: "2026-11-22T12:00:00.000Z",
  leftAt: null,
  leftEmail: null,
  settled: null,
  ...more,
});

Deno.test("questions with the same telling words stand together; whoever waits for an answer comes first", () => {
  const leftAt = "2026-11-22T12:00:00.000Z";
  const groups = groupAlike([
    asked("Do you speak German?"),
    asked("what is the daily rate"),
    asked("???"),
    asked("Daily rate?", { leftAt, leftEmail: "grace@visitor.example" }),
    asked("Where do you live?", { leftAt }),
    asked("!!!"),
  ]);
  deepStrictEqual(
    groups.map(({ first, all }) => [first.question, all.length]),
    [
      ["Daily rate?", 2],
      ["Where do you live?", 1],
      ["Do you speak German?", 1],
      ["???", 1],
      ["!!!", 1],
    ],
  );
});
