/**
 * Which entries may support a claim, what of them counts as naming it, and how their labels read; pure.
 *
 * @module
 */

import { type SectionKey, sectionOf } from "../resume/schema.ts";
import type { Witness } from "./evidence.ts";
import {
  allTexts,
  localise,
  type PublishedRow,
  type Reading,
} from "./localise.ts";
import type { EvidenceKind } from "./schema.ts";

/** An employer's or a publisher's name proves nothing, so only what says what was done is read. */
const WITNESSES: Partial<Record<SectionKey, Testimony>> = {
  work: {
    kind: "job",
    prose: ["position", "description", "summary", "highlights"],
    title: ["position", "name"],
    source: "name",
  },
  projects: {
    kind: "project",
    prose: ["name", "description", "highlights", "roles"],
    keywords: "keywords",
    title: ["name"],
    source: "entity",
  },
  certificates: {
    kind: "certificate",
    prose: ["name"],
    title: ["name"],
    source: "issuer",
    date: "date",
  },
  education: {
    kind: "education",
    prose: ["area", "studyType", "courses"],
    title: ["area", "studyType", "institution"],
    source: "institution",
  },
  volunteer: {
    kind: "volunteering",
    prose: ["position", "summary", "highlights"],
    title: ["position", "organization"],
    source: "organization",
  },
  publications: {
    kind: "publication",
    prose: ["name", "summary"],
    title: ["name"],
    source: "publisher",
    date: "releaseDate",
  },
  awards: {
    kind: "award",
    prose: ["title", "summary"],
    title: ["title"],
    source: "awarder",
    date: "date",
  },
};

interface Testimony {
  kind: EvidenceKind;
  prose: string[];
  keywords?: string;
  /** The first that is there names the entry. */
  title: string[];
  source: string;
  /** Where one day stands for begin and end. */
  date?: string;
}

/** All entries that may support a claim, labelled in the reader's language. */
export function witnessesOf(
  sections: Record<SectionKey, PublishedRow[]>,
  reading: Reading,
): Witness[] {
  return Object.entries(WITNESSES).flatMap(([key, testimony]) => {
    // The record's keys are section names; `Object.entries` forgets that.
    const section = key as SectionKey;
    return sections[section].map((row) =>
      witness(section, testimony, row, reading)
    );
  });
}

function witness(
  section: SectionKey,
  { kind, prose, keywords, title, source, date }: Testimony,
  row: PublishedRow,
  reading: Reading,
): Witness {
  const { fields } = sectionOf(section);
  const told = localise(fields, row, reading);
  const textAt = (key: string | undefined) => {
    const value = key === undefined ? null : told[key] ?? null;
    return typeof value === "string" && value !== "" ? value : null;
  };
  const pick = (keys: string[]) =>
    fields.filter(({ key }) => keys.includes(key));
  const name = title.map(textAt).find((text) => text !== null) ?? "";
  const from = textAt(source);
  return {
    evidence: {
      kind,
      id: row.id,
      title: name,
      source: from === name ? null : from,
      startDate: textAt(date ?? "startDate"),
      endDate: textAt(date ?? "endDate"),
      state: "linked",
      path: row.slug === undefined
        ? `/experience#${row.id}`
        : `/projects/${row.slug}`,
    },
    prose: allTexts(pick(prose), row),
    keywords: keywords === undefined ? [] : allTexts(pick([keywords]), row),
  };
}
