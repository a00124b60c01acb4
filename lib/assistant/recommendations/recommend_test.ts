import { clearImmediate, setImmediate } from "node:timers";
import { assert, assertEquals } from "@std/assert";
import { namedIn, recognise } from "./recognise.ts";
import { spellings, terms } from "./lexicon.ts";
import type { Person } from "./person.ts";
import { hasTitle, recommend } from "./recommend.ts";
import type { Posting } from "./schema.ts";

const of = (
  text: string,
  title = "Engineer",
  lang: "es" | "en" = "en",
): Posting => ({
  title,
  company: "Acme",
  location: null,
  lang,
  text,
  date: null,
});

const person = (said: string[], shown: Record<string, string[]>): Person => ({
  said: new Set(said),
  shown: new Map(
    Object.entries(shown).map(([skill, titles]) => [
      skill,
      titles.map((title) => ({ title, path: `/projects/${title}` })),
    ]),
  ),
});

const skills = (text: string) => recognise(text).map(({ skill }) => skill);

Deno.test("skills are recognised in both languages, as they are written, and not where they are words", () => {
  assertEquals(
    skills("Buscamos a quien sepa Postgres, gestión de proyectos e inglés."),
    ["PostgreSQL", "Project management", "English"],
  );
  assertEquals(skills("You know C++, C# and .NET; R&D matters."), [
    "C++",
    "C#",
    ".NET",
  ]);
  assertEquals(skills("Experience with Go, R or C; Swift code."), [
    "Go",
    "R",
    "C",
    "Swift",
  ]);
  assertEquals(
    skills("Go to the office. You express yourself and react fast."),
    [],
  );
  assertEquals(skills("You excel at sales."), ["Sales"]);
  assertEquals(skills("Spring Boot and React Native, T-SQL, CI/CD."), [
    "Spring",
    "React",
    "SQL Server",
    "CI/CD",
  ]);
  assertEquals(
    skills("No se requiere PHP. No experience with Java needed. Python yes."),
    ["Python"],
  );
  assertEquals(namedIn("react, go", true), ["React", "Go"]);
});

Deno.test("every spelling is found as itself, and what is broader is a skill too", () => {
  for (const { text, skill } of spellings) {
    assert(namedIn(text, true).includes(skill), `${text}: ${skill}`);
  }
  for (const [skill, { broader }] of terms) {
    assert(broader === null || terms.has(broader), `${skill}: ${broader}`);
  }
});

Deno.test("the quote is the posting's own sentence", () => {
  const text =
    "We sell lace.\n- You know SQL well\n- You like Docker. It is fun.";
  assertEquals(recognise(text), [
    { skill: "SQL", quote: "You know SQL well" },
    { skill: "Docker", quote: "You like Docker." },
  ]);
});

Deno.test("how the person stands to each skill is told apart", async () => {
  const ada = person(["React", "PostgreSQL", "Scrum"], {
    React: ["lace"],
    PostgreSQL: ["loom"],
    Docker: ["bobbin"],
  });
  const { items, held } = await recommend(
    [of("React, SQL, Scrum, Docker, Kubernetes, Vue, Accounting.")],
    ada,
    "en",
  );
  const standing = Object.fromEntries(
    [...items, ...held].map((one) => [one.skill, one.standing]),
  );
  assertEquals(standing, {
    React: "shown",
    SQL: "near",
    "Scrum": "said",
    Docker: "unlisted",
    Kubernetes: "near",
    Vue: "near",
    Accounting: "lacking",
  });
  const sql = items.find(({ skill }) => skill === "SQL");
  assertEquals(sql?.near, [{ name: "PostgreSQL", how: "kind" }]);
  assertEquals(held[0]?.evidence, [{ title: "lace", path: "/projects/lace" }]);
});

Deno.test("what pays most comes first: what closes a gap with little to do", async () => {
  const ada = person(["React", "Scrum"], { React: ["lace"] });
  const postings = [
    of("React and Scrum."),
    of("React and Scrum."),
    of("Kubernetes, Terraform and Kafka."),
    of("Kubernetes, Terraform and Kafka."),
    of("Kubernetes, Terraform and Kafka."),
  ];
  const { items, covered, postings: n } = await recommend(postings, ada, "en");
  assertEquals(n, 5);
  const [first, second] = items;
  assertEquals(first?.skill, "Scrum");
  assertEquals([first?.asked, first?.share, first?.last, first?.gain], [
    2,
    0.4,
    2,
    2,
  ]);
  assertEquals(second?.asked, 3);
  assertEquals(second?.last, 0);
  assertEquals(second?.gain, 1);
  assertEquals(covered, (0.5 + 0.5) / 5);
  assertEquals(
    await recommend(postings, ada, "en"),
    await recommend([...postings], ada, "en"),
  );
});

Deno.test("names and quotes follow the reader's language; postings that name nothing are counted", async () => {
  const postings = [
    of("You do project management.", "Lead"),
    of("Llevas la gestión de proyectos.", "Jefa", "es"),
    of("Come and see."),
  ];
  const { items, unread } = await recommend(postings, person([], {}), "es");
  assertEquals(items[0]?.name, "Gestión de proyectos");
  assertEquals(items[0]?.quotes.map(({ lang }) => lang), ["es", "en"]);
  assertEquals(unread, 1);
  assertEquals((await recommend([], person([], {}), "en")).covered, 0);
});

Deno.test("a search is for words of the title", () => {
  const one = of("x", "Desarrolladora backend sénior");
  for (const search of ["", "backend", "senior BACK", "desarrolladores"]) {
    assert(hasTitle(one, search), search);
  }
  assert(!hasTitle(one, "frontend"));
  assert(!hasTitle(one, "backend junior"));
});

Deno.test("a text that is made to be slow is read once, and a person is asked once for each skill", async () => {
  assertEquals(skills("C ".repeat(400_000)), ["C"]);
  assertEquals(skills(", ".repeat(400_000) + "R ".repeat(200_000)), ["R"]);
  let asked = 0;
  class Counted extends Set<string> {
    override has(value: string) {
      asked++;
      return super.has(value);
    }
  }
  const askedFor = async (postings: number) => {
    asked = 0;
    await recommend(
      Array.from({ length: postings }, () => of("You know SQL and Docker.")),
      { said: new Counted(["SQL"]), shown: new Map() },
      "en",
    );
    return asked;
  };
  assertEquals(await askedFor(200), await askedFor(1));
});

Deno.test("others have their turn while many postings are read", async () => {
  let turns = 0;
  const turn = () => {
    turns++;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const postings = Array.from({ length: 50 }, () => of("SQL ".repeat(5_000)));
  await recommend(postings, person([], {}), "en");
  clearImmediate(next);
  assert(turns >= 40, String(turns));
});
