/** The entries of each section of a CV. */
import type { Lang, Site, Translated } from "@/lib/portfolio/site/schema.ts";
import { monthAndYear, period } from "./dates.ts";
import { type Entry, entry, hasText } from "./entry.ts";
import { evidenceFor, evidenceOf } from "./labels.ts";
import { clean, safeHref, speaker, type Text } from "./text.ts";
import { type SectionName, words } from "./words.ts";

/** Lists the entries of one section in the owner's order. */
export function entriesOf(
  section: SectionName,
  site: Site,
  lang: Lang,
): Entry[] {
  const write = writers[section];
  return write(site, lang).map(entry).filter(hasText);
}

const writers: Record<
  SectionName,
  (site: Site, lang: Lang) => Partial<Entry>[]
> = {
  work: (site, lang) =>
    site.work.map((job) => {
      const { one, many, block } = speaker(job, lang, site.contentLang);
      const employer = one("name", job.name);
      const title = one("position", job.position);
      return {
        title: title ?? employer,
        href: safeHref(job.url),
        facts: present(title && employer, one("location", job.location)),
        about: block("description", job.description),
        paragraphs: block("summary", job.summary),
        points: many("highlights", job.highlights),
        when: period(job.startDate, job.endDate, lang),
        ...evidenceFor(site, job),
      };
    }),
  projects: (site, lang) =>
    site.projects.map((project) => {
      const { one, many, block } = speaker(project, lang, site.contentLang);
      return {
        title: one("name", project.name),
        href: safeHref(project.url),
        facts: present(
          ...many("roles", project.roles),
          one("entity", project.entity),
        ),
        paragraphs: block("description", project.description),
        points: many("highlights", project.highlights),
        small: { label: null, items: many("keywords", project.keywords) },
        when: period(project.startDate, project.endDate, lang),
        ...evidenceFor(site, project),
      };
    }),
  skills: (site, lang) =>
    site.skills.map((skill) => {
      const { one } = speaker(skill, lang, site.contentLang);
      return {
        title: one("name", skill.name),
        facts: present(one("level", skill.level)),
        small: {
          label: null,
          items: plain(skill, skill.keywords.map(({ name }) => name), site),
        },
        ...evidenceOf(site, skill),
      };
    }),
  education: (site, lang) =>
    site.education.map((study) => {
      const { one, many } = speaker(study, lang, site.contentLang);
      const title = join([study.studyType, study.area], ", ");
      return {
        title: one("studyType", title) ?? one("institution", study.institution),
        href: safeHref(study.url),
        facts: present(title ? one("institution", study.institution) : null),
        paragraphs: present(one("score", study.score)).map((
          { t, ...rest },
        ) => ({
          // A bare number would not say what it is; a dissertation's title would.
          t: /^\d/.test(t) ? `${words[lang].score} ${t}` : t,
          ...rest,
        })),
        small: {
          label: words[lang].courses,
          items: many("courses", study.courses),
        },
        when: period(study.startDate, study.endDate, lang),
        ...evidenceFor(site, study),
      };
    }),
  certificates: (site, lang) =>
    site.certificates.map((certificate) => {
      const { one } = speaker(certificate, lang, site.contentLang);
      return {
        title: one("name", certificate.name),
        href: safeHref(certificate.url),
        facts: present(one("issuer", certificate.issuer)),
        when: certificate.date && monthAndYear(certificate.date, lang),
        ...evidenceFor(site, certificate),
      };
    }),
  publications: (site, lang) =>
    site.publications.map((publication) => {
      const { one, block } = speaker(publication, lang, site.contentLang);
      return {
        title: one("name", publication.name),
        href: safeHref(publication.url),
        facts: present(one("publisher", publication.publisher)),
        paragraphs: block("summary", publication.summary),
        when: publication.releaseDate &&
          monthAndYear(publication.releaseDate, lang),
        ...evidenceFor(site, publication),
      };
    }),
  awards: (site, lang) =>
    site.awards.map((award) => {
      const { one, block } = speaker(award, lang, site.contentLang);
      return {
        title: one("title", award.title),
        facts: present(one("awarder", award.awarder)),
        paragraphs: block("summary", award.summary),
        when: award.date && monthAndYear(award.date, lang),
        ...evidenceFor(site, award),
      };
    }),
  volunteer: (site, lang) =>
    site.volunteer.map((work) => {
      const { one, many, block } = speaker(work, lang, site.contentLang);
      const title = one("position", work.position);
      const organization = one("organization", work.organization);
      return {
        title: title ?? organization,
        href: safeHref(work.url),
        facts: present(title && organization),
        paragraphs: block("summary", work.summary),
        points: many("highlights", work.highlights),
        when: period(work.startDate, work.endDate, lang),
        ...evidenceFor(site, work),
      };
    }),
  languages: (site, lang) =>
    site.languages.map((language) => {
      const { one } = speaker(language, lang, site.contentLang);
      return {
        title: one("language", language.language),
        facts: present(one("fluency", language.fluency)),
      };
    }),
  interests: (site, lang) =>
    site.interests.map((interest) => {
      const { one, many } = speaker(interest, lang, site.contentLang);
      return {
        title: one("name", interest.name),
        small: { label: null, items: many("keywords", interest.keywords) },
      };
    }),
  references: (site, lang) =>
    site.references.map((testimonial) => {
      const { one, block } = speaker(testimonial, lang, site.contentLang);
      return {
        title: one("name", testimonial.name),
        paragraphs: block("reference", testimonial.reference),
        quote: true,
      };
    }),
};

function plain(entry: Translated, values: string[], site: Site): Text[] {
  return speaker(entry, site.lang, site.contentLang).many("keywords", values);
}

function present(...texts: (Text | null)[]): Text[] {
  return texts.filter((text) => text !== null);
}

function join(parts: (string | null)[], glue: string): string {
  return parts.map(clean).filter(Boolean).join(glue);
}
