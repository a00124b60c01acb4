import { ActionsPage } from "@/components/dashboard/ActionsPage.tsx";
import { dashboardView, define } from "../(_dashboard)/dashboard_page.ts";

/** What the command palette lists, for who has no scripts. */
export default define.page(({ state, url }) => (
  <ActionsPage view={dashboardView({ state, url })} />
));
