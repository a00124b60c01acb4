import { SiteShell } from "@/components/site/SiteShell.tsx";
import { define, viewOf } from "../(_site)/site_page.ts";

/** Every page of a site stands in the same case. An error that came before the site was read has a page of its own. */
export default define.layout(({ Component, state, url }) => {
  if (!state.site) return <Component />;
  const view = viewOf(state, url);
  return (
    <SiteShell view={view}>
      <Component />
    </SiteShell>
  );
});
