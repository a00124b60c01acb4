import { page } from "fresh";
import { ProjectsPage } from "@/components/site/ProjectsPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { skillIn } from "@/islands/site/ProjectsFilter.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { define, readSite, viewOf } from "../../(_site)/site_page.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    await readSite(ctx);
    return page({ skill: skillIn(ctx.url.search) });
  },
});

export default define.page<typeof handlers>(
  ({ data: { skill }, state, url }) => {
    const view = viewOf(state, url);
    const { title, description } = view.words.projects;
    return (
      <>
        <SiteHead
          view={view}
          title={title}
          description={fill(description, { name: nameOf(view.site) })}
        />
        <ProjectsPage view={view} skill={skill} />
      </>
    );
  },
);
