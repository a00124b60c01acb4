/**
 * A published site of a JSON Resume, without a database: all of it shown, contact details too.
 *
 * @module
 */
import { GROUPS } from "@/lib/portfolio/profile/schema.ts";
import type { JsonObject } from "@/lib/portfolio/resume/json.ts";
import {
  type EntryContent,
  mapSections,
  splitResume,
} from "@/lib/portfolio/resume/rows.ts";
import type { Field } from "@/lib/portfolio/resume/schema.ts";
import { buildSite } from "@/lib/portfolio/site/build.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";

/** The site that visitors would see. */
export function siteOfResume(document: JsonObject, lang: Lang = "en"): Site {
  const content = splitResume(document);
  const contact = Object.entries(content.contact)
    .flatMap(([key, value]) => value === null ? [] : [[key, value]]);
  let count = 0;
  return buildSite({
    tenant: {
      id: "018f0000-0000-7000-8000-000000000001",
      slug: "somebody",
      kind: "person",
      version: "7",
      languages: [lang],
      accentHue: 40,
      updatedAt: "2026-05-01T10:00:00Z",
    },
    profile: Object.assign(
      { id: "", translations: {} },
      ...GROUPS.map(({ key, fields }) =>
        columnsOf(fields, content.groups[key])
      ),
    ),
    photo: null,
    contact: Object.fromEntries(contact),
    featured: [],
    sections: mapSections(({ key, fields }) =>
      content.entries[key].map((entry) => ({
        id: `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`,
        ...key === "projects" ? { slug: `project-${count}` } : {},
        translations: {},
        ...columnsOf(fields, entry),
      }))
    ),
    evidence: [],
    posts: [],
  }, lang);
}

/** One of `tests/fixtures/resumes`. */
export async function siteOfFixture(name: string): Promise<Site> {
  const file = new URL(`../fixtures/resumes/${name}.json`, import.meta.url);
  return siteOfResume(JSON.parse(await Deno.readTextFile(file)));
}

function columnsOf(fields: readonly Field[], { values }: EntryContent) {
  return Object.fromEntries(
    fields.map(({ key, column }) => [column, values[key] ?? null]),
  );
}
