import { assertEquals } from "@std/assert";
import type { Passage } from "./engine.ts";
import { extractive } from "./extractive.ts";
import { askedOf } from "./question.ts";

/** What is asked, as the words of its terms. */
function termsOf(question: string): string[] {
  return askedOf(question, "Ada Lovelace").terms
    .map(({ text, or }) => [text, ...or.map((one) => one.text)].join("|"))
    .filter((text) => text !== "");
}

/** A passage, by its title and text. */
function passage(title: string, text: string): Passage {
  return { chunkId: title, title, path: "/experience", text, lang: "en" };
}

/** What is quoted. */
async function quotes(question: string, ...passages: Passage[]) {
  const drafts = await Array.fromAsync(
    extractive.answer({
      question,
      lang: "en",
      passages,
      person: "Ada Lovelace",
      canary: "",
      corrections: [],
    }, () => {}),
  );
  return drafts.map(({ text }) => text);
}

Deno.test("askedOf() hears the question behind what people say around it", () => {
  for (
    const question of [
      "Does she know Kubernetes?",
      "I would like to know whether she knows Kubernetes",
      "quisiera saber si Ada sabe kubernetes",
      "We run everything by hand, has she used Kubernetes",
      "Our firm has grown a lot. Has Ada used kubernetes?",
      "has she used Docker... I mean, Kubernetes?",
      "Kubernetes well enough for a bank?",
      "Hola, sra. Lovelace, ¿ha trabajado con Kubernetes?",
      "Is she any good at Kubernetes? thanks in advance",
    ]
  ) assertEquals(termsOf(question), ["kubernetes"], question);
  assertEquals(termsOf("Does she know Node.js?"), ["node.js"]);
  assertEquals(termsOf("Has she worked with Rust or Go?"), ["rust|go"]);
  assertEquals(
    termsOf("¿Dirigió la investigación?".normalize("NFD")),
    termsOf("¿Dirigió la investigación?"),
  );
  // not an MA
  assertEquals(termsOf("I’m a friend: Rust?"), ["friend", "rust"]);
});

Deno.test("askedOf() knows what kind of thing is wanted, and when a word only tells of whom", () => {
  const wanted = (question: string) => askedOf(question, "Ada").wanted;
  assertEquals(wanted("When did she join Acme?"), "time");
  assertEquals(wanted("¿Cuánto tiempo estuvo en Acme?"), "duration");
  assertEquals(wanted("How many boats does she repair a year?"), "rate");
  assertEquals(wanted("¿Cuántas camas tiene?"), "number");
  assertEquals(wanted("Who owns the company?"), "person");
  assertEquals(wanted("Who did she work for?"), "name");
  assertEquals(wanted("Has she taught people who are blind?"), null);
});

Deno.test("extractive counts numbers however they are written, and how often only where that is said", async () => {
  const boats = passage(
    "Experience: Shipyard",
    "The time between two boats fell from nine days to six.",
  );
  assertEquals(await quotes("How many boats do you repair a year?", boats), []);
  for (
    const text of [
      "We repair twenty-two boats a year.",
      "Reparamos treinta y dos barcos al año.",
      "Reparamos doscientos barcos cada año.",
    ]
  ) {
    assertEquals(
      await quotes(
        "How many boats do you repair a year?",
        passage("Experience: Shipyard", text),
      ),
      [text],
    );
  }
});

Deno.test("extractive takes years, levels and places in a row at their word", async () => {
  const job = passage(
    "Experience: Acme",
    "Engineer at Acme, from May 2016 to June 2019.",
  );
  const [quote] = [job.text];
  assertEquals(await quotes("Was she at Acme in 2017?", job), [quote]);
  assertEquals(await quotes("Was she at Acme in 2020?", job), []);
  const languages = passage("Languages", "Languages: French (B2).");
  assertEquals(await quotes("Has she got B2 in French?", languages), [
    languages.text,
  ]);
  assertEquals(await quotes("Has she got C2 in French?", languages), []);
  const harvest = passage(
    "Projects: Orchard",
    "The harvest of the third year was 340 kilos.",
  );
  const first = "How many kilos was the harvest of the first year?";
  assertEquals(await quotes(first, harvest), []);
  assertEquals(await quotes(first.replace("first", "third"), harvest), [
    harvest.text,
  ]);
});

Deno.test("extractive names people where a person is asked for, and no firm in their place", async () => {
  const firm = passage(
    "Experience: Firing control, Hornos San Lorenzo",
    "Firing control for the company Hornos San Lorenzo.",
  );
  assertEquals(await quotes("Who owns the company?", firm), []);
  const founded = passage(
    "About",
    "The company is owned by Grace Hopper.",
  );
  assertEquals(await quotes("Who owns the company?", firm, founded), [
    founded.text,
  ]);
});

Deno.test("extractive does not let the entries of a list speak for each other", async () => {
  const skills = passage(
    "Skills: Pipelines",
    "Pipelines: Apache Flink, Kafka.\nEvidence for Pipelines: Engineer (Acme).",
  );
  assertEquals(await quotes("Did she use Flink at Acme?", skills), []);
  assertEquals((await quotes("Does she know Flink?", skills)).length, 1);
});

Deno.test("extractive reads words with a letter wrong, and leaves alone those it knows", async () => {
  const job = passage(
    "Experience: Acme",
    "Built the settlement service of Zorgplein.",
  );
  assertEquals(await quotes("who built the setlement service?", job), [
    job.text,
  ]);
  assertEquals(await quotes("Has she worked for Zorgplien?", job), [job.text]);
  assertEquals(
    await quotes("Does she know Scala?", passage("About", "She can scale it.")),
    [],
  );
});
