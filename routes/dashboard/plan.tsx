import { page } from "fresh";
import { getPlanUsage, listPlans } from "@/lib/platform/plans/queries.ts";
import { type PlanData, PlanPage } from "@/components/tenants/PlanPage.tsx";
import { dashboardView, define } from "../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state: { actor } }) {
    const [usage, plans] = await Promise.all([
      getPlanUsage(actor, {}),
      listPlans(actor, {}),
    ]);
    return page<PlanData>({ usage, plans });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <PlanPage view={dashboardView({ state, url })} data={data} />
));
