import { page } from "fresh";
import {
  getOverview,
  getVisitorsNow,
  getVisitsMark,
} from "@/lib/portfolio/analytics/queries.ts";
import type { VisitsData } from "@/components/portfolio/visits/view.ts";
import { VisitsPage } from "@/components/portfolio/visits/VisitsPage.tsx";
import { dashboardView, define } from "../../../(_dashboard)/dashboard_page.ts";
import { periodOf } from "../../../(_dashboard)/visits_period.ts";

export const handlers = define.handlers({
  async GET({ state: { actor }, url }) {
    const { period, shown } = periodOf(url);
    // before the counts: what changes in between is seen as a change
    const mark = await getVisitsMark(actor, {});
    const [overview, now] = await Promise.all([
      getOverview(actor, { period }),
      getVisitorsNow(actor, {}),
    ]);
    return page<VisitsData>({
      overview,
      now,
      mark,
      unit: period.unit,
      ...shown,
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <VisitsPage view={dashboardView({ state, url })} data={data} />
));
