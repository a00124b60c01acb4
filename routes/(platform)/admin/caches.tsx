import { page } from "fresh";
import type { CacheFigures } from "@/lib/platform/kept_pages.ts";
import { CachesPage } from "@/components/caches/CachesPage.tsx";
import { adminView, define } from "../../(_dashboard)/admin_page.ts";

/** How many public pages were found, in which level, and how many were drawn. */
export const handlers = define.handlers({
  async GET({ state: { platform } }) {
    return page<CacheFigures>(await platform.caches());
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <CachesPage view={adminView({ state, url })} figures={data} />
));
