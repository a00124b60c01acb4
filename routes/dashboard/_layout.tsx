import { DashboardShell } from "@/components/dashboard/DashboardShell.tsx";
import { countUnanswered } from "@/lib/assistant/desk/questions/queries.ts";
import { countDead } from "@/lib/platform/dead_letters/queries.ts";
import { countUnread } from "@/lib/platform/notifications/queries.ts";
import { isMyPlatform, listMyTenants } from "@/lib/platform/tenants/queries.ts";
import {
  dashboardView,
  define,
  mayOf,
} from "../(_dashboard)/dashboard_page.ts";

/** Every page of a tenant's dashboard stands between its navigation and its tools. */
export default define.layout(async ({ Component, state, url }) => {
  if (!state.session || !state.access) return <Component />;
  const [tenants, unread, dead, waiting, isAdmin] = await Promise.all([
    listMyTenants(state.actor),
    countUnread(state.actor, {}),
    countDead(state.actor, {}),
    mayOf(state)("assistant.chats.read") ? countUnanswered(state.actor, {}) : 0,
    isMyPlatform(state.actor),
  ]);
  return (
    <DashboardShell
      view={dashboardView({ state, url })}
      data={{
        tenants,
        unread,
        counts: { "platform.tasks": dead, "assistant.chats": waiting },
        isAdmin,
      }}
    >
      <Component />
    </DashboardShell>
  );
});
