import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { deleteTenant } from "@/lib/platform/tenants/commands.ts";
import { DeletePage } from "@/components/tenants/DeletePage.tsx";
import { href } from "@/components/ui/href.ts";
import {
  dashboardView,
  define,
  formOf,
  goTo,
  mayOf,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  GET({ state }) {
    if (!mayOf(state)("platform.tenant.delete")) throw new HttpError(403);
    return page({ wrong: false });
  },

  async POST({ state, req }) {
    const slug = textOf(await formOf(req), "slug").trim().replace(/^@/, "");
    try {
      await deleteTenant(state.actor, { slug });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "conflict") {
        throw error;
      }
      return page({ wrong: true }, { status: 422 });
    }
    const { chosenLang } = state;
    return goTo(href({ basePath: "", chosenLang }, "/dashboard"));
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <DeletePage view={dashboardView({ state, url })} {...data} />
));
