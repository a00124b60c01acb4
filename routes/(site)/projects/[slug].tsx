import { HttpError, page } from "fresh";
import { ProjectPage } from "@/components/site/ProjectPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { define, readSite, viewOf } from "../../(_site)/site_page.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    const { projects } = await readSite(ctx);
    const project = projects.find(({ slug }) => slug === ctx.params.slug);
    if (!project) throw new HttpError(404);
    return page({ project });
  },
});

export default define.page<typeof handlers>(
  ({ data: { project }, state, url }) => {
    const view = viewOf(state, url);
    const { unnamed, description } = view.words.projects;
    const name = nameOf(view.site);
    return (
      <>
        <SiteHead
          view={view}
          title={project.name ?? unnamed}
          description={shortened(project.description) ??
            fill(description, { name })}
        />
        <ProjectPage view={view} project={project} />
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
