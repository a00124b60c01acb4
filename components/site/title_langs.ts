import type { Lang } from "@/lib/platform/schema.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { langOf, ownLang } from "@/components/ui/Foreign.tsx";

/** The languages of entries' titles where they differ from the page's, by the entries' ids. */
export function titleLangs(site: Site): Map<string, Lang> {
  const own = ownLang(site);
  if (!own) return new Map();
  const told = [
    [site.work, "position"],
    [site.volunteer, "position"],
    [site.education, "area"],
    [site.awards, "title"],
    [site.projects, "name"],
  ] as const;
  return new Map([
    ...[...site.certificates, ...site.publications].map((
      { id },
    ): [string, Lang] => [id, own]),
    ...told.flatMap(([entries, field]) =>
      entries.flatMap((item): [string, Lang][] => {
        const lang = langOf(item, field, site);
        return lang ? [[item.id, lang]] : [];
      })
    ),
  ]);
}
