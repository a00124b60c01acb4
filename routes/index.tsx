import { page } from "fresh";
import { personJsonLd } from "@/lib/portfolio/site/json_ld.ts";
import { LandingPage } from "@/components/landing/LandingPage.tsx";
import { HomePage } from "@/components/site/HomePage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { SiteShell } from "@/components/site/SiteShell.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { plainView } from "./(_site)/plain_view.ts";
import { define, readSite, urlsOf, viewOf } from "./(_site)/site_page.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    if (ctx.state.tenant) await readSite(ctx);
    return page();
  },
});

/** A site's first page, or on the platform's own address what this place is. */
export default define.page(({ state, url }) => {
  if (!state.site) {
    return <LandingPage view={plainView(state, url)} origin={state.origin} />;
  }
  const view = viewOf(state, url);
  const description = fill(view.words.home.description, {
    name: nameOf(view.site),
  });
  return (
    <>
      <SiteHead
        view={view}
        title={null}
        description={description}
        jsonLd={personJsonLd(view.site, urlsOf(view))}
      />
      <SiteShell view={view}>
        <HomePage view={view} />
      </SiteShell>
    </>
  );
});
