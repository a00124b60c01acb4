import { deepStrictEqual, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readPassages } from "@/tools/eval/set.ts";

const FOLDER = fileURLToPath(new URL("passages", import.meta.url));

const en = await readPassages(FOLDER, "en");
const es = await readPassages(FOLDER, "es");

Deno.test("the passages are parallel: the same ids in the same order", () => {
  const ids = (set: typeof en) => ({
    passages: set.passages.map(({ id }) => id),
    questions: set.questions.map(({ id, passage }) => [id, passage]),
  });
  deepStrictEqual(ids(en), ids(es));
  ok(en.passages.length >= 60);
  ok(en.questions.length >= 120);
  deepStrictEqual([en.language, es.language], ["en", "es"]);
});

for (const { language, passages, questions } of [en, es]) {
  Deno.test(`ids, texts and questions in ${language} come once`, () => {
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

  Deno.test(`each text in ${language} has 80 to 150 words`, () => {
    const odd = passages.map(({ id, text }) => [id, text.split(/\s+/).length])
      .filter(([, words = 0]) => Number(words) < 80 || Number(words) > 150);
    deepStrictEqual(odd, []);
  });

  Deno.test(`each answer in ${language} stands in its passage, and where it is a clause in no other`, () => {
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

  Deno.test(`each passage in ${language} is asked about twice`, () => {
    for (const { id } of passages) {
      const asked = questions.filter(({ passage }) => passage === id);
      ok(asked.length >= 2, id);
    }
  });
}
