import type {
  Evidence,
  EvidenceState,
  Site,
} from "@/lib/portfolio/site/schema.ts";
import type { Words } from "@/components/words/index.ts";
import { skillName, stateOf } from "./view.ts";

/** An entry of the site, as labels name it. */
export interface Known {
  id: string;
  kind: Evidence["kind"] | "skill";
  title: string | null;
  source: string | null;
  from: string | null;
  to: string | null;
  state: EvidenceState;
}

/** The entry that stands at a path; a skill has its name in the title, for all of them stand at one. */
export function entryAt(
  site: Site,
  words: Words,
  path: string,
  title: string,
): Known | null {
  const id = path.split("#")[1];
  const slug = /^\/projects\/([^/?#]+)/.exec(path)?.[1];
  if (slug) {
    const project = site.projects.find((one) =>
      encodeURIComponent(one.slug) === slug || one.slug === slug
    );
    return project
      ? knownAs(site, "project", project, project.name, project.entity)
      : null;
  }
  if (path.startsWith("/posts/")) return postAt(site, path);
  if (!id) return null;
  return dated(site, id) ?? skilled(site, words, id, title);
}

/** Every dated entry but projects, which have pages of their own. */
function dated(site: Site, id: string): Known | null {
  const is = (one: { id: string }) => one.id === id;
  const job = site.work.find(is);
  if (job) return knownAs(site, "job", job, job.position, job.name);
  const study = site.education.find(is);
  if (study) {
    const title = [study.studyType, study.area].filter(Boolean).join(", ");
    return knownAs(site, "education", study, title, study.institution);
  }
  const help = site.volunteer.find(is);
  if (help) {
    const { position, organization } = help;
    return knownAs(site, "volunteering", help, position, organization);
  }
  const given = site.certificates.find(is);
  if (given) {
    return knownAs(site, "certificate", given, given.name, given.issuer);
  }
  const award = site.awards.find(is);
  if (award) return knownAs(site, "award", award, award.title, award.awarder);
  const text = site.publications.find(is);
  return text
    ? knownAs(site, "publication", text, text.name, text.publisher)
    : null;
}

function skilled(
  site: Site,
  words: Words,
  id: string,
  title: string,
): Known | null {
  const skill = site.skills.find((one) =>
    one.id === id || id === "skills" && skillName(one, words) === title
  );
  return skill
    ? {
      id: skill.id,
      kind: "skill",
      title: skillName(skill, words),
      source: null,
      from: null,
      to: null,
      state: skill.state,
    }
    : null;
}

/** A post is known here where it supports a skill. */
function postAt(site: Site, path: string): Known | null {
  const post = site.skills.flatMap(({ evidence }) => evidence)
    .find((one) => one.kind === "post" && one.path === path);
  return post
    ? { ...post, kind: "post", from: post.startDate, to: post.endDate }
    : null;
}

/** The dates of an entry, under whichever names. */
interface Dates {
  startDate?: string | null;
  endDate?: string | null;
  date?: string | null;
  releaseDate?: string | null;
}

function knownAs(
  site: Site,
  kind: Known["kind"],
  entry: Dates & { id: string; url?: string | null },
  title: string | null,
  source: string | null,
): Known {
  return {
    id: entry.id,
    kind,
    title: title || source,
    source: title ? source : null,
    from: entry.startDate ?? entry.date ?? entry.releaseDate ?? null,
    to: entry.endDate ?? null,
    state: stateOf(site, entry),
  };
}
