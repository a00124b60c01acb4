/**
 * What becomes of each section of a site in a CV for a role.
 *
 * Work keeps its order and all of its entries: a job that says nothing about the role is shortened to its line, so that
 * no time is hidden.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import type { JobText } from "./read_job.ts";
import { leaveOut, pickPoints, pickSentences } from "./pick.ts";
import type { Judge } from "./relevance.ts";
import { groupOf } from "./same_terms.ts";
import type { PartChange, RoleSection } from "./schema.ts";

/** An entry as it goes into the CV, or does not. */
export interface Fitted<Row> {
  row: Row;
  title: string;
  /** Of all that it says. */
  score: number;
  parts: PartChange[];
  isRenamed: boolean;
}

/** What is needed to fit any entry. */
export interface Fitting {
  judge: Judge;
  job: JobText;
}

const POINTS = { least: 2, most: 5 };
const SENTENCES = { least: 1, most: 3 };
const KEYWORDS = 12;

type Row<Section extends Exclude<RoleSection, "profile">> =
  Site[Section][number];

/** A job: with what matches, or its line alone; the newest always says something. */
export function fitWork(
  { judge }: Fitting,
  job: Row<"work">,
  isNewest: boolean,
): Fitted<Row<"work">> {
  const path = `work/${job.id}`;
  const texts = [job.position, job.description, job.summary, ...job.highlights];
  const score = scoreOf(judge, texts);
  const title = join(job.position, job.name);
  // One without a name has no line that could stay.
  if (score === 0 && !isNewest && title.trim() !== "") {
    const parts = [
      ...leaveOut(judge, `${path}/description`, some(job.description)),
      ...leaveOut(judge, `${path}/summary`, some(job.summary)),
      ...leaveOut(judge, `${path}/highlights`, job.highlights),
    ];
    const row = { ...job, description: null, summary: null, highlights: [] };
    return { row, title, score, parts, isRenamed: false };
  }
  const summary = pickSentences(judge, `${path}/summary`, job.summary, {
    ...SENTENCES,
  });
  const points = pickPoints(judge, `${path}/highlights`, job.highlights, {
    ...POINTS,
  });
  return {
    row: { ...job, summary: summary.value, highlights: points.value },
    title,
    score,
    parts: [...summary.parts, ...points.parts],
    isRenamed: false,
  };
}

/** A project, with what matches of it. */
export function fitProject(
  { judge, job }: Fitting,
  project: Row<"projects">,
): Fitted<Row<"projects">> {
  const path = `projects/${project.id}`;
  const { name, description, highlights, keywords } = project;
  const text = pickSentences(judge, `${path}/description`, description, {
    ...SENTENCES,
  });
  const points = pickPoints(judge, `${path}/highlights`, highlights, POINTS);
  const words = keywordsOf({ judge, job }, `${path}/keywords`, keywords);
  return {
    row: {
      ...project,
      description: text.value,
      highlights: points.value,
      keywords: words.value,
    },
    title: name ?? "",
    score: scoreOf(judge, [name, description, ...highlights, ...keywords]),
    parts: [...text.parts, ...points.parts, ...words.parts],
    isRenamed: words.isRenamed,
  };
}

/** A skill, by the name that the job text has for it. */
export function fitSkill(
  { judge, job }: Fitting,
  skill: Row<"skills">,
): Fitted<Row<"skills">> {
  const path = `skills/${skill.id}`;
  const names = skill.keywords.map(({ name }) => name);
  const words = keywordsOf({ judge, job }, `${path}/keywords`, names);
  const name = skill.name && renamed(job, skill.name);
  const evidence = skill.evidence.map(({ id }) => id);
  const keywords = words.value.map((shown, at) => ({
    name: shown,
    evidence:
      skill.keywords.find(({ name }) => name === words.before[at])?.evidence ??
        [],
  }));
  const title: PartChange[] = skill.name
    ? [{
      field: "name",
      before: skill.name,
      after: name,
      evidence: [path, ...evidence],
      terms: judge(skill.name).terms,
    }]
    : [];
  return {
    row: { ...skill, name, keywords },
    title: skill.name ?? "",
    score: scoreOf(judge, [skill.name, ...names]),
    parts: [...title, ...words.parts],
    isRenamed: words.isRenamed || name !== skill.name,
  };
}

/** Unpaid work, with what matches of it. */
export function fitVolunteering(
  { judge }: Fitting,
  work: Row<"volunteer">,
): Fitted<Row<"volunteer">> {
  const path = `volunteer/${work.id}`;
  const { position, organization, summary, highlights } = work;
  const text = pickSentences(judge, `${path}/summary`, summary, SENTENCES);
  const points = pickPoints(judge, `${path}/highlights`, highlights, {
    least: 1,
    most: 3,
  });
  return {
    row: { ...work, summary: text.value, highlights: points.value },
    title: join(position, organization),
    score: scoreOf(judge, [position, organization, summary, ...highlights]),
    parts: [...text.parts, ...points.parts],
    isRenamed: false,
  };
}

/** Studies, with the courses that match first. */
export function fitEducation(
  { judge }: Fitting,
  study: Row<"education">,
): Fitted<Row<"education">> {
  const path = `education/${study.id}`;
  const courses = pickPoints(judge, `${path}/courses`, study.courses, {
    least: 4,
    most: 6,
  });
  return {
    row: { ...study, courses: courses.value },
    title: join(join(study.studyType, study.area), study.institution),
    score: scoreOf(judge, [study.area, study.studyType, ...study.courses]),
    parts: courses.parts,
    isRenamed: false,
  };
}

/** What is short anyway, whole. */
export function fitWhole<Row extends { id: string }>(
  { judge }: Fitting,
  section: RoleSection,
  row: Row,
  title: string | null,
  texts: (string | null)[],
): Fitted<Row> {
  const told = texts.flatMap(some);
  return {
    row,
    title: title ?? "",
    score: scoreOf(judge, [title, ...texts]),
    parts: told.map((text) => ({
      field: "text",
      before: text,
      after: text,
      evidence: [`${section}/${row.id}`],
      terms: judge(text).terms,
    })),
    isRenamed: false,
  };
}

function keywordsOf(
  { judge, job }: Fitting,
  path: string,
  names: readonly string[],
) {
  const { parts: judged } = pickPoints(judge, path, names, {
    least: KEYWORDS,
    most: KEYWORDS,
  });
  const parts = judged.map((part) => ({
    ...part,
    after: part.after === null ? null : renamed(job, part.before),
  }));
  const kept = parts.filter(({ after }) => after !== null);
  return {
    value: kept.map(({ after }) => after ?? ""),
    before: kept.map(({ before }) => before),
    parts,
    isRenamed: kept.some(({ before, after }) => before !== after),
  };
}

/** The one spelling that the job text has for a skill; its own where there is none, or more than one. */
function renamed({ spellings }: JobText, name: string): string {
  const group = groupOf(name);
  const [spelt, ...others] = group === null ? [] : spellings.get(group) ?? [];
  return spelt === undefined || others.length > 0 ? name : spelt;
}

function scoreOf(judge: Judge, texts: (string | null)[]): number {
  return texts.reduce((sum, text) => sum + (text ? judge(text).score : 0), 0);
}

function some(text: string | null): string[] {
  return text?.trim() ? [text] : [];
}

function join(one: string | null, other: string | null): string {
  return [one, other].filter(Boolean).join(", ");
}
