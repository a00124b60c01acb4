import { DashboardShell } from "@/components/dashboard/DashboardShell.tsx";
import { countDead } from "@/lib/platform/dead_letters/queries.ts";
import { countUnread } from "@/lib/platform/notifications/queries.ts";
import { isMyPlatform, listMyTenants } from "@/lib/platform/tenants/queries.ts";
import { dashboardView, define } from "../(_dashboard)/dashboard_page.ts";

/** Every page of a tenant's dashboard stands between its navigation and its tools. */
export default define.layout(async ({ Component, state, url }) => {
  if (!state.session || !state.access) return <Component />;
  const [tenants, unread, dead, isAdmin] = await Promise.all([
    listMyTenants(state.actor),
    countUnread(state.actor, {}),
    countDead(state.actor, {}),
    isMyPlatform(state.actor),
  ]);
  return (
    <DashboardShell
      view={dashboardView({ state, url })}
      data={{ tenants, unread, counts: { "platform.tasks": dead }, isAdmin }}
    >
      <Component />
    </DashboardShell>
  );
});
