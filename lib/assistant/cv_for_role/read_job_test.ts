import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { siteOfFixture } from "@/tests/support/resume_site.ts";
import { readJob } from "./read_job.ts";
import { tailor } from "./tailor.ts";

const SPANISH = `Desarrollador/a full stack (Madrid, híbrido)

¿Qué harás?
- Acompañar a desarrolladores júnior
- Mantener los servicios en Kubernetes

Requisitos imprescindibles:
- 5 años de experiencia con React
- Carnet de conducir

Se valorará:
- Salesforce, SAP, Cobol

Te ofrecemos:
- Un entorno sénior`;

const kindsOf = (text: string) =>
  readJob(text).requirements.map(({ text, kind }) => [kind, text]);

Deno.test("readJob() tells what is asked for from what is welcome and from what there will be to do", () => {
  deepStrictEqual(kindsOf(SPANISH), [
    ["duty", "Acompañar a desarrolladores júnior"],
    ["duty", "Mantener los servicios en Kubernetes"],
    ["must", "5 años de experiencia con React"],
    ["must", "Carnet de conducir"],
    ["nice", "Salesforce, SAP, Cobol"],
  ]);
  deepStrictEqual(
    kindsOf(
      "Engineer\n\n**What you’ll do**\n- You will mentor interns\n\n## Must-haves\n- Rust\n\n* Nice-to-haves:\n- Go",
    ),
    [["duty", "You will mentor interns"], ["must", "Rust"], ["nice", "Go"]],
  );
});

Deno.test("readJob() takes the level of the position, not of those one works with", () => {
  strictEqual(readJob(SPANISH).seniority, null);
  strictEqual(
    readJob("Senior engineer\n\nYou will coach junior developers")
      .seniority,
    "senior",
  );
  strictEqual(
    readJob("Engineer\n\nRequirements:\n- Experience as a tech lead").seniority,
    "lead",
  );
});

Deno.test("tailor() asks for no evidence of what there will be to do, unless it names something", async () => {
  const { missing } = tailor(await siteOfFixture("complete-resume"), SPANISH);
  deepStrictEqual(missing.map(({ text, isMust }) => [text, isMust]), [
    ["Carnet de conducir", true],
    ["Salesforce, SAP, Cobol", false],
  ]);
});
