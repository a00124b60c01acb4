import { HttpError, page } from "fresh";
import { getStudy } from "@/lib/portfolio/projects/queries.ts";
import { getShownRepository } from "@/lib/portfolio/repositories/queries.ts";
import { ProjectPage } from "@/components/site/ProjectPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { readmeSummaries } from "../../(_site)/readme_summaries.ts";
import { define, readSite, viewOf } from "../../(_site)/site_page.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    const site = await readSite(ctx);
    const { projects } = site;
    const project = projects.find(({ slug }) => slug === ctx.params.slug);
    if (!project) throw new HttpError(404);
    const { actor } = ctx.state;
    const [study, repository, summaries] = await Promise.all([
      getStudy(actor, project.id, site),
      getShownRepository(actor, project.id),
      readmeSummaries(actor, site.lang),
    ]);
    const summary = summaries.get(project.id) ?? null;
    return page({ project, study, repository, summary });
  },
});

export default define.page<typeof handlers>(
  ({ data: { project, study, repository, summary }, state, url }) => {
    const view = viewOf(state, url);
    const { unnamed, description } = view.words.projects;
    const name = nameOf(view.site);
    return (
      <>
        <SiteHead
          view={view}
          title={project.name ?? unnamed}
          description={shortened(project.description) ??
            shortened(summary?.sentences[0] ?? null) ??
            fill(description, { name })}
        />
        <ProjectPage
          view={view}
          project={project}
          study={study}
          repository={repository}
          summary={summary}
        />
      </>
    );
  },
);

/** Search engines show no more. */
const MAX_DESCRIPTION_CHARS = 160;

function shortened(text: string | null): string | null {
  if (!text || text.length <= MAX_DESCRIPTION_CHARS) return text || null;
  return `${text.slice(0, MAX_DESCRIPTION_CHARS).replace(/\s+\S*$/, "")}…`;
}
