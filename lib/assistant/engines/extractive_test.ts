import { assertEquals } from "@std/assert";
import type { EngineRequest, Passage, Usage } from "./engine.ts";
import { extractive } from "./extractive.ts";
import { searchTextOf } from "./subjects.ts";

const passages: Passage[] = [
  {
    chunkId: "acme",
    title: "Experience: Acme",
    path: "/experience",
    text:
      "# Engineer\nFrom 2019 to 2023 Ada built the billing engine in Rust at Acme. It handles 40,000 invoices a day.\n![logo](https://acme.example/a.png)\n- Mentored two interns.",
    lang: "en",
  },
  {
    chunkId: "school",
    title: "Education",
    path: "/experience",
    text: "MSc in Mathematics, University of London, 2015.",
    lang: "en",
  },
  {
    chunkId: "es",
    title: "Proyectos: Sequía Abierta",
    path: "/projects",
    text: "Un mapa de la sequía. Lo consultan 30.000 personas al mes.",
    lang: "es",
  },
];

/** What is quoted, as `chunk: text`. */
async function ask(question: string, given = passages) {
  const request: EngineRequest = {
    question,
    lang: "en",
    passages: given,
    person: "Ada Lovelace",
    canary: "",
    corrections: [],
  };
  const usage: Usage[] = [];
  const drafts = await Array.fromAsync(
    extractive.answer(request, (told) => usage.push(told)),
  );
  assertEquals(usage.length, 1);
  for (const { text, citations } of drafts) {
    const [{ chunkId, quote, start = -1 } = { chunkId: "", quote: "" }] =
      citations;
    const passage = given.find((one) => one.chunkId === chunkId);
    assertEquals(passage?.text.slice(start, start + quote.length), quote);
    assertEquals(text, quote);
  }
  return drafts.map(({ text, citations }) =>
    `${citations[0]?.chunkId}: ${text}`
  );
}

Deno.test("extractive answers with the sentence that tells it, in either language", async () => {
  const first = async (question: string) => (await ask(question))[0];
  const built =
    "acme: From 2019 to 2023 Ada built the billing engine in Rust at Acme.";
  assertEquals(await first("What did Ada build at Acme?"), built);
  assertEquals(await first("When did she work on the billing engine?"), built);
  assertEquals(await first("rust?"), built);
  assertEquals(
    await first("How many invoices does the engine handle a day?"),
    "acme: It handles 40,000 invoices a day.",
  );
  const school = "school: MSc in Mathematics, University of London, 2015.";
  assertEquals(await first("Where did she study?"), school);
  assertEquals(await first("¿Dónde estudió matemáticas?"), school);
  assertEquals(
    await first("cuanta gente consulta Sequia Abierta?"),
    "es: Lo consultan 30.000 personas al mes.",
  );
});

Deno.test("extractive knows kinds of things, sections, and what is asked behind a story", async () => {
  const first = async (question: string) => (await ask(question))[0];
  const built =
    "acme: From 2019 to 2023 Ada built the billing engine in Rust at Acme.";
  assertEquals(await first("Which programming languages does she use?"), built);
  assertEquals(
    await first("Has she ever coached juniors?"),
    "acme: Mentored two interns.",
  );
  assertEquals(
    await first("¿Qué estudios tiene?"),
    "school: MSc in Mathematics, University of London, 2015.",
  );
  assertEquals(
    await first(
      "We are a small firm and our old software is a mess. Who built the billing engine, by the way?",
    ),
    built,
  );
});

Deno.test("extractive says nothing where the passages tell nothing", async () => {
  for (
    const question of [
      "Does she know Kubernetes?",
      "Did she work at Google?",
      "¿Cuánto cobra Ada?",
      "Is she married?",
      "What is her e-mail address?",
      "¿Cuál es su teléfono?",
      "Has she got a PhD?",
      "Is she better than other engineers?",
      "Why did she leave Acme?",
      "Where did Charles Babbage study?",
      "Why did she build the billing engine?",
      "How many engineers did she lead at Acme?",
      "Does she know Scala, or C++?",
      "When is she available?",
      "Is she willing to relocate?",
      "¿Sabe usar Photoshop?",
    ]
  ) assertEquals(await ask(question), [], question);
  assertEquals(await ask("Where did she study?", []), []);
});

Deno.test("extractive quotes neither headings nor pictures, each sentence once, and always the same", async () => {
  const questions = [
    "Acme engineer logo",
    "Who are you?",
    "What did Ada build?",
  ];
  for (const question of questions) {
    const said = await ask(question, [...passages, ...passages]);
    assertEquals(said.some((one) => /#|!\[/.test(one)), false, question);
    assertEquals(new Set(said).size, said.length);
    assertEquals(await ask(question, [...passages, ...passages]), said);
  }
});

Deno.test("searchTextOf() adds the headings under which the answer may stand", () => {
  assertEquals(
    searchTextOf("Where did she study?"),
    "Where did she study? education formación educación estudios",
  );
  assertEquals(searchTextOf("rust?"), "rust?");
});

Deno.test("extractive knows the job that has not ended from those before it", async () => {
  const job = (chunkId: string, text: string): Passage => ({
    chunkId,
    title: `Experience: ${chunkId}`,
    path: "/experience",
    text,
    lang: "en",
  });
  const jobs = [
    job("before", "Developer at Beta, from January 2019 to March 2022."),
    job("now", "Engineer at Gamma, from April 2022 to today."),
  ];
  for (
    const question of [
      "Where does she work now?",
      "What is her current job?",
      "¿En qué trabaja ahora?",
      "¿Cuál es su puesto actual?",
    ]
  ) {
    assertEquals(
      await ask(question, jobs),
      ["now: Engineer at Gamma, from April 2022 to today."],
      question,
    );
  }
  assertEquals(await ask("Where does she work now?", jobs.slice(0, 1)), []);
  const kafka = job("kafka", "She runs Kafka for the billing team.");
  for (
    const question of [
      "Does she work with Kafka now?",
      "Is she currently working with Kafka?",
      "¿Trabaja actualmente con Kafka?",
    ]
  ) {
    assertEquals(await ask(question, [...jobs, kafka]), [
      `kafka: ${kafka.text}`,
    ], question);
  }
});

Deno.test("extractive answers how many languages with their list", async () => {
  const languages: Passage = {
    chunkId: "languages",
    title: "Languages",
    path: "/about",
    text: "Ada speaks English (native) and French (fluent).",
    lang: "en",
  };
  for (
    const question of ["How many languages?", "¿Cuántos idiomas habla Ada?"]
  ) {
    assertEquals(await ask(question, [...passages, languages]), [
      `languages: ${languages.text}`,
    ]);
  }
});

Deno.test("extractive answers what somebody does at a place with that place", async () => {
  const jobs: Passage[] = [{
    chunkId: "job",
    title: "Experiencia: Acme",
    path: "/experience",
    text: "Ingeniera en Acme, desde marzo de 2021 hasta hoy.",
    lang: "es",
  }];
  assertEquals(await ask("¿Qué hace Ada Lovelace en Acme?", jobs), [
    "job: Ingeniera en Acme, desde marzo de 2021 hasta hoy.",
  ]);
});

Deno.test("extractive takes neither a light word nor what stands nowhere for an answer", async () => {
  const group: Passage[] = [{
    chunkId: "group",
    title: "Experience: Acme",
    path: "/experience",
    text: "Ada leads a group of six.",
    lang: "en",
  }];
  for (
    const question of [
      "¿Cuál es su grupo sanguíneo?",
      "Does she ever get seasick?",
      "What share of the group left?",
    ]
  ) {
    assertEquals(await ask(question, group), [], question);
  }
});

Deno.test("extractive holds percentages, heads and channels to what they are called by", async () => {
  const told = (title: string, text: string): Passage[] => [
    { chunkId: "one", title, path: "/experience", text, lang: "en" },
  ];
  const onTime = "What percentage of parcels arrived on time?";
  const boss = "How many people report to her?";
  const channel = "Does she have a YouTube channel?";
  for (
    const [question, title, text, isTold] of [
      [onTime, "Depot", "Sent 80 parcels that arrived on time.", false],
      [onTime, "Depot", "97 % of parcels arrived on time.", true],
      [boss, "Laboratory", "Runs 9 machines.", false],
      [boss, "Laboratory", "I lead a group of nine.", true],
      [channel, "Ceramics channel", "Sixty videos.", false],
      [channel, "YouTube channel", "Sixty videos.", true],
    ] as const
  ) {
    const answer = await ask(question, told(title, text));
    assertEquals(answer.length > 0, isTold, `${question} ${text}`);
  }
});
