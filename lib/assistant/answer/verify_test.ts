import { assertEquals } from "@std/assert";
import type { Passage } from "../engines/engine.ts";
import type { Fault } from "./schema.ts";
import { type Evidence, verify } from "./verify.ts";

const work: Passage = {
  chunkId: "work",
  title: "Work",
  path: "/experience",
  text:
    "Ada built the billing engine at Acme in Rust from March 2019, with 3 colleagues.\nShe has never used COBOL. 🙂 Unable to travel.\n- Docker",
  lang: "en",
};
const evidence: Evidence = { passages: [work], person: "Ada", lang: "en" };
const built =
  "Ada built the billing engine at Acme in Rust from March 2019, with 3 colleagues.";

/** What is wrong with a sentence that cites one quote. */
function faultsOf(
  text: string,
  quote = built,
  more: Partial<Evidence> = {},
): Fault[] {
  const draft = { text, citations: [{ chunkId: "work", quote }] };
  return verify(draft, { ...evidence, ...more }).faults;
}

Deno.test("verify() gives each quote the place where it stands, byte for byte", () => {
  for (const [from, to] of [[0, 80], [81, 106]] as const) {
    const quote = work.text.slice(from, to).trim();
    const { sentence } = verify(
      { text: quote, citations: [{ chunkId: "work", quote }] },
      evidence,
    );
    const [found] = sentence?.citations ?? [];
    assertEquals(work.text.slice(found?.start, found?.end), quote);
    assertEquals(sentence?.isQuote, true);
  }
});

Deno.test("verify() drops what cites nothing, others' chunks, or what stands nowhere", () => {
  assertEquals(verify({ text: built, citations: [] }, evidence).faults, [
    "no_citation",
  ]);
  assertEquals(
    verify({
      text: built,
      citations: [{ chunkId: "other", quote: built }],
    }, evidence).faults,
    ["foreign_chunk"],
  );
  for (
    const quote of [
      built.toUpperCase(),
      built.replace("Acme", "Acme "),
      built.normalize("NFD") + "\u0301",
      "Ada built the billing engine at Initech",
    ]
  ) assertEquals(faultsOf(built, quote), ["quote_not_found"]);
});

Deno.test("verify() refuses quotes that prove nothing: letters, halves of words and of signs", () => {
  assertEquals(faultsOf("Ada", "Ada"), ["quote_too_short"]);
  assertEquals(faultsOf("able to travel", "able to travel"), [
    "quote_too_short",
  ]);
  assertEquals(faultsOf("x", "COBOL. \ud83d"), ["quote_not_found"]);
  assertEquals(faultsOf("Docker", "Docker"), [], "a whole line of a list");
});

Deno.test("verify() lets through what says no more than its quote", () => {
  for (
    const text of [
      "Ada built the billing engine at Acme.",
      "Since March 2019, Ada has worked with 3 colleagues.",
      "She has worked with three colleagues at Acme.",
      "The billing engine was built in Rust.",
    ]
  ) assertEquals(faultsOf(text), [], text);
});

Deno.test("verify() drops claims that the quote does not have", () => {
  for (
    const [text, fault] of [
      ["Ada built the billing engine at Acme in 2018.", "number"],
      ["Ada built the billing engine with 30 colleagues.", "number"],
      ["Ada built the billing engine in April.", "number"],
      ["Ada built the billing engine at Google.", "name"],
      ["Ada built the billing engine in Rust and C++.", "name"],
      ["Ada built the billing engine with GraphQL.", "name"],
      ["Kubernetes ran the billing engine.", "wording"],
      ["Ada built the billing engine alone.", "wording"],
      ["Ada is an excellent engineer.", "wording"],
      ["Ada built the billing engine and was fired for fraud.", "wording"],
      ["Ada never built the billing engine.", "negation"],
      ["Yes.", "wording"],
    ] as const
  ) {
    assertEquals(faultsOf(text).includes(fault), true, text);
  }
  assertEquals(
    faultsOf("Ada has used COBOL.", "She has never used COBOL."),
    ["negation"],
  );
});

Deno.test("verify() joins quotes: a claim may stand in any of them", () => {
  const draft = {
    text: "Ada built the billing engine in Rust and has never used COBOL.",
    citations: [
      { chunkId: "work", quote: built },
      { chunkId: "work", quote: "She has never used COBOL." },
    ],
  };
  assertEquals(verify(draft, evidence).faults, []);
});

Deno.test("verify() holds Spanish against English: claims must be there, doubtful words give way to the quote", () => {
  const es = { lang: "es" } as const;
  assertEquals(
    faultsOf("Construyó el motor en Rust en marzo de 2019.", built, es),
    [],
  );
  assertEquals(faultsOf("Trabajó en Google.", built, es), ["name"]);
  assertEquals(
    faultsOf("Empezó en abril de 2019.", built, es).includes("number"),
    true,
  );
  const { sentence } = verify({
    text: "Ada fue despedida de Acme por robar.",
    citations: [{ chunkId: "work", quote: built }],
  }, { ...evidence, ...es });
  assertEquals(sentence?.text, built);
});

Deno.test("verify() finds a quote where the source writes accents as signs of their own, byte for byte", () => {
  const text = "Dirigió la investigación en Turín.".normalize("NFD");
  const passages = [{ ...work, text, lang: "es" as const }];
  const quotes = (quote: string) =>
    verify({ text: quote, citations: [{ chunkId: "work", quote }] }, {
      ...evidence,
      passages,
      lang: "es",
    });
  const [found] = quotes("la investigación en Turín").sentence?.citations ?? [];
  assertEquals(found?.quote, "la investigación en Turín".normalize("NFD"));
  assertEquals(text.slice(found?.start, found?.end), found?.quote);
  // a letter without its accent is half of one
  assertEquals(quotes("Dirigió la investigacio").faults, ["quote_too_short"]);
});
