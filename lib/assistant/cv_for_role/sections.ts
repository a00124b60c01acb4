/**
 * What becomes of each section of a site in a CV for a role.
 *
 * Work keeps its order and all of its entries: a job that says nothing about the role is shortened to its line, so that
 * no time is hidden.
 *
 * @module
 */
import { leaveOut, pickPoints, pickSentences } from "./pick.ts";
import type { Judge } from "./relevance.ts";
import type { Fitted, Fitting, Row } from "./fitted.ts";
import { keywordsOf } from "./keywords.ts";
import type { RoleSection } from "./schema.ts";

const POINTS = { least: 2, most: 5 };
const SENTENCES = { least: 1, most: 3 };

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

/** Of several texts together. */
export function scoreOf(judge: Judge, texts: (string | null)[]): number {
  return texts.reduce((sum, text) => sum + (text ? judge(text).score : 0), 0);
}

function some(text: string | null): string[] {
  return text?.trim() ? [text] : [];
}

function join(one: string | null, other: string | null): string {
  return [one, other].filter(Boolean).join(", ");
}
