import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { leaveTenant } from "@/lib/platform/members/commands.ts";
import { LeavePage } from "@/components/members/LeavePage.tsx";
import { href } from "@/components/ui/href.ts";
import {
  dashboardView,
  define,
  goTo,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  GET: () => page({ isLastOwner: false }),

  async POST({ state }) {
    try {
      await leaveTenant(state.actor, {});
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "conflict") {
        throw error;
      }
      return page({ isLastOwner: true }, { status: error.status });
    }
    // on to another workspace, or to the page that makes one
    const { chosenLang } = state;
    return goTo(href({ basePath: "", chosenLang }, "/dashboard"));
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <LeavePage view={dashboardView({ state, url })} {...data} />
));
