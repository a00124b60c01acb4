import { page } from "fresh";
import { ProjectsPage } from "@/components/site/ProjectsPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { define, readSite, viewOf } from "../../(_site)/site_page.ts";

/** No keyword is longer; the rest of an endless address is not repeated on the page. */
const MAX_SKILL_CHARS = 80;

export const handlers = define.handlers({
  async GET(ctx) {
    await readSite(ctx);
    const skill = ctx.url.searchParams.get("skill")?.trim().slice(
      0,
      MAX_SKILL_CHARS,
    );
    return page({ skill: skill || null });
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
