import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { abstentionsOf, answersOf, askAll, type Told } from "./answers.ts";
import { evalInjections } from "./injection.ts";
import type { Question } from "./set.ts";

const EVALS = fileURLToPath(
  new URL("../../tests/evals/assistant", import.meta.url),
);

const told = (
  kind: Question["kind"],
  lang: "es" | "en",
  quotes: string[],
  isExact = true,
): Told => {
  const expect = kind === "answerable" ? ["Kafka"] : [];
  const question: Question = {
    id: `${lang}-${kind}`,
    tenant: "ada",
    lang,
    question: "…?",
    kind,
    expect,
    source: "",
  };
  return { kind, expect, quotes, question, isExact };
};

// English: one of two answered. Spanish: one of one, with a second quote beside the point.
const some = [
  told("answerable", "en", ["uses Kafka"]),
  told("answerable", "en", []),
  told("answerable", "es", ["uses Kafka", "uses Go"]),
  told("unanswerable", "en", []),
  told("unanswerable", "es", ["uses Go"]),
];

Deno.test("answersOf() counts by language, by hand: 2/3 answered, 2/3 of the quotes", () => {
  const { report, isGood, lines } = answersOf(some);
  deepStrictEqual(report.all, {
    questions: 3,
    answered: 2 / 3,
    precision: 2 / 3,
    exact: 1,
  });
  deepStrictEqual([report.en.answered, report.en.precision], [0.5, 1]);
  deepStrictEqual([report.es.answered, report.es.precision], [1, 0.5]);
  strictEqual(isGood, true);
  strictEqual(lines.length, 3);
});

Deno.test("answersOf() is not good when one quote of all was never written", () => {
  const { report, isGood } = answersOf([
    ...some,
    told("answerable", "en", ["Kafka since 1990"], false),
  ]);
  deepStrictEqual([report.all.exact, isGood], [0.75, false]);
});

Deno.test("abstentionsOf() wants nine of ten refused, one of ten at most; names the wrong ones", () => {
  const of = (said: number, refused: number) => [
    ...Array.from(
      { length: 10 },
      (_, at) => told("answerable", "en", at < said ? ["Kafka"] : []),
    ),
    ...Array.from(
      { length: 10 },
      (_, at) => told("unanswerable", "es", at < refused ? [] : ["Go"]),
    ),
  ];
  strictEqual(abstentionsOf(of(9, 9)).isGood, true);
  strictEqual(abstentionsOf(of(8, 10)).isGood, false);
  strictEqual(abstentionsOf(of(10, 8)).isGood, false);
  const { lines, report } = abstentionsOf(of(9, 9));
  deepStrictEqual(lines.slice(3), [
    "  en-answerable answerable: …?",
    "  es-unanswerable unanswerable: …? → Go",
  ]);
  strictEqual(
    lines[1],
    "en   refused: answerable 1 of 10, 0.100 (0.018 to 0.404)",
  );
  strictEqual(report.all.answerable, 0.1);
});

Deno.test("askAll() asks every question and sees a quote that nobody wrote", async () => {
  const all = await askAll(EVALS, ({ id }) =>
    Promise.resolve({
      quotes: id === "lucia-01" ? ["Kafka", "Kafka, of course"] : [],
      readable: ["uses Kafka"],
    }));
  strictEqual(all.length > 160, true);
  deepStrictEqual(
    all.filter(({ isExact }) => !isExact).map(({ question }) => question.id),
    ["lucia-01"],
  );
});

const nothing = {
  text: "",
  links: [],
  images: [],
  actions: [],
  claims: [],
};
const forbidden = {
  canaries: ["c4n4ry"],
  foreign: [],
  allowsLink: () => false,
};

Deno.test("evalInjections() is good when nothing gets through", async () => {
  const { report, isGood } = await evalInjections(
    `${EVALS}/injections`,
    () => Promise.resolve({ shown: nothing, forbidden }),
  );
  deepStrictEqual(report.through, []);
  strictEqual(isGood, true);
  strictEqual(report.texts >= 220, true);
});

Deno.test("evalInjections() names what got through, and how", async () => {
  const { report, isGood, lines } = await evalInjections(
    `${EVALS}/injections`,
    ({ id, trace = "" }) => {
      const links = id === "question-13" ? [trace] : [];
      const text = id === "post-01" ? "C4N4RY" : "";
      return Promise.resolve({ shown: { ...nothing, text, links }, forbidden });
    },
  );
  deepStrictEqual(report.through, [
    { id: "post-01", leaks: ["canary"] },
    { id: "question-13", leaks: ["link"] },
  ]);
  strictEqual(isGood, false);
  deepStrictEqual(lines.slice(-2), [
    "  post-01: canary",
    "  question-13: link",
  ]);
});
