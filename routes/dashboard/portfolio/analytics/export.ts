import { HttpError } from "fresh";
import { csvOf } from "@/lib/portfolio/analytics/csv.ts";
import { getOverview } from "@/lib/portfolio/analytics/queries.ts";
import { define } from "../../../(_dashboard)/dashboard_page.ts";
import { periodOf } from "../../../(_dashboard)/visits_period.ts";

/** The figures of a period as a file: those that the page shows. */
export const handlers = define.handlers({
  async GET({ state, url }) {
    const { period, shown } = periodOf(url);
    if (shown.isWrong || !state.access) throw new HttpError(404);
    const overview = await getOverview(state.actor, { period });
    const name = `visits-${state.access.tenant.slug}-${shown.period}.csv`;
    return new Response(csvOf(overview, period.unit), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  },
});
