import { DashboardShell } from "@/components/dashboard/DashboardShell.tsx";
import { countUnread } from "@/lib/platform/notifications/queries.ts";
import { isMyPlatform, listMyTenants } from "@/lib/platform/tenants/queries.ts";
import { dashboardView, define } from "../(_dashboard)/dashboard_page.ts";

/** Every page of a tenant's dashboard stands between its navigation and its tools. */
export default define.layout(async ({ Component, state, url }) => {
  if (!state.session || !state.access) return <Component />;
  const [tenants, unread, isAdmin] = await Promise.all([
    listMyTenants(state.actor),
    countUnread(state.actor, {}),
    isMyPlatform(state.actor),
  ]);
  return (
    <DashboardShell
      view={dashboardView({ state, url })}
      data={{ tenants, unread, isAdmin }}
    >
      <Component />
    </DashboardShell>
  );
});
