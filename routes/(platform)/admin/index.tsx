import { AdminHomePage } from "@/components/dashboard/AdminHomePage.tsx";
import { adminView, define } from "../../(_dashboard)/admin_page.ts";

/** Where the area of the platform's admins begins. */
export default define.page(({ state, url }) => (
  <AdminHomePage view={adminView({ state, url })} />
));
