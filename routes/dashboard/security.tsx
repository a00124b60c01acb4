import { page } from "fresh";
import { getSecurity, listPeople } from "@/lib/platform/audit/queries.ts";
import { SecurityPage } from "@/components/audit/SecurityPage.tsx";
import { dashboardView, define } from "../(_dashboard)/dashboard_page.ts";

/** Sign-ins, refusals, and changes of who may do what. */
export const handlers = define.handlers({
  async GET({ state }) {
    const timezone = state.access?.tenant.timezone ?? "UTC";
    const [report, people] = await Promise.all([
      getSecurity(state.actor, { timezone }),
      listPeople(state.actor, {}),
    ]);
    return page({ report, people });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SecurityPage view={dashboardView({ state, url })} {...data} />
));
