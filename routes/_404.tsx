import { getSite } from "@/lib/portfolio/site/queries.ts";
import { ErrorSheet } from "@/components/dashboard/ErrorSheet.tsx";
import { ErrorPage } from "@/components/landing/ErrorPage.tsx";
import { nameOf } from "@/components/site/view.ts";
import { shellViewOf } from "./(_dashboard)/error_view.ts";
import { plainView } from "./(_site)/plain_view.ts";
import { define, type SiteState } from "./(_site)/site_page.ts";

/** For every address without a page, on the platform and on every site. */
export default define.page(async ({ state, url }) => {
  const shell = shellViewOf({ state, url });
  if (shell) {
    return <ErrorSheet view={shell} status={404} requestId={state.requestId} />;
  }
  const view = plainView(state, url);
  const siteName = await ownName(state) ?? view.siteName;
  return (
    <ErrorPage
      view={{ ...view, siteName }}
      status={404}
      requestId={state.requestId}
    />
  );
});

/** The name that the site gives itself; a page that says little is not worth another error. */
async function ownName({ tenant, site, actor, lang }: SiteState) {
  if (!tenant || site) return null;
  const found = await getSite(actor, lang).catch(() => null);
  return found && nameOf(found);
}
