import { Tally } from "@/components/ui/EvidenceLabel.tsx";
import { langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { Period } from "@/components/ui/Period.tsx";
import { count, fill } from "@/components/words/index.ts";
import { HomeAsk } from "./HomeAsk.tsx";
import { HomeHero } from "./HomeHero.tsx";
import { ProjectRow, rowOf } from "./ProjectRow.tsx";
import { Section } from "./Section.tsx";
import { linkTo, nameOf, piecesOf, type SiteView, skillName } from "./view.ts";

/** How many pieces the first page shows of each kind; the rest stand on their own page. */
const SHOWN = { projects: 3, jobs: 4, keywords: 6 };

/** The first page of a site: who it is, and the best of each kind. */
export function HomePage({ view }: { view: SiteView }) {
  const { site } = view;
  return (
    <>
      <HomeHero view={view} />
      {view.isAsked && <HomeAsk view={view} />}
      {site.projects.length > 0 && <Projects view={view} />}
      {site.skills.length > 0 && <Skills view={view} />}
      {site.work.length > 0 && <Path view={view} />}
      {piecesOf(site) + site.skills.length === 0 && <Empty view={view} />}
    </>
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
                {skillName(skill, words)}
              </a>
            </h3>
            <p lang={ownLang(site)}>
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
