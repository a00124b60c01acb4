import type { Project } from "@/lib/portfolio/site/schema.ts";
import type { ShownSummary } from "@/lib/assistant/summaries/schema.ts";
import {
  type FilterChoice,
  ProjectsFilter,
} from "@/islands/site/ProjectsFilter.tsx";
import { ownLang } from "@/components/ui/Foreign.tsx";
import { Empty } from "./Empty.tsx";
import { PageHead } from "./PageHead.tsx";
import { rowOf } from "./ProjectRow.tsx";
import { linkTo, type SiteView } from "./view.ts";

/** More keywords than this are a list to read, not a choice. */
const MAX_CHOICES = 16;

/** All projects, narrowed by a keyword when the address names one. */
export function ProjectsPage(
  { view, skill, summaries = new Map() }: {
    view: SiteView;
    skill: string | null;
    /** What READMEs say, by project, where the owner has written nothing of their own. */
    summaries?: ReadonlyMap<string, ShownSummary>;
  },
) {
  const { site: { projects }, words: { projects: words } } = view;
  return (
    <>
      <PageHead title={words.title} />
      {projects.length === 0
        ? <Empty view={view} title={words.empty} text={words.emptyText} />
        : (
          <ProjectsFilter
            rows={projects.map((project, at) =>
              rowOf(view, project, at, summaries.get(project.id))
            )}
            choices={choicesOf(view, projects, skill)}
            chosen={skill}
            words={{
              filter: words.filter,
              all: words.all,
              projectsWith: words.projectsWith,
              count: words.count,
              showing: words.showing,
              nothing: words.nothing,
              back: words.back,
            }}
          />
        )}
    </>
  );
}

/** The keywords that most projects share come first; a chosen one that some project has is among them. */
function choicesOf(
  view: SiteView,
  projects: Project[],
  skill: string | null,
): FilterChoice[] {
  const uses = new Map<string, number>();
  for (const keyword of projects.flatMap(({ keywords }) => keywords)) {
    uses.set(keyword, (uses.get(keyword) ?? 0) + 1);
  }
  const keywords = [...uses].sort(([a, n], [b, m]) =>
    m - n || a.localeCompare(b, view.site.lang)
  )
    .slice(0, MAX_CHOICES).map(([keyword]) => keyword);
  const wanted = skill?.toLowerCase();
  const chosen = [...uses.keys()].find((one) => one.toLowerCase() === wanted);
  if (chosen && !keywords.some((one) => one.toLowerCase() === wanted)) {
    keywords.push(chosen);
  }
  return [
    { keyword: null, href: linkTo(view, "/projects") },
    ...keywords.map((keyword) => ({
      keyword,
      href: linkTo(view, "/projects", { skill: keyword }),
      lang: ownLang(view.site),
    })),
  ];
}
