import { HttpError, page } from "fresh";
import { z } from "zod";
import { getEntry, listPeople } from "@/lib/platform/audit/queries.ts";
import { EntryPage } from "@/components/audit/EntryPage.tsx";
import { AUDIT } from "@/components/audit/view.ts";
import { dashboardView, define } from "../../(_dashboard)/dashboard_page.ts";

/** One entry of the tenant's audit. */
export const handlers = define.handlers({
  async GET({ state, params: { id } }) {
    if (!z.uuid().safeParse(id).success) throw new HttpError(404);
    const [found, people] = await Promise.all([
      getEntry(state.actor, { id }),
      listPeople(state.actor, {}),
    ]);
    if (!found) throw new HttpError(404);
    return page({ ...found, people });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <EntryPage view={dashboardView({ state, url })} path={AUDIT} {...data} />
));
