/**
 * Holds a finished CV against the master, claim by claim: whatever made the CV, what stands in neither the person's own
 * words nor ours is an invention.
 *
 * It reads the document that PDF and DOCX are drawn from, and knows nothing of how entries were chosen.
 *
 * @module
 */
import {
  type CvDocument,
  type CvOptions,
  cvWordsIn,
  type Entry,
  type Site,
  writeDocument,
} from "@/lib/portfolio/mod.ts";
import { checkEntry } from "./check_entry.ts";
import { Claims } from "./claims.ts";
import { checkText } from "./check_text.ts";
import type { Verdict } from "./schema.ts";

/** Checks every claim of a document. */
export function checkCv(
  document: CvDocument,
  master: Site,
  options: CvOptions,
): Verdict {
  const whole = writeDocument({ ...master, photo: null }, options);
  const claims = new Claims();
  const person = whole.name.t;
  for (
    const [given, known] of [
      [document.name.t, whole.name.t],
      [document.running, whole.running],
      [document.title, whole.title],
      [document.label?.t ?? "", whole.label?.t ?? ""],
    ]
  ) {
    claims.add("names", given !== "" && given !== known, {
      text: given ?? "",
      where: "head",
      fault: "name",
    });
  }
  checkContact(document, whole, claims);
  for (const { t } of document.summary) {
    checkText(t, whole.summary.map(({ t }) => t), person, "summary", claims);
  }
  for (const { heading, entries } of document.sections) {
    const known = whole.sections.find((one) => one.heading === heading);
    for (const entry of entries) {
      checkEntry(entry, known?.entries ?? [], master, heading, person, claims);
    }
  }
  checkTime(document, whole, master, claims);
  return claims.verdict();
}

/** Addresses and what is printed of ours. */
function checkContact(
  document: CvDocument,
  whole: CvDocument,
  claims: Claims,
): void {
  const known = whole.contact.flat();
  for (const { t, href } of document.contact.flat()) {
    const stands = known.some((one) => one.t === t && one.href === href);
    claims.add("contact", !stands, {
      text: t,
      where: "head",
      fault: "contact",
    });
  }
  for (const part of ["url", "shortUrl", "colophon"] as const) {
    claims.add("contact", document[part] !== whole[part], {
      text: document[part],
      where: "foot",
      fault: "contact",
    });
  }
  if (document.photo) {
    claims.add("contact", true, {
      text: document.photo.alt,
      where: "head",
      fault: "contact",
    });
  }
}

/** No job is missing: time that somebody worked is not hidden, nor moved. */
function checkTime(
  document: CvDocument,
  whole: CvDocument,
  master: Site,
  claims: Claims,
): void {
  const { work } = cvWordsIn(whole.lang, master.kind).sections;
  const jobsOf = ({ sections }: CvDocument) =>
    (sections.find(({ heading }) => heading === work)?.entries ?? [])
      .map(lineOf);
  const [given, known] = [jobsOf(document), jobsOf(whole)];
  for (const [at, job] of known.entries()) {
    claims.add("dates", given[at] !== job, {
      text: job,
      where: work,
      fault: "gap",
    });
  }
}

function lineOf({ title, facts, when }: Entry): string {
  return [title?.t, ...facts.map(({ t }) => t), when].filter(Boolean)
    .join(", ");
}
