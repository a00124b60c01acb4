import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { ReadImport } from "./found.ts";
import { readImport } from "./read_import.ts";
import { linkedIn, zipOf } from "./test_files.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

type Good = Extract<ReadImport, { ok: true }>;

async function good(bytes: Uint8Array<ArrayBuffer>): Promise<Good> {
  const read = await readImport(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

const paths = (read: Good) => read.leftovers.map(({ path }) => path).sort();

Deno.test("readImport() reads LinkedIn's archive, and lists what a résumé has no place for", async () => {
  const read = await good(await zipOf(linkedIn));
  strictEqual(read.format, "linkedin");
  deepStrictEqual(read.document, {
    basics: {
      name: "Inés Márquez",
      label: "Data engineer, mostly pipelines",
      email: "ines@ines.example",
      phone: "+34 600 000 000",
      url: "https://ines.example",
      summary: "I move data.\n\nIt arrives.",
      location: {
        city: "Madrid, Community of Madrid, Spain",
        postalCode: "28004",
      },
      profiles: [
        {
          network: "Twitter",
          username: "inesm",
          url: "https://twitter.com/inesm",
        },
        { url: "https://blog.ines.example/en" },
      ],
    },
    work: [
      {
        name: "Acme España",
        position: "Senior Data Engineer",
        location: "Madrid, Spain",
        startDate: "2021-01",
        summary: "Owns the ingest.",
        highlights: [
          "Cut the nightly load from 6 h to 40 min",
          'Wrote the "runbook", twice',
        ],
      },
      {
        name: "Datos y Cía",
        position: "Data Engineer",
        location: "Remote",
        startDate: "2017-09",
        endDate: "2020-12",
      },
    ],
    volunteer: [{
      organization: "Django Girls",
      position: "Coach",
      startDate: "2018-03",
      endDate: "2018-06",
      summary: "Helped twelve people to their first site.",
    }],
    education: [{
      institution: "Universidad Politécnica de Madrid",
      studyType: "Grado, Ingeniería Informática",
      startDate: "2012",
      endDate: "2017",
    }],
    awards: [{ title: "Best talk", date: "2019-10", summary: "PyConES" }],
    certificates: [{
      name: "Professional Data Engineer",
      issuer: "Google Cloud",
      date: "2022-05",
      url: "https://certs.example/1234",
    }],
    publications: [{
      name: "Streams that stop",
      publisher: "ACM Queue",
      releaseDate: "2020-01-12",
      url: "https://queue.example/42",
      summary: "On back pressure.",
    }],
    skills: [{ name: "Python" }, { name: "PostgreSQL" }, {
      name: "Apache Kafka",
    }],
    languages: [
      { language: "Spanish", fluency: "Native or bilingual proficiency" },
      { language: "English", fluency: "Full professional proficiency" },
    ],
    references: [{
      reference: "Her loads never fail.",
      name: "Pau Ferrer, CTO, Acme España",
    }],
    projects: [{
      name: "Riverbed",
      description: "A log that never fills up.",
      url: "https://github.com/ines/riverbed",
      startDate: "2020-02",
    }],
  });
  deepStrictEqual(paths(read), [
    "Certifications.csv[0].Finished On",
    "Certifications.csv[0].License Number",
    "Courses.csv",
    "Education.csv[0].Activities",
    "Education.csv[0].Notes",
    "Email Addresses.csv[0]",
    "Email Addresses.csv[1].Updated On",
    "PhoneNumbers.csv[0].Type",
    "Profile.csv[0].Birth Date",
    "Profile.csv[0].Industry",
    "Recommendations_Received.csv[0].Creation Date",
    "Recommendations_Received.csv[1]",
    "Volunteering.csv[0].Cause",
  ]);
  deepStrictEqual(
    read.leftovers.find(({ path }) => path === "Courses.csv")?.value,
    [
      { Name: "Distributed systems", Number: "CS-501" },
    ],
  );
  // of other people: named, and nothing of it kept
  deepStrictEqual(read.passedOver.map(({ path }) => path), [
    "Connections.csv",
    "messages.csv",
  ]);
  ok(!JSON.stringify(read).includes("secret"));
});

Deno.test("readImport() overlooks how an archive of LinkedIn spells its columns, folders and bytes", async () => {
  const read = await good(
    await zipOf({
      "Basic_LinkedInDataExport_01-01-2024/profile.csv":
        "FIRST NAME,last_name\nAda,Lovelace\n",
      "Basic_LinkedInDataExport_01-01-2024/Positions.csv": new Uint8Array([
        ...bytesOf("Company,Position,Start Date\nMuse"),
        0xe9,
        ...bytesOf(",Guide,2020\n"),
      ]),
      "PhoneNumbers.csv": "Number\n1\n",
      "Phone Numbers.csv": "Number\n2\n",
    }),
  );
  deepStrictEqual(read.document, {
    basics: { name: "Ada Lovelace", phone: "1" },
    work: [{ name: "Museé", position: "Guide", startDate: "2020" }],
  });
  deepStrictEqual(read.passedOver.map(({ path }) => path), [
    "Phone Numbers.csv",
  ]);
});
