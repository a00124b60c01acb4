import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { type ChatView, noChat, type TurnView } from "./chat_view.ts";
import { heard, merged } from "./heard.ts";

function turn(more: Partial<TurnView> = {}): TurnView {
  return {
    id: "q1",
    no: 1,
    question: "Why?",
    state: "waiting",
    isHiring: false,
    parts: [],
    thumb: null,
    left: false,
    ...more,
  };
}

const part = (place: number) => ({ place, text: `${place}`, quotes: [] });

const chat = (...turns: TurnView[]): ChatView => ({
  ...noChat,
  key: "k",
  turns,
});

const told = (data: object) => ({ event: "part", data });

const placesOf = ({ turns }: ChatView) =>
  turns.map(({ parts }) => parts.map(({ place }) => place));

Deno.test("heard() adds each sentence once, in its place, to its question", () => {
  let now = chat(turn(), turn({ id: "q2", no: 2 }));
  for (const place of [2, 1, 2, 3, 1]) {
    now = heard(now, told({ questionId: "q2", no: 2, part: part(place) }));
  }
  deepStrictEqual(placesOf(now), [[], [1, 2, 3]]);
  strictEqual(
    heard(now, told({ questionId: "q9", state: "answered" })).turns.length,
    2,
  );
});

Deno.test("heard() lets an answer that has ended stay so", () => {
  let now = chat(turn());
  for (const state of ["answering", "stopped", "answering", "answered"]) {
    now = heard(now, told({ questionId: "q1", no: 1, state }));
  }
  strictEqual(now.turns[0]?.state, "stopped");
});

Deno.test("merged() keeps what the stream has told since the server read", () => {
  const now = chat(turn({ state: "answered", parts: [part(1), part(2)] }));
  const next = chat(
    turn({ state: "answering", parts: [part(1)], thumb: "up" }),
    turn({ id: "q2", no: 2 }),
  );
  const both = merged(now, next);
  deepStrictEqual(placesOf(both), [[1, 2], []]);
  strictEqual(both.turns[0]?.state, "answered");
  strictEqual(both.turns[0]?.thumb, "up");
  deepStrictEqual(merged(now, { ...noChat, isRemoved: true }).turns, []);
});
