import type { Lang } from "@/lib/platform/schema.ts";
import type { EvidenceState, Project } from "@/lib/portfolio/site/schema.ts";
import type { ShownSummary } from "@/lib/assistant/summaries/schema.ts";
import { State } from "@/components/ui/EvidenceLabel.tsx";
import { langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { Period } from "@/components/ui/Period.tsx";
import { projectWords } from "./project_words.ts";
import { linkTo, type SiteView, stateOf } from "./view.ts";

/** One project in a list; plain data, because the filter draws it in the browser, too. */
export interface ProjectRowData {
  href: string;
  name: string;
  description: string | null;
  startDate: string | null;
  endDate: string | null;
  roles: string;
  keywords: string[];
  state: EvidenceState;
  stateWord: string;
  lang: Lang;
  /** The word for an end that has not come. */
  present: string;
  /** Set where the texts fell back to another language, with what is said about it. */
  foreign: { lang: Lang; note: string } | null;
  /** Set where keywords, which are never translated, are in another language. */
  ownLang?: Lang;
  /** Ties the title to the same title on the project's own page while the page changes. */
  moves: string;
  /** Set where the README speaks for want of a description. */
  readme: { text: string; lang?: Lang; label: string } | null;
}

/** How many titles can move from a list to a page: each needs a class of its own. */
const MOVING = 12;

/** The class by which a project's title moves between list and page. */
export function movesClass(at: number): string {
  return at < MOVING ? `moves-${at + 1}` : "";
}

/** Makes the plain data of a project's row; `at` is its place among all projects. */
export function rowOf(
  view: SiteView,
  project: Project,
  at: number,
  summary?: ShownSummary,
): ProjectRowData {
  const { site, words } = view;
  const foreign = langOf(project, "description", site) ??
    langOf(project, "name", site);
  const state = stateOf(site, project);
  return {
    href: linkTo(view, `/projects/${encodeURIComponent(project.slug)}`),
    name: project.name ?? words.projects.unnamed,
    description: project.description,
    startDate: project.startDate,
    endDate: project.endDate,
    roles: project.roles.join(", "),
    keywords: project.keywords,
    state,
    stateWord: words.evidence.states[state],
    lang: site.lang,
    present: words.dates.present,
    foreign: foreign ? { lang: foreign, note: words.language.inOther } : null,
    ownLang: ownLang(site),
    moves: movesClass(at),
    readme: summary
      ? {
        text: summary.sentences.join(" "),
        lang: summary.lang === site.lang ? undefined : summary.lang,
        label: projectWords[site.lang].summaryFrom,
      }
      : null,
  };
}

/** A project as a piece with its label: dates and role in the margin, keywords beside it. */
export function ProjectRow(
  { row, level: Level }: { row: ProjectRowData; level: "h2" | "h3" },
) {
  return (
    <article class={row.state === "claimed" ? "piece row" : "piece backed row"}>
      <div class="margin label">
        <p>
          <Period
            from={row.startDate}
            to={row.endDate}
            lang={row.lang}
            present={row.present}
          />
        </p>
        {row.roles && <p lang={row.foreign?.lang}>{row.roles}</p>}
        <p>
          <State state={row.state} word={row.stateWord} />
        </p>
        {row.foreign && <p class="note">{row.foreign.note}</p>}
      </div>
      <div class="body stack">
        <Level class={`project-title ${row.moves}`} lang={row.foreign?.lang}>
          <a href={row.href}>{row.name}</a>
        </Level>
        {row.readme
          ? (
            <>
              <p class="clip" lang={row.readme.lang}>{row.readme.text}</p>
              <p class="label">{row.readme.label}</p>
            </>
          )
          : row.description && (
            <p class="clip" lang={row.foreign?.lang}>{row.description}</p>
          )}
      </div>
      <ul class="beside label keywords">
        {row.keywords.map((keyword) => (
          <li key={keyword} lang={row.ownLang}>{keyword}</li>
        ))}
      </ul>
    </article>
  );
}
