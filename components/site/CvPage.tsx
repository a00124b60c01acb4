import { langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { OutLink } from "@/components/ui/OutLink.tsx";
import type { Project } from "@/lib/portfolio/site/schema.ts";
import {
  showAward,
  showCertificate,
  showEducation,
  showJob,
  showPublication,
  showVolunteering,
} from "./entries.ts";
import { CvEntry } from "./CvEntry.tsx";
import { CvLists } from "./CvLists.tsx";
import { PageHead } from "./PageHead.tsx";
import { roleWords } from "./role_words.ts";
import { Section } from "./Section.tsx";
import { SitePhoto } from "./SitePhoto.tsx";
import {
  linkTo,
  nameOf,
  paragraphsOf,
  placeOf,
  type SiteView,
  skillName,
} from "./view.ts";
import type { Shown } from "./Entry.tsx";

/** The whole CV on one page: to read, to print, or to take away as PDF. */
export function CvPage({ view }: { view: SiteView }) {
  const { site, words } = view;
  const { experience } = words;
  return (
    <div class="cv">
      <Head view={view} />
      <Room
        view={view}
        title={experience.work}
        entries={site.work.map(showJob)}
      />
      <Room
        view={view}
        title={words.cv.projects}
        entries={site.projects.map(showProject)}
      />
      <Skills view={view} />
      <Room
        view={view}
        title={experience.education}
        entries={site.education.map(showEducation)}
      />
      <Room
        view={view}
        title={experience.certificates}
        entries={site.certificates.map(showCertificate)}
      />
      <Room
        view={view}
        title={experience.publications}
        entries={site.publications.map(showPublication)}
      />
      <Room
        view={view}
        title={experience.awards}
        entries={site.awards.map(showAward)}
      />
      <Room
        view={view}
        title={experience.volunteering}
        entries={site.volunteer.map(showVolunteering)}
      />
      <CvLists view={view} />
    </div>
  );
}

function Head({ view }: { view: SiteView }) {
  const { site, words } = view;
  const { profile } = site;
  const reach = [placeOf(site), profile.email, profile.phone].filter(Boolean)
    .join(" · ");
  const links = [profile.url, ...site.links.map(({ url }) => url)].filter((
    url,
  ) => url !== null);
  return (
    <>
      <PageHead
        title={nameOf(site)}
        margin={
          <>
            <p class="screen">{words.cv.title}</p>
            <SitePhoto view={view} />
          </>
        }
      >
        {profile.label && (
          <p class="hero-role" lang={langOf(profile, "label", site)}>
            {profile.label}
          </p>
        )}
        <p class="label">{reach}</p>
        <p class="label">
          {links.map((url, at) => (
            <span key={url}>
              {at > 0 && " · "}
              <OutLink url={url} />
            </span>
          ))}
        </p>
      </PageHead>
      <div class="section row">
        <div class="margin label screen stack">
          <Downloads view={view} />
        </div>
        <div class="body stack">
          {paragraphsOf(profile.summary).map((part) => (
            <p key={part} lang={langOf(profile, "summary", site)}>{part}</p>
          ))}
        </div>
      </div>
    </>
  );
}

function Downloads({ view }: { view: SiteView }) {
  const { cv } = view.words;
  return (
    <>
      <h2>{cv.download}</h2>
      <p class="actions">
        <a class="button" href={linkTo(view, "/cv.pdf", { paper: "a4" })}>A4</a>
        <a class="button" href={linkTo(view, "/cv.pdf", { paper: "letter" })}>
          {cv.letter}
        </a>
      </p>
      <p>{cv.print}</p>
      {view.isAsked && (
        <p>
          <a class="onward" href={linkTo(view, "/cv/role")}>
            {roleWords[view.site.lang].link}
          </a>
        </p>
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
        <CvEntry key={shown.item.id} view={view} shown={shown} />
      ))}
    </Section>
  );
}

function showProject(item: Project): Shown {
  return {
    item,
    title: ["name", item.name],
    place: ["roles", item.roles.join(", ") || null],
    from: item.startDate,
    to: item.endDate,
    texts: [["description", item.description]],
    list: ["highlights", item.highlights],
  };
}

function Skills({ view: { site, words } }: { view: SiteView }) {
  if (site.skills.length === 0) return null;
  return (
    <Section wide title={words.cv.skills}>
      <dl>
        {site.skills.map((skill) => (
          <div key={skill.id} class="row cv-line">
            <dt class="margin display" lang={langOf(skill, "name", site)}>
              {skillName(skill, words)}
            </dt>
            <dd class="wide">
              {skill.level && (
                <span class="soft" lang={langOf(skill, "level", site)}>
                  {skill.level}
                  {skill.keywords.length > 0 && ": "}
                </span>
              )}
              <span lang={ownLang(site)}>
                {skill.keywords.map(({ name }) => name).join(", ")}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
