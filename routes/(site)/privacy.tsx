import { page } from "fresh";
import { PrivacyPage } from "@/components/site/PrivacyPage.tsx";
import { sitePrivacyWords } from "@/components/site/privacy_words.ts";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { define, readSite, viewOf } from "../(_site)/site_page.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    await readSite(ctx);
    return page();
  },
});

export default define.page(({ state, url }) => {
  const view = viewOf(state, url);
  const { title, description } = sitePrivacyWords[view.site.lang];
  return (
    <>
      <SiteHead
        view={view}
        title={title}
        description={fill(description, { name: nameOf(view.site) })}
      />
      <PrivacyPage view={view} />
    </>
  );
});
