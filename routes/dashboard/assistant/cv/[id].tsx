import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { createRoleCv } from "@/lib/assistant/cv_for_role/commands.ts";
import { markOf } from "@/lib/assistant/cv_for_role/mark.ts";
import { getRoleCv } from "@/lib/assistant/cv_for_role/queries.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { CVS } from "@/components/assistant/CvsPage.tsx";
import {
  type CvResultData,
  CvResultPage,
} from "@/components/assistant/CvResultPage.tsx";
import {
  dashboardView,
  define,
  mayOf,
  seeOther,
} from "../../../(_dashboard)/dashboard_page.ts";
import { publicUrlOf } from "../../../(_dashboard)/public_url.ts";

export const handlers = define.handlers({
  async GET({ state, params, url: { searchParams } }) {
    const found = await read(state.actor, params.id);
    const { site, madeOf, ...cv } = found;
    const now = await getSite(state.actor, site.lang);
    return page<CvResultData>({
      cv,
      isOld: now === null || markOf(now) !== madeOf,
      isNew: searchParams.get("done") === "made",
      mayWrite: mayOf(state)("assistant.cvs.write"),
    });
  },

  /** Made again of what the profile says now; the older one stays. */
  async POST({ state, params }) {
    const { jobText, title, lang } = await read(state.actor, params.id);
    try {
      const { id } = await createRoleCv(state.actor, publicUrlOf(state), {
        jobText,
        title,
        lang,
      }, { rewords: state.platform.config.models.length > 0 });
      return seeOther(state, `${CVS}/${id}`, { done: "made" });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "too_large") {
        throw error;
      }
      return seeOther(state, CVS, { done: "full" });
    }
  },
});

async function read(actor: Parameters<typeof getRoleCv>[0], given?: string) {
  const id = z.uuid().safeParse(given).data;
  const found = id && await getRoleCv(actor, { id });
  if (!found) throw new HttpError(404);
  return found;
}

export default define.page<typeof handlers>(({ data, state, url }) => (
  <CvResultPage view={dashboardView({ state, url })} data={data} />
));
