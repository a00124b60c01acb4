import { page } from "fresh";
import { PROFILE } from "@/components/portfolio/editor/view.ts";
import { href } from "@/components/ui/href.ts";
import { skillIn } from "@/islands/site/ProjectsFilter.tsx";
import { define, seeOther } from "../../../../(_dashboard)/dashboard_page.ts";
import {
  isPreviewed,
  PreviewSite,
} from "../../../../(_dashboard)/preview_site.tsx";
import { previewView } from "../../../../(_dashboard)/preview_view.ts";

/** It is a page of the site, not of the dashboard. */
export const config = { skipInheritedLayouts: true };

export const handlers = define.handlers({
  async GET({ state, url }) {
    const view = await previewView(state, url);
    // what no draft changes is the site's own
    if (!isPreviewed(view.site, view.path)) return seeOther(state, view.path);
    return page({ view, skill: skillIn(url.search) });
  },
});

export default define.page<typeof handlers>(
  ({ data: { view, skill }, state }) => (
    <PreviewSite view={view} skill={skill} back={href(state, PROFILE)} />
  ),
);
