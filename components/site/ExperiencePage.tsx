import type { Education } from "@/lib/portfolio/site/schema.ts";
import { langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { Empty } from "./Empty.tsx";
import {
  showAward,
  showCertificate,
  showEducation,
  showJob,
  showPublication,
  showVolunteering,
} from "./entries.ts";
import { Entry, type Shown } from "./Entry.tsx";
import { PageHead } from "./PageHead.tsx";
import { Section } from "./Section.tsx";
import type { SiteView } from "./view.ts";

/** Work, education and what came of them. */
export function ExperiencePage({ view }: { view: SiteView }) {
  const { site, words: { experience: words } } = view;
  const rooms: [title: string, entries: Shown[]][] = [
    [words.work, site.work.map(showJob)],
    [words.volunteering, site.volunteer.map(showVolunteering)],
    [words.certificates, site.certificates.map(showCertificate)],
    [words.awards, site.awards.map(showAward)],
    [words.publications, site.publications.map(showPublication)],
  ];
  const [work, ...others] = rooms.map(([title, entries]) => (
    <Room key={title} view={view} title={title} entries={entries} />
  ));
  const nothing = site.education.length === 0 &&
    rooms.every(([, entries]) => entries.length === 0);
  return (
    <>
      <PageHead title={words.title} />
      {nothing
        ? <Empty view={view} title={words.empty} text={words.emptyText} />
        : (
          <>
            {work}
            <Studies view={view} />
            {others}
          </>
        )}
    </>
  );
}

function Room(
  { view, title, entries }: { view: SiteView; title: string; entries: Shown[] },
) {
  if (entries.length === 0) return null;
  return (
    <Section wide title={title}>
      {entries.map((shown) => (
        <Entry key={shown.item.id} view={view} shown={shown} />
      ))}
    </Section>
  );
}

function Studies({ view }: { view: SiteView }) {
  const { site, words } = view;
  if (site.education.length === 0) return null;
  return (
    <Section wide title={words.experience.education}>
      {site.education.map((item) => (
        <Entry key={item.id} view={view} shown={showEducation(item)}>
          <Courses view={view} item={item} />
        </Entry>
      ))}
    </Section>
  );
}

function Courses(
  { view: { site, words }, item }: { view: SiteView; item: Education },
) {
  return (
    <>
      {item.score && (
        <p>
          <span class="soft">{`${words.experience.score}: `}</span>
          <span lang={ownLang(site)}>{item.score}</span>
        </p>
      )}
      {item.courses.length > 0 && (
        <p>
          <span class="soft">{`${words.experience.courses}: `}</span>
          <span lang={langOf(item, "courses", site)}>
            {item.courses.join(", ")}
          </span>
        </p>
      )}
    </>
  );
}
