/**
 * The site in the words of schema.org, for search engines; pure, and only what its pages show.
 *
 * @module
 */

import type { Json } from "../resume/json.ts";
import type { Site } from "./schema.ts";

/** Absolute addresses of the pages that the data names. */
export interface SiteUrls {
  /** The home page in this language. */
  home: string;
  image: string | null;
  project(slug: string): string;
}

/** `ProfilePage` about a `Person` (or an `Organization`), as schema.org describes them. */
export function personJsonLd(site: Site, urls: SiteUrls): Json {
  const { profile } = site;
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    "@id": urls.home,
    url: urls.home,
    inLanguage: site.lang,
    dateModified: site.updatedAt,
    mainEntity: present({
      "@type": site.kind === "person" ? "Person" : "Organization",
      "@id": `${urls.home}#${site.kind}`,
      name: profile.name ?? site.slug,
      description: profile.summary,
      image: urls.image,
      url: urls.home,
      email: profile.email,
      telephone: profile.phone,
      address: addressOf(site),
      sameAs: [profile.url, ...site.links.map(({ url }) => url)].map(
        webAddress,
      ),
      ...site.kind === "person" ? personOnly(site) : {},
      ...projectsOf(site, urls),
    }),
  };
}

function personOnly(
  { profile, work, education, skills, languages, awards, certificates }: Site,
) {
  const employers = work.filter(({ endDate, startDate }) =>
    startDate !== null && endDate === null
  );
  return {
    jobTitle: profile.label,
    worksFor: employers.map(({ name }) => named("Organization", name)),
    alumniOf: education.map(({ institution }) =>
      named("EducationalOrganization", institution)
    ),
    knowsAbout: skills.flatMap((
      { name, keywords },
    ) => [name, ...keywords.map(({ name }) => name)]),
    knowsLanguage: languages.map(({ language }) => language),
    award: awards.map(({ title }) => title),
    hasCredential: certificates.map(({ name, url, issuer }) =>
      name && present({
        "@type": "EducationalOccupationalCredential",
        name,
        url: webAddress(url),
        recognizedBy: named("Organization", issuer),
      })
    ),
  };
}

function projectsOf({ projects, kind }: Site, urls: SiteUrls) {
  const works = projects.map(({ slug, name, description }) =>
    present({
      "@type": "CreativeWork",
      name,
      description,
      url: urls.project(slug),
    })
  );
  // A person has no property for works; the works name their author the other way round.
  return kind === "person"
    ? { "@reverse": works.length > 0 ? { creator: works } : null }
    : { owns: works };
}

function addressOf({ profile }: Site) {
  const { address, postalCode, city, region, countryCode } = profile;
  const parts = present({
    streetAddress: address,
    postalCode,
    addressLocality: city,
    addressRegion: region,
    addressCountry: countryCode,
  });
  return Object.keys(parts).length > 0
    ? { "@type": "PostalAddress", ...parts }
    : null;
}

function named(type: string, name: string | null) {
  return name ? { "@type": type, name } : null;
}

/** A résumé may hold any address; machines are given those that lead to a page. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** Leaves out what is absent or empty, inside lists too. */
function present(
  object: Record<string, Json | undefined>,
): Record<string, Json> {
  const kept = Object.entries(object).map((
    [key, value = null],
  ): [string, Json] => [
    key,
    Array.isArray(value)
      ? [...new Set(value.filter((item) => item !== null && item !== ""))]
      : value,
  ]);
  return Object.fromEntries(
    kept.filter(([, value]) =>
      value !== null && value !== "" &&
      !(Array.isArray(value) && value.length === 0)
    ),
  );
}
