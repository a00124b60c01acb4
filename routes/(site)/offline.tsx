import { page } from "fresh";
import { asset, Head } from "fresh/runtime";
import { OfflinePage } from "@/components/site/OfflinePage.tsx";
import { offlineWords } from "@/components/site/offline_words.ts";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { define, readSite, viewOf } from "../(_site)/site_page.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    await readSite(ctx);
    return page({ tenant: ctx.state.tenant?.id ?? "" });
  },
});

/** Kept by the worker of the site, for readers whose network is gone. */
export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = viewOf(state, url);
  const words = offlineWords[view.site.lang];
  return (
    <>
      <SiteHead
        view={view}
        title={words.title}
        description={fill(words.lead, { name: nameOf(view.site) })}
        hidden
      />
      <Head>
        <link rel="modulepreload" href={asset("/offline_more.js")} />
      </Head>
      <OfflinePage view={view} tenant={data.tenant} />
    </>
  );
});
