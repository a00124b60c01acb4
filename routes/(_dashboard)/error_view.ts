import type { State } from "@/lib/platform/state.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { adminView, isKnownAdmin } from "./admin_page.ts";
import { dashboardView } from "./dashboard_page.ts";

/** What an error page within the shell is drawn from; `null` for whoever has no business in a shell. */
export function shellViewOf(
  asked: { state: State; url: URL },
): DashboardView | null {
  const { session, access } = asked.state;
  if (session && access) return dashboardView(asked);
  return isKnownAdmin(asked.state) ? adminView(asked) : null;
}
