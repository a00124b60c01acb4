import { DashboardShell } from "@/components/dashboard/DashboardShell.tsx";
import {
  adminView,
  define,
  isKnownAdmin,
} from "../../(_dashboard)/admin_page.ts";

/** The pages of the platform's admins stand in the same shell as the dashboard, without a tenant. */
export default define.layout(({ Component, state, url }) => {
  if (!isKnownAdmin(state)) return <Component />;
  return (
    <DashboardShell
      view={adminView({ state, url })}
      data={{ tenants: [], unread: 0, isAdmin: true }}
    >
      <Component />
    </DashboardShell>
  );
});
