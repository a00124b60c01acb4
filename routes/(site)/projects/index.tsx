import { page } from "fresh";
import { ProjectsPage } from "@/components/site/ProjectsPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { skillIn } from "@/islands/site/ProjectsFilter.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { readmeSummaries } from "../../(_site)/readme_summaries.ts";
import { define, readSite, viewOf } from "../../(_site)/site_page.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    const { lang } = await readSite(ctx);
    const summaries = await readmeSummaries(ctx.state.actor, lang);
    return page({ skill: skillIn(ctx.url.search), summaries });
  },
});

export default define.page<typeof handlers>(
  ({ data: { skill, summaries }, state, url }) => {
    const view = viewOf(state, url);
    const { title, description } = view.words.projects;
    return (
      <>
        <SiteHead
          view={view}
          title={title}
          description={fill(description, { name: nameOf(view.site) })}
        />
        <ProjectsPage view={view} skill={skill} summaries={summaries} />
      </>
    );
  },
);
