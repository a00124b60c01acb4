import { EvidenceLabel, Tally } from "@/components/ui/EvidenceLabel.tsx";
import { ForeignNote, langOf } from "@/components/ui/Foreign.tsx";
import { Period } from "@/components/ui/Period.tsx";
import { Seal } from "@/components/ui/Seal.tsx";
import { count, fill } from "@/components/words/index.ts";
import { Facts } from "./Facts.tsx";
import { ProjectRow, rowOf } from "./ProjectRow.tsx";
import { Section } from "./Section.tsx";
import {
  labelWords,
  linkTo,
  nameOf,
  paragraphsOf,
  piecesOf,
  type SiteView,
  stateOf,
} from "./view.ts";

/** How many pieces the first page shows of each kind; the rest stand on their own page. */
const SHOWN = { projects: 3, jobs: 4, keywords: 6 };

/** The first page of a site: who it is, and the best of each kind. */
export function HomePage({ view }: { view: SiteView }) {
  const { site } = view;
  return (
    <>
      <Hero view={view} />
      <Introduction view={view} />
      {site.projects.length > 0 && <Projects view={view} />}
      {site.skills.length > 0 && <Skills view={view} />}
      {site.work.length > 0 && <Path view={view} />}
      {piecesOf(site) + site.skills.length === 0 && <Empty view={view} />}
    </>
  );
}

function Hero({ view: { site } }: { view: SiteView }) {
  const { profile } = site;
  const name = nameOf(site);
  const long = name.length > 22 ||
    name.split(/\s+/).some((word) => word.length > 11);
  return (
    <div class="hero row">
      <div class="hero-words">
        <h1 class={long ? "hero-name hero-name-long" : "hero-name"}>{name}</h1>
        {profile.label && (
          <p class="hero-role" lang={langOf(profile, "label", site)}>
            {profile.label}
          </p>
        )}
      </div>
      <Seal name={name} pieces={piecesOf(site)} label={name} />
    </div>
  );
}

function Introduction({ view }: { view: SiteView }) {
  const { site, words } = view;
  const { profile } = site;
  const [opening] = paragraphsOf(profile.summary);
  return (
    <div class="section row">
      <div class="body stack">
        {opening && (
          <p class="lead" lang={langOf(profile, "summary", site)}>{opening}</p>
        )}
        <ForeignNote
          item={profile}
          fields={["label", "summary"]}
          reading={site}
          words={words.language}
        />
        <p class="actions screen">
          <a class="button button-main" href={linkTo(view, "/contact")}>
            {words.home.write}
          </a>
          <a class="button" href={linkTo(view, "/cv.pdf")}>
            {words.home.download}
          </a>
        </p>
      </div>
      <div class="margin">
        <Facts view={view} />
      </div>
      <div class="beside">
        <Now view={view} />
      </div>
    </div>
  );
}

/** The present job as the first label that a reader meets. */
function Now({ view }: { view: SiteView }) {
  const { site, words } = view;
  const job = site.work.find(({ endDate }) => !endDate) ?? site.work[0];
  if (!job) return null;
  const title = job.position ?? job.name ?? "";
  return (
    <div class="stack">
      <p class="label">{job.endDate ? words.home.latest : words.home.now}</p>
      <EvidenceLabel
        evidence={{
          kind: "job",
          title,
          source: job.position ? job.name : null,
          startDate: job.startDate,
          endDate: job.endDate,
          state: stateOf(site, job),
        }}
        href={linkTo(view, `/experience#${job.id}`)}
        lang={site.lang}
        words={labelWords(words)}
      />
    </div>
  );
}

function Projects({ view }: { view: SiteView }) {
  const { site, words } = view;
  const all = count(words.home.allProjects, site.projects.length);
  return (
    <Section
      wide
      title={words.home.projects}
      aside={<a class="onward" href={linkTo(view, "/projects")}>{all}</a>}
    >
      {site.projects.slice(0, SHOWN.projects).map((project, at) => (
        <ProjectRow
          key={project.id}
          row={rowOf(view, project, at)}
          level="h3"
        />
      ))}
    </Section>
  );
}

function Skills({ view }: { view: SiteView }) {
  const { site, words } = view;
  return (
    <Section
      title={words.home.skills}
      aside={
        <p>
          <a class="onward" href={linkTo(view, "/about#skills")}>
            {words.home.explore}
          </a>
        </p>
      }
    >
      <ul class="wide skill-lines">
        {site.skills.map((skill) => (
          <li key={skill.id} class="skill-line">
            <h3>
              <a
                href={linkTo(view, `/about#${skill.id}`)}
                lang={langOf(skill, "name", site)}
              >
                {skill.name}
              </a>
            </h3>
            <p>
              {skill.keywords.slice(0, SHOWN.keywords).map(({ name }) => name)
                .join(", ")}
            </p>
            <div class="label">
              <Tally states={skill.evidence.map(({ state }) => state)} />
              {skill.evidence.length > 0
                ? count(words.evidence.of, skill.evidence.length)
                : words.evidence.states.claimed}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Path({ view }: { view: SiteView }) {
  const { site, words } = view;
  return (
    <Section
      title={words.home.path}
      aside={
        <p>
          <a class="onward" href={linkTo(view, "/experience")}>
            {words.home.fullPath}
          </a>
        </p>
      }
    >
      <ol class="wide path">
        {site.work.slice(0, SHOWN.jobs).map((job) => (
          <li key={job.id} class="path-line">
            <span class="label">
              <Period
                from={job.startDate}
                to={job.endDate}
                lang={site.lang}
                present={words.dates.present}
              />
            </span>
            <a
              class="path-what"
              href={linkTo(view, `/experience#${job.id}`)}
              lang={langOf(job, "position", site)}
            >
              {job.position ?? job.name}
            </a>
            <span>{job.position ? job.name : null}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Empty({ view: { site, words } }: { view: SiteView }) {
  return (
    <Section title={words.home.empty}>
      <p class="body lead">
        {fill(words.home.emptyText, { name: nameOf(site) })}
      </p>
    </Section>
  );
}
