import { page } from "fresh";
import { CvPage } from "@/components/site/CvPage.tsx";
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
  const { title, description } = view.words.cv;
  return (
    <>
      <SiteHead
        view={view}
        title={title}
        description={fill(description, { name: nameOf(view.site) })}
      />
      <CvPage view={view} />
    </>
  );
});
