/**
 * Which of the known skills somebody says, and what shows them.
 *
 * @module
 */
import type { Evidence, Site } from "@/lib/portfolio/mod.ts";
import { namedIn } from "./recognise.ts";

/** What shows a skill. */
export interface ShownBy {
  title: string;
  path: string;
}

/** What somebody says and shows, by skill. */
export interface Person {
  said: ReadonlySet<string>;
  shown: ReadonlyMap<string, readonly ShownBy[]>;
}

/** Nobody reads on after so many. */
const MOST_SHOWN = 4;

/** Reads a site: its skills with their evidence, and what its entries name besides. */
export function personOf(site: Site): Person {
  const said = new Set<string>();
  const shown = new Map<string, ShownBy[]>();
  const show = (skill: string, by: ShownBy) => {
    const all = shown.get(skill) ?? [];
    const isNew = all.every(({ title, path }) =>
      title !== by.title || path !== by.path
    );
    if (isNew && all.length < MOST_SHOWN) shown.set(skill, [...all, by]);
  };
  for (const { name, keywords, evidence } of site.skills) {
    const byId = new Map(evidence.map((one) => [one.id, one]));
    for (const skill of namedIn(name ?? "", true)) {
      said.add(skill);
      for (const one of evidence) show(skill, labelOf(one));
    }
    for (const keyword of keywords) {
      for (const skill of namedIn(keyword.name, true)) {
        said.add(skill);
        for (const id of keyword.evidence) {
          const one = byId.get(id);
          if (one) show(skill, labelOf(one));
        }
      }
    }
  }
  for (const { language } of site.languages) {
    for (const skill of namedIn(language ?? "", true)) said.add(skill);
  }
  for (const { by, names, prose } of entriesOf(site)) {
    const found = [
      ...names.flatMap((one) => namedIn(one, true)),
      ...prose.flatMap((one) => namedIn(one ?? "")),
    ];
    for (const skill of found) show(skill, by);
  }
  return { said, shown };
}

function labelOf({ title, path, url }: Evidence): ShownBy {
  return { title, path: url ?? path };
}

interface Entry {
  by: ShownBy;
  names: readonly string[];
  prose: readonly (string | null)[];
}

/** What the entries of a site say; a skill that one of them names is shown by it. */
function entriesOf(site: Site): Entry[] {
  return [
    ...site.projects.map((
      { slug, name, description, highlights, keywords },
    ) => ({
      by: {
        title: name ?? slug,
        path: `/projects/${encodeURIComponent(slug)}`,
      },
      names: keywords,
      prose: [name, description, ...highlights],
    })),
    ...site.work.map(({ id, name, position, summary, highlights }) => ({
      by: { title: position ?? name ?? "", path: `/experience#${id}` },
      names: [],
      prose: [position, summary, ...highlights],
    })),
    ...site.volunteer.map((
      { id, organization, position, summary, highlights },
    ) => ({
      by: { title: position ?? organization ?? "", path: `/experience#${id}` },
      names: [],
      prose: [position, summary, ...highlights],
    })),
    ...site.certificates.map(({ id, name, issuer }) => ({
      by: { title: name ?? issuer ?? "", path: `/experience#${id}` },
      names: [name ?? ""],
      prose: [],
    })),
    ...site.education.map(({ id, institution, area, courses }) => ({
      by: { title: area ?? institution ?? "", path: `/experience#${id}` },
      names: courses,
      prose: [area],
    })),
    ...site.publications.map(({ id, name, summary }) => ({
      by: { title: name ?? "", path: `/experience#${id}` },
      names: [],
      prose: [name, summary],
    })),
  ];
}
