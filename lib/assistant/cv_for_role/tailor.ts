/**
 * Makes a CV for a role out of a site: entries and sentences are chosen, put in another order and shortened, never
 * written. A pure function: the same site and job text give the same CV.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import { missingIn } from "./missing.ts";
import { pickSentences, type Room } from "./pick.ts";
import { readJob } from "./read_job.ts";
import { judgeFor } from "./relevance.ts";
import { changesOf, chosen, termsOf } from "./chosen.ts";
import type { EntryChange, Missing, Reading, RoleSection } from "./schema.ts";
import {
  fitEducation,
  fitProject,
  fitVolunteering,
  fitWhole,
  fitWork,
} from "./sections.ts";
import type { Fitted, Fitting } from "./fitted.ts";
import { fitSkill } from "./fit_skill.ts";
import { linesOf } from "./site_lines.ts";

/** A CV for a role, before it was checked. */
export interface RoleCv {
  /** What is drawn. */
  site: Site;
  reading: Reading;
  /** Every entry of the master, section by section. */
  entries: EntryChange[];
  /** Shown to the person, never in the CV. */
  missing: Missing[];
}

/** How many entries of a section are kept at least, and at most of those that match. */
const ROOM: Partial<Record<RoleSection, Room>> = {
  projects: { least: 2, most: 5 },
  skills: { least: 6, most: 12 },
  certificates: { least: 3, most: 8 },
  publications: { least: 2, most: 6 },
  awards: { least: 2, most: 6 },
  volunteer: { least: 1, most: 3 },
  interests: { least: 0, most: 3 },
  references: { least: 2, most: 3 },
};

/** Tailors a site to a job text. */
export function tailor(master: Site, text: string): RoleCv {
  const { lang, contentLang } = master;
  const job = readJob(text, (one) => one !== lang || one !== contentLang);
  const lines = linesOf(master).map(({ text }) => text);
  const judge = judgeFor(job, lines);
  const by: Fitting = { judge, job };
  // A text that has nothing to do with anything here takes nothing away.
  const isAbout = lines.some((line) => judge(line).score > 0);
  const entries: EntryChange[] = [];
  const choose = <Row extends { id: string }>(
    section: RoleSection,
    fitted: Fitted<Row>[],
  ): Row[] => {
    const { kept, told } = chosen(
      isAbout ? ROOM[section] : undefined,
      section,
      fitted,
    );
    entries.push(...told);
    return kept.map(({ row }) => row);
  };
  const profile = fitProfile(by, master, entries);
  const site: Site = {
    ...master,
    profile,
    // Who chooses by a photo chooses for the wrong reason.
    photo: null,
    work: choose(
      "work",
      master.work.map((one, at) =>
        fitWork(by, one, !isAbout || at === newest(master))
      ),
    ),
    projects: choose(
      "projects",
      master.projects.map((one) => fitProject(by, one)),
    ),
    skills: choose("skills", master.skills.map((one) => fitSkill(by, one))),
    education: choose(
      "education",
      master.education.map((one) => fitEducation(by, one)),
    ),
    certificates: choose(
      "certificates",
      master.certificates.map((one) =>
        fitWhole(by, "certificates", one, one.name, [one.issuer])
      ),
    ),
    publications: choose(
      "publications",
      master.publications.map((one) =>
        fitWhole(by, "publications", one, one.name, [one.summary])
      ),
    ),
    awards: choose(
      "awards",
      master.awards.map((one) =>
        fitWhole(by, "awards", one, one.title, [one.summary])
      ),
    ),
    volunteer: choose(
      "volunteer",
      master.volunteer.map((one) => fitVolunteering(by, one)),
    ),
    languages: choose(
      "languages",
      master.languages.map((one) =>
        fitWhole(by, "languages", one, one.language, [one.fluency])
      ),
    ),
    interests: choose(
      "interests",
      master.interests.map((one) =>
        fitWhole(by, "interests", one, one.name, [one.keywords.join(", ")])
      ),
    ),
    references: choose(
      "references",
      master.references.map((one) =>
        fitWhole(by, "references", one, one.name, [one.reference])
      ),
    ),
  };
  return {
    site,
    reading: {
      lang: job.lang,
      seniority: job.seniority,
      years: job.years,
      requirements: job.requirements.filter(({ kind }) => kind !== "duty")
        .length,
    },
    entries,
    missing: missingIn(job, master),
  };
}

/** The summary: of the person's own sentences those that match. */
function fitProfile(
  { judge }: Fitting,
  { profile }: Site,
  entries: EntryChange[],
): Site["profile"] {
  const { value, parts } = pickSentences(
    judge,
    "profile/summary",
    profile.summary,
    { least: 2, most: 3 },
  );
  if (parts.length > 0) {
    entries.push({
      section: "profile",
      id: "summary",
      title: profile.name ?? "",
      changes: changesOf(parts, false),
      from: 0,
      to: 0,
      terms: termsOf(parts),
      parts,
    });
  }
  return { ...profile, summary: value };
}

/** The job that goes on, or else the first. */
function newest({ work }: Site): number {
  return Math.max(0, work.findIndex(({ endDate }) => endDate === null));
}
