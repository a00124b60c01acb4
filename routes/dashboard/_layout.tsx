import { DashboardShell } from "@/components/dashboard/DashboardShell.tsx";
import { listMyTenants } from "@/lib/platform/tenants/queries.ts";
import { dashboardView, define } from "../(_dashboard)/dashboard_page.ts";

/** Every page of a tenant's dashboard stands between its navigation and its tools. */
export default define.layout(async ({ Component, state, url }) => {
  if (!state.session || !state.access) return <Component />;
  const tenants = await listMyTenants(state.actor);
  return (
    <DashboardShell
      view={dashboardView({ state, url })}
      data={{ tenants, unread: 0 }}
    >
      <Component />
    </DashboardShell>
  );
});
