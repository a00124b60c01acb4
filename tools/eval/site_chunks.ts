/**
 * What a published site says, as chunks: one for the profile and for each entry. It stands in for the tasks that build
 * the knowledge, so that answers can be measured on real résumés.
 *
 * @module
 */
import type { NewChunk } from "@/lib/assistant/knowledge/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";

type Section = {
  [Key in keyof Site]: Site[Key] extends unknown[] ? Key : never;
}[keyof Site];

/** Where a section stands on the site, and what it is called. */
const SECTIONS: Partial<
  Record<Section, { path: string } & Record<Lang, string>>
> = {
  work: { path: "/experience", es: "Experiencia", en: "Experience" },
  volunteer: { path: "/experience", es: "Voluntariado", en: "Volunteering" },
  education: { path: "/experience", es: "Formación", en: "Education" },
  projects: { path: "/projects", es: "Proyectos", en: "Projects" },
  skills: { path: "/", es: "Habilidades", en: "Skills" },
  awards: { path: "/experience", es: "Premios", en: "Awards" },
  certificates: { path: "/experience", es: "Certificados", en: "Certificates" },
  publications: {
    path: "/experience",
    es: "Publicaciones",
    en: "Publications",
  },
  languages: { path: "/experience", es: "Idiomas", en: "Languages" },
  interests: { path: "/experience", es: "Intereses", en: "Interests" },
  references: { path: "/experience", es: "Referencias", en: "References" },
};

/** Names of fields that nobody would quote. */
const UNSAID = new Set(
  "id slug url image untranslated evidence state countryCode".split(" "),
);

/** The chunks of a site in its language. */
export function chunksOfSite(site: Site): NewChunk[] {
  const { lang } = site;
  const profile = { path: "/", es: "Perfil", en: "Profile" };
  const entries = Object.entries(SECTIONS).flatMap(([key, section]) =>
    // A section's name is a list of the site, which `Object.entries` forgets.
    site[key as Section].map((entry) => ({ section, entry }))
  );
  return [{ section: profile, entry: site.profile }, ...entries]
    .map(({ section, entry }) => {
      const lines = linesOf(entry);
      return {
        lang,
        visibility: "public" as const,
        title: `${section[lang]}: ${lines[0] ?? ""}`.slice(0, 300),
        path: section.path,
        text: lines.join("\n"),
      };
    })
    .filter(({ text }) => text !== "");
}

/** A line for each field; lists of words are one line, lists of sentences one each. */
function linesOf(entry: object): string[] {
  return Object.entries(entry).filter(([key]) => !UNSAID.has(key))
    .flatMap(([, value]: [string, unknown]) => {
      if (typeof value === "string") return [value];
      if (!Array.isArray(value)) return [];
      const texts = value.map((one) =>
        typeof one === "string" ? one : String(one.name)
      );
      const isWords = texts.every((text) => text.length < 40);
      return isWords ? [texts.join(", ")] : texts;
    })
    .filter((line) => line !== "");
}
