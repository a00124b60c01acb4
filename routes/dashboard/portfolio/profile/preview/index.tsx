import { page } from "fresh";
import { PROFILE } from "@/components/portfolio/editor/view.ts";
import { href } from "@/components/ui/href.ts";
import { define } from "../../../../(_dashboard)/dashboard_page.ts";
import { PreviewSite } from "../../../../(_dashboard)/preview_site.tsx";
import { previewView } from "../../../../(_dashboard)/preview_view.ts";

/** It is a page of the site, not of the dashboard. */
export const config = { skipInheritedLayouts: true };

export const handlers = define.handlers({
  async GET({ state, url }) {
    return page({ view: await previewView(state, url) });
  },
});

export default define.page<typeof handlers>(({ data: { view }, state }) => (
  <PreviewSite view={view} skill={null} back={href(state, PROFILE)} />
));
