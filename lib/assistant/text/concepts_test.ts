import { assert, assertEquals } from "@std/assert";
import { wordsOf } from "../answer/words.ts";
import { isLight, meaningsOf, relatedTo, withKinds } from "./concepts.ts";

/** Whether a text has a meaning that is asked for: the same, or a kind of it. */
function answers(asked: string, text: string): boolean {
  const said = withKinds(
    meaningsOf(wordsOf(text)).flatMap(({ concepts }) => concepts),
  );
  return meaningsOf(wordsOf(asked)).some(({ concepts }) =>
    concepts.some((one) => said.has(one))
  );
}

const SAME: [string, string][] = [
  ["repair bicycles", "Arreglo bicis de todas las marcas"],
  ["cuidar de personas mayores", "She looked after elderly people"],
  ["does she teach", "Imparte un taller los jueves"],
  ["vender", "We sold our first loaf in 1998"],
  ["ahorro", "savings of 40 %"],
  ["beekeeping", "Tiene doce colmenas"],
  ["neighbours", "la asociación del barrio"],
  ["weekends", "abrimos los domingos"],
  ["puntual", "always delivers on time"],
  ["remoto", "she works from home"],
  ["volunteer", "colabora sin cobrar con una ONG"],
];

Deno.test("concepts: a meaning is said in other words and in the other language", () => {
  for (const [asked, text] of SAME) {
    assert(answers(asked, text), `${asked} / ${text}`);
    assert(answers(text, asked), `${text} / ${asked}`);
  }
});

const FORMS: [string, string][] = [
  ["reparar", "Reparamos relojes"],
  ["vender", "vendió su taller"],
  ["cuidar", "quiso cuidarla"],
  ["plan", "planned"],
  ["organizar", "organizaban"],
];

Deno.test("concepts: Spanish verbs and doubled letters are forms of what the lists have", () => {
  for (const [asked, text] of FORMS) {
    assert(answers(asked, text), `${asked} / ${text}`);
  }
});

const KINDS: [string, string][] = [
  ["sports", "She hikes every weekend"],
  ["instrumentos", "toca el violonchelo"],
  ["languages", "euskera"],
  ["fruit", "We grow lemons"],
  ["animals", "our kittens"],
  ["vehicles", "un camión de reparto"],
  ["renewable energy", "placas solares"],
];

Deno.test("concepts: what is asked for as a kind is answered by its members, not the other way round", () => {
  for (const [asked, text] of KINDS) {
    assert(answers(asked, text), `${asked} / ${text}`);
    assertEquals(answers(text, asked), false, `${text} / ${asked}`);
  }
});

const OTHERS: [string, string][] = [
  ["tennis", "football"],
  ["violin", "piano"],
  ["lemons", "oranges"],
  ["dog", "cat"],
  ["Portuguese", "Spanish"],
  ["shy", "brave"],
  ["part-time", "full-time"],
];

Deno.test("concepts: what is near is not the same", () => {
  for (const [asked, text] of OTHERS) {
    assertEquals(answers(asked, text), false, `${asked} / ${text}`);
    assertEquals(answers(text, asked), false, `${text} / ${asked}`);
  }
});

Deno.test("concepts: names are found as they are written", () => {
  assertEquals(answers("Scala", "scaling"), false);
  assert(answers("programming language", "Scala"));
});

Deno.test("concepts: what every text tells is marked as saying little", () => {
  const lightOf = (text: string) =>
    meaningsOf(wordsOf(text)).flatMap(({ concepts }) => concepts).some(isLight);
  for (const word of ["start", "crear", "year", "equipo", "nuevo", "help"]) {
    assert(lightOf(word), word);
  }
  for (const word of ["welding", "abeja", "violin", "nurse"]) {
    assertEquals(lightOf(word), false, word);
  }
});

Deno.test("concepts: a term takes as many words as it has, single ones within it are found too", () => {
  const [longest] = meaningsOf(wordsOf("work from home"))
    .sort((a, b) => b.many - a.many);
  assertEquals([longest?.at, longest?.many], [0, 3]);
});

Deno.test("concepts: a question also searches for other words of what it means", () => {
  assert(relatedTo(["abejas"]).includes("honey"));
  assertEquals(relatedTo(["abejas"]).includes("abejas"), false);
});

Deno.test("lines that are said to be members of others are there, in all lists", async () => {
  const folder = new URL("./lexicon/", import.meta.url);
  const lines: string[] = [];
  for (const { name } of Deno.readDirSync(folder)) {
    if (name.endsWith("_test.ts")) continue;
    const lists = await import(new URL(name, folder).href);
    lines.push(...Object.values<string>(lists).join("\n").split("\n"));
  }
  const heads = new Set(
    lines.map((line) => line.replace(/^~ ?/, "").split(/,| : /)[0]?.trim()),
  );
  const named = lines.flatMap((line) =>
    (line.split(" : ")[1] ?? "").split(";").map((one) => one.trim())
      .filter((one) => one.startsWith("=")).map((one) => one.slice(1))
  );
  assert(named.length > 1_000, "the lists were read");
  assertEquals(named.filter((one) => !heads.has(one)), []);
});
