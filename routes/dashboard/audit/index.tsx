import { page } from "fresh";
import { listEntries, listPeople } from "@/lib/platform/audit/queries.ts";
import { AuditPage } from "@/components/audit/AuditPage.tsx";
import { AUDIT } from "@/components/audit/view.ts";
import { filterOf, PAGE } from "../../(_dashboard)/audit_filter.ts";
import { dashboardView, define } from "../../(_dashboard)/dashboard_page.ts";

/** Who did what, to be filtered by an address. */
export const handlers = define.handlers({
  async GET({ state, url }) {
    const timezone = state.access?.tenant.timezone ?? "UTC";
    const { filter, after, isWrong } = filterOf(url);
    const [entries, people] = await Promise.all([
      listEntries(state.actor, { ...filter, after, timezone, limit: PAGE + 1 }),
      listPeople(state.actor, {}),
    ]);
    const shown = entries.slice(0, PAGE);
    return page({
      entries: shown,
      people,
      filter,
      isWrong,
      more: entries.length > PAGE ? shown.at(-1)?.id ?? null : null,
      isLater: after !== undefined,
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <AuditPage view={dashboardView({ state, url })} data={data} path={AUDIT} />
));
