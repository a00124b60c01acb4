import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { chunksOf } from "./chunks.ts";
import { embedLocally, LOCAL_DIMENSION } from "./embedding.ts";
import { translate } from "./glossary.ts";
import { gramsOf, skeleton } from "./skeleton.ts";
import { stem } from "./stem.ts";
import { askedTerms, termsOf } from "./terms.ts";
import { wordsOf } from "./words.ts";

Deno.test("words are folded", () => {
  deepStrictEqual(wordsOf("Dirigió 3 EQUIPOS, año (2024)"), [
    "dirigio",
    "3",
    "equipos",
    "ano",
    "2024",
  ]);
});

Deno.test("cognates have one skeleton", () => {
  const pairs = [
    ["educacion", "education"],
    ["universidad", "university"],
    ["filosofia", "philosophy"],
    ["especial", "special"],
    ["economico", "economic"],
    ["periodista", "periodist"],
  ];
  for (const [spanish = "", english = ""] of pairs) {
    strictEqual(skeleton(spanish), skeleton(english));
  }
  deepStrictEqual(gramsOf("tim"), ["^tim", "tim$"]);
});

Deno.test("number, gender and endings of verbs make no difference", () => {
  strictEqual(stem("ingenieros"), stem("ingeniera"));
  strictEqual(stem("developers"), stem("developer"));
  strictEqual(stem("c3po"), "c3po");
});

Deno.test("the glossary links terms of more than one word, in both directions", () => {
  ok(translate(["aprendizaje", "automatico"]).includes("machine"));
  ok(translate(["machine", "learning"]).includes("automatico"));
  deepStrictEqual(translate(["xyz"]), []);
});

Deno.test("common words of a question count only where there are no others", () => {
  const terms = (question: string) =>
    askedTerms(question).map(({ term }) => term);
  ok(!terms("Who is Ada?").includes("wwho"));
  ok(terms("Who is it?").includes("wwho"));
  strictEqual(termsOf("one two two").counts.get("wtwo"), 2);
});

Deno.test("an embedding has length 1, and is near to that of alike words", () => {
  const near = (one: string, other: string) => {
    const vector = embedLocally(other);
    return embedLocally(one).reduce(
      (sum, number, at) => sum + number * (vector[at] ?? 0),
      0,
    );
  };
  strictEqual(embedLocally("").length, LOCAL_DIMENSION);
  ok(Math.abs(near("education", "education") - 1) < 1e-6);
  ok(
    near("la educación universitaria", "university education") >
      near("la educación universitaria", "a bag of apples"),
  );
});

Deno.test("chunks are parts of the text, byte for byte, and lose no word", () => {
  const sentence =
    "Ada wrote the first program, año 1843 — “para la máquina”. ";
  const whole = `# Title\r\n\r\n${sentence.repeat(40)}\n\n## Next\n\n${
    "word ".repeat(450)
  }\n\n- one\n- two 👩‍💻\n`;
  const chunks = chunksOf(whole);
  ok(chunks.length > 3);
  for (const { start, text } of chunks) {
    strictEqual(whole.slice(start, start + text.length), text);
    ok((text.match(/\S+/g)?.length ?? 0) <= 200);
  }
  deepStrictEqual(
    chunks.flatMap(({ text }) => text.match(/\S+/g) ?? []),
    whole.match(/\S+/g),
  );
  deepStrictEqual(chunksOf(" \n "), []);
});
