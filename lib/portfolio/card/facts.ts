/** What a card counts of a site, e.g. "12 years · 8 projects · 3 certificates". */
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";
import { type CountName, words } from "@/lib/portfolio/cv/words.ts";

/** The first three counts that are not zero, most telling first. */
export function factsOf(site: Site, lang: Lang): string[] {
  const counts: [CountName, number][] = [
    ["years", yearsOf(site)],
    ["projects", site.projects.length],
    ["certificates", site.certificates.length],
    ["publications", site.publications.length],
    ["jobs", site.work.length],
    ["skills", site.skills.length],
  ];
  return counts.filter(([, count]) => count > 0).slice(0, 3).map(
    ([name, count]) => {
      const [one, many] = words[lang].counts[name];
      return `${count} ${count === 1 ? one : many}`;
    },
  );
}

/** From the first job to the last; one that goes on counts to the site's last change, not to today. */
function yearsOf(site: Site): number {
  const year = (date: string) => Number(date.slice(0, 4)) || null;
  const starts = site.work.flatMap(({ startDate }) =>
    (startDate && year(startDate)) || []
  );
  const ends = site.work.flatMap(({ endDate }) =>
    year(endDate ?? site.updatedAt) ?? []
  );
  return starts.length > 0 && ends.length > 0
    ? Math.max(0, Math.max(...ends) - Math.min(...starts))
    : 0;
}
