import { deepStrictEqual, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readPassages } from "@/tools/eval/set.ts";

/** Folders of passages, with how many each has at least. */
const SETS = [
  { folder: "passages", least: 60 },
  { folder: "blind/passages", least: 30 },
];

for (const { folder, least } of SETS) {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const en = await readPassages(path, "en");
  const es = await readPassages(path, "es");

  Deno.test(`${folder} are parallel: the same ids in the same order`, () => {
    const ids = (set: typeof en) => ({
      passages: set.passages.map(({ id }) => id),
      questions: set.questions.map(({ id, passage }) => [id, passage]),
    });
    deepStrictEqual(ids(en), ids(es));
    ok(en.passages.length >= least);
    ok(en.questions.length >= 2 * least);
    deepStrictEqual([en.language, es.language], ["en", "es"]);
  });

  for (const { language, passages, questions } of [en, es]) {
    Deno.test(`${folder}: ids, texts and questions in ${language} come once`, () => {
      for (
        const all of [
          passages.map(({ id }) => id),
          passages.map(({ title }) => title),
          passages.map(({ text }) => text),
          questions.map(({ id }) => id),
          questions.map(({ question }) => question.toLowerCase()),
        ]
      ) deepStrictEqual(all.filter((one, at) => all.indexOf(one) !== at), []);
    });

    Deno.test(`${folder}: each text in ${language} has 80 to 150 words`, () => {
      const odd = passages.map(({ id, text }) => [id, text.split(/\s+/).length])
        .filter(([, words = 0]) => Number(words) < 80 || Number(words) > 150);
      deepStrictEqual(odd, []);
    });

    Deno.test(`${folder}: each answer in ${language} stands in its passage, and where it is a clause in no other`, () => {
      for (const { id, passage, answers } of questions) {
        for (const answer of answers) {
          const holders = passages.filter(({ text }) => text.includes(answer))
            .map((one) => one.id);
          ok(holders.includes(passage), id);
          const isClause = answer.split(" ").length > 2;
          if (isClause) deepStrictEqual(holders, [passage], id);
        }
      }
    });

    Deno.test(`${folder}: each passage in ${language} is asked about twice`, () => {
      for (const { id } of passages) {
        const asked = questions.filter(({ passage }) => passage === id);
        ok(asked.length >= 2, id);
      }
    });
  }
}
