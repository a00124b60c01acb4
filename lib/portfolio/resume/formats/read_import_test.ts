import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { JsonObject } from "../json.ts";
import type { ReadImport } from "./found.ts";
import { readImport } from "./read_import.ts";
import {
  candidateXml,
  manfred,
  passportJson,
  passportXml,
  zipOf,
} from "./test_files.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const jsonOf = (value: unknown) => bytesOf(JSON.stringify(value));

type Good = Extract<ReadImport, { ok: true }>;

async function good(bytes: Uint8Array<ArrayBuffer>): Promise<Good> {
  const read = await readImport(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

async function codeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readImport(bytes);
  return read.ok ? "read" : read.problems[0]?.code ?? "";
}

const paths = (read: Good) => read.leftovers.map(({ path }) => path).sort();

Deno.test("readImport() reads Europass 3 as XML", async () => {
  const read = await good(bytesOf(passportXml));
  strictEqual(read.format, "europass");
  strictEqual(read.lang, "es");
  deepStrictEqual(read.document, {
    basics: {
      name: "Lucía Peña Soto",
      label: "Impresora",
      email: "lucia@example.com",
      phone: "+34 911 000 000",
      url: "https://lucia.example",
      location: {
        address: "Calle Mayor 1",
        postalCode: "28013",
        city: "Madrid",
        countryCode: "ES",
      },
    },
    work: [{
      name: "Imprenta Sol",
      position: "Jefa de taller",
      location: "Toledo",
      startDate: "2015-03",
      summary: "Keeps the press running.",
      highlights: ["Saves 20 % & more", "Trains others"],
    }],
    education: [{
      institution: "IES Puerta Bonita",
      studyType: "Técnica superior en artes gráficas",
      startDate: "2006",
      endDate: "2010-06-30",
    }],
    languages: [
      { language: "español", fluency: "Native speaker" },
      { language: "inglés", fluency: "Listening B2, Reading C1" },
      { language: "francés", fluency: "A2" },
    ],
    skills: [{ name: "Computer", keywords: ["InDesign", "Illustrator"] }],
    awards: [{ title: "Premio Ibarra 2019" }],
  });
  const below = "SkillsPassport.LearnerInfo";
  deepStrictEqual(paths(read), [
    `${below}.EducationList.Education.Level`,
    `${below}.Identification.ContactInfo.TelephoneList.Telephone.Use`,
    `${below}.Identification.Demographics`,
    `${below}.Skills.Driving`,
    `${below}.WorkExperienceList.WorkExperience.Employer.Sector`,
  ]);
});

Deno.test("readImport() reads Europass 3 as JSON", async () => {
  const read = await good(jsonOf(passportJson));
  deepStrictEqual(read.document, {
    basics: { name: "Lucía Peña Soto", phone: "+34 911 000 000" },
    work: [{
      name: "Imprenta Sol",
      position: "Jefa de taller",
      startDate: "2015-03",
    }],
  });
  deepStrictEqual(read.leftovers, []);
});

Deno.test("readImport() reads what the portal of Europass writes today", async () => {
  const read = await good(bytesOf(candidateXml));
  deepStrictEqual(read.document, {
    basics: {
      name: "Noor de Vries",
      email: "noor@example.com",
      phone: "+31 612345678",
      summary: "I build things.",
      location: { city: "Utrecht", countryCode: "NL" },
    },
    work: [{
      name: "Waterweg BV",
      position: "Web developer",
      location: "Amersfoort, NL",
      startDate: "2019-05",
      summary: "Keeps the press running.",
      highlights: ["Saves 20 % & more", "Trains others"],
    }],
    education: [{
      institution: "Hogeschool Utrecht",
      studyType: "BSc",
      startDate: "2010",
      endDate: "2014-07-01",
    }],
    languages: [
      { language: "Dutch", fluency: "Native speaker" },
      { language: "English", fluency: "C1" },
    ],
    skills: [{ name: "TypeScript" }],
  });
  ok(paths(read).includes("Candidate.CandidatePerson.BirthDate"));
});

Deno.test("readImport() reads Manfred's CV", async () => {
  const read = await good(jsonOf(manfred));
  strictEqual(read.format, "manfred");
  deepStrictEqual(read.document, {
    basics: {
      name: "Teo Vidal Ros",
      label: "Desarrollador",
      image: "https://teo.example/foto.jpg",
      email: "teo@teo.example",
      url: "https://teo.example/",
      summary: "Hago productos con la gente que los usa.",
      location: { city: "Girona", region: "Cataluña", countryCode: "ES" },
      profiles: [{ network: "GitHub", url: "https://github.com/teo" }],
    },
    work: [
      {
        name: "Nube Norte",
        url: "https://nube.example",
        location: "Girona, ES",
        position: "Desarrollador",
        startDate: "2020-01-15",
        endDate: "2022-06-30",
        highlights: ["Escalar el sistema de pagos\n– Medir\n– Partir la cola"],
      },
      {
        name: "Nube Norte",
        url: "https://nube.example",
        location: "Girona, ES",
        position: "CTO",
        startDate: "2022-07-01",
      },
    ],
    education: [{
      institution: "Universitat de Girona",
      area: "Ingeniería Informática",
      studyType: "officialDegree",
      startDate: "2008-09-01",
      endDate: "2012-06-30",
    }],
    certificates: [{
      name: "Scrum Master",
      issuer: "Scrum Alliance",
      date: "2019-02-01",
      url: "https://scrum.example",
    }],
    skills: [{ name: "Go", level: "expert" }],
    languages: [{
      language: "Catalán",
      fluency: "Native or bilingual proficiency",
    }],
    projects: [{
      name: "Tramontana",
      description: "Un medidor de viento",
      roles: ["Autor"],
      startDate: "2018-03-01",
    }],
    interests: [{ name: "Primer ordenador", keywords: ["Amstrad CPC 464"] }],
  });
  const left = paths(read);
  for (
    const path of [
      "aboutMe.currentSalary",
      "aboutMe.profile.birthday",
      "careerPreferences.status",
      "experience.jobs[0].type",
    ]
  ) {
    ok(left.includes(path), path);
  }
});

Deno.test("readImport() reads JSON Resume as ever, with the place of every mistake", async () => {
  const read = await good(
    jsonOf({ basics: { name: "Ada" }, own: { field: 1 } }),
  );
  deepStrictEqual([read.format, read.document], ["json_resume", {
    basics: { name: "Ada" },
    own: { field: 1 },
  }]);
  const wrong = await readImport(bytesOf('{\n  "basics": { "name": 7 }\n}'));
  deepStrictEqual(
    !wrong.ok && wrong.problems.map(({ path, line }) => [path, line]),
    [["$.basics.name", 2]],
  );
});

Deno.test("readImport() loses nothing: every text of a file is in the résumé or among what is left over", async () => {
  const files: [string, Uint8Array<ArrayBuffer>, unknown][] = [
    ["manfred", jsonOf(manfred), manfred],
    ["passport", jsonOf(passportJson), passportJson],
  ];
  for (const [name, bytes, value] of files) {
    const read = await good(bytes);
    const all = JSON.stringify([read.document, read.leftovers]);
    for (const text of textsIn(value)) {
      const quoted = JSON.stringify(text).slice(1, -1);
      ok(all.includes(quoted) || EXPECTED.includes(text), `${name}: ${text}`);
    }
  }
});

/** What a file says of itself, what is said in other words, and where it stands. */
const EXPECTED = [
  "ES",
  "2024-02-28",
  "0.5",
  "ECV",
  "es",
  "CA",
  "certification",
  "github",
  "website",
];

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [];
}

Deno.test("readImport() refuses with a reason what it does not know", async () => {
  strictEqual(await codeOf(bytesOf("%PDF-1.7 …")), "pdf");
  strictEqual(
    await codeOf(bytesOf("<html><body>hello</body></html>")),
    "europass",
  );
  strictEqual(await codeOf(jsonOf({ hello: "world" })), "format");
  strictEqual(await codeOf(jsonOf([1, 2])), "type");
  strictEqual(
    await codeOf(bytesOf("First Name,Last Name\nAda,Lovelace")),
    "syntax",
  );
  strictEqual(await codeOf(new Uint8Array(10_000_001)), "size");
  strictEqual(await codeOf(await zipOf({ "photo.jpg": "x" })), "linkedin");
  strictEqual(
    await codeOf(await zipOf({ "Profile.csv": "First Name\n" })),
    "empty",
  );
});

Deno.test("readImport() survives random bytes, and random bytes behind every beginning", async () => {
  const beginnings = [
    "",
    "PK\x03\x04",
    "<",
    "<SkillsPassport>",
    "{",
    '{"aboutMe":',
    "%PDF",
  ];
  for (const beginning of beginnings) {
    for (let round = 0; round < 20; round++) {
      const bytes = crypto.getRandomValues(new Uint8Array(200 + round * 31));
      const read = await readImport(
        new Uint8Array([...bytesOf(beginning), ...bytes]),
      );
      strictEqual(read.ok, false);
    }
  }
});

Deno.test("readImport() stores a name of a field that programs trip over as what it is", async () => {
  const read = await good(
    bytesOf(
      '{"aboutMe":{"profile":{"name":"Ada"},"__proto__":{"polluted":true}},"knowledge":{}}',
    ),
  );
  strictEqual(({} as JsonObject).polluted, undefined);
  deepStrictEqual(paths(read), ["aboutMe.__proto__"]);
});
