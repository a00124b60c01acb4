import { DashboardShell } from "@/components/dashboard/DashboardShell.tsx";
import { countAllDead } from "@/lib/platform/dead_letters/queries.ts";
import {
  adminView,
  define,
  isKnownAdmin,
} from "../../(_dashboard)/admin_page.ts";

/** The pages of the platform's admins stand in the same shell as the dashboard, without a tenant. */
export default define.layout(async ({ Component, state, url }) => {
  if (!isKnownAdmin(state)) return <Component />;
  const dead = await countAllDead(state.actor, {});
  return (
    <DashboardShell
      view={adminView({ state, url })}
      data={{
        tenants: [],
        unread: 0,
        counts: { "admin.queues": dead },
        isAdmin: true,
      }}
    >
      <Component />
    </DashboardShell>
  );
});
