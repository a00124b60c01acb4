import type { ComponentChildren } from "preact";
import type { ReadPart } from "@/lib/portfolio/projects/queries.ts";
import type { ShownRepository } from "@/lib/portfolio/repositories/schema.ts";
import type { Project } from "@/lib/portfolio/site/schema.ts";
import type { ShownSummary } from "@/lib/assistant/summaries/schema.ts";
import { State } from "@/components/ui/EvidenceLabel.tsx";
import { ForeignNote, langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { Period } from "@/components/ui/Period.tsx";
import { CaseStudy, RepositorySections } from "./ProjectMaking.tsx";
import { movesClass } from "./ProjectRow.tsx";
import { ReadmeSummary } from "./ReadmeSummary.tsx";
import { Supports } from "./Supports.tsx";
import { linkTo, paragraphsOf, type SiteView, stateOf } from "./view.ts";

/** One project, with its label, its case study and what its repository says. */
export function ProjectPage(
  { view, project, study, repository, summary = null }: {
    view: SiteView;
    project: Project;
    study: readonly ReadPart[];
    repository: ShownRepository | null;
    /** What the README says, where the owner has written nothing of their own. */
    summary?: ShownSummary | null;
  },
) {
  const { site, words } = view;
  const at = site.projects.indexOf(project);
  const [opening, ...rest] = paragraphsOf(project.description);
  return (
    <article>
      <div class="page-head row">
        <p class="margin label">
          <a href={linkTo(view, "/projects")}>← {words.projects.back}</a>
        </p>
        <h1
          class={`wide ${movesClass(at)}`}
          lang={langOf(project, "name", site)}
        >
          {project.name ?? words.projects.unnamed}
        </h1>
      </div>
      <div class="section section-bare row">
        <div class="margin">
          <Label view={view} project={project} />
        </div>
        <div class="body stack prose">
          {opening && (
            <p class="lead" lang={langOf(project, "description", site)}>
              {opening}
            </p>
          )}
          {rest.map((part) => (
            <p key={part} lang={langOf(project, "description", site)}>{part}</p>
          ))}
          {summary && (
            <ReadmeSummary view={view} summary={summary} leads={!opening} />
          )}
          {project.highlights.length > 0 && (
            <ul class="marks" lang={langOf(project, "highlights", site)}>
              {project.highlights.map((text) => <li key={text}>{text}</li>)}
            </ul>
          )}
        </div>
        <div class="beside stack">
          <Supports view={view} entryId={project.id} level="h2" />
          <Keywords view={view} project={project} />
        </div>
      </div>
      <CaseStudy view={view} parts={study} />
      {repository && <RepositorySections view={view} repository={repository} />}
      <Neighbours view={view} at={at} />
    </article>
  );
}

function Label(
  { view: { site, words }, project }: { view: SiteView; project: Project },
) {
  const state = stateOf(site, project);
  const { projects } = words;
  return (
    <>
      <div class={`evidence evidence-${state}`}>
        <dl class="facts">
          <dt class="sr-only">{words.evidence.title}</dt>
          <dd>
            <State state={state} word={words.evidence.states[state]} />
          </dd>
          <Fact
            term={words.dates.when}
            shown={project.startDate ?? project.endDate}
          >
            <Period
              from={project.startDate}
              to={project.endDate}
              lang={site.lang}
              present={words.dates.present}
            />
          </Fact>
          <Fact
            term={projects.roles}
            shown={project.roles[0]}
            lang={langOf(project, "roles", site)}
          >
            {project.roles.join(", ")}
          </Fact>
          <Fact
            term={projects.entity}
            shown={project.entity}
            lang={langOf(project, "entity", site)}
          >
            {project.entity}
          </Fact>
          <Fact
            term={projects.type}
            shown={project.type}
            lang={langOf(project, "type", site)}
          >
            {project.type}
          </Fact>
          <Fact term={projects.address} shown={project.url}>
            <OutLink url={project.url} />
          </Fact>
        </dl>
      </div>
      <ForeignNote
        item={project}
        fields={["name", "description", "highlights"]}
        reading={site}
        words={words.language}
      />
    </>
  );
}

function Fact(
  { term, shown, lang, children }: {
    term: string;
    shown?: string | null;
    lang?: string;
    children: ComponentChildren;
  },
) {
  return shown
    ? (
      <div>
        <dt>{term}</dt>
        <dd lang={lang}>{children}</dd>
      </div>
    )
    : null;
}

function Keywords({ view, project }: { view: SiteView; project: Project }) {
  if (project.keywords.length === 0) return null;
  return (
    <div class="label">
      <h2>{view.words.projects.keywords}</h2>
      <ul>
        {project.keywords.map((keyword) => (
          <li key={keyword}>
            <a href={linkTo(view, "/projects", { skill: keyword })}>
              <span class="sr-only">
                {view.words.projects.projectsWith}
                {" "}
              </span>
              <span lang={ownLang(view.site)}>{keyword}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Neighbours({ view, at }: { view: SiteView; at: number }) {
  const { site: { projects }, words } = view;
  const around = [[words.projects.previous, projects[at - 1], at - 1], [
    words.projects.next,
    projects[at + 1],
    at + 1,
  ]] as const;
  if (projects.length < 2) return null;
  return (
    <nav
      class="section row neighbours screen"
      aria-label={words.projects.title}
    >
      {around.map(([word, project, place]) =>
        project && (
          <p key={word} class={place < at ? "before" : "after"}>
            <span class="label">{word}</span>
            <a
              class={`piece-title display ${movesClass(place)}`}
              href={linkTo(
                view,
                `/projects/${encodeURIComponent(project.slug)}`,
              )}
            >
              {project.name ?? words.projects.unnamed}
            </a>
          </p>
        )
      )}
    </nav>
  );
}
