import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { createRoleCv } from "@/lib/assistant/cv_for_role/commands.ts";
import {
  type CvNewData,
  CvNewPage,
} from "@/components/assistant/CvNewPage.tsx";
import { CVS } from "@/components/assistant/CvsPage.tsx";
import { cvWords } from "@/components/assistant/cv_words.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { publicUrlOf } from "../../../(_dashboard)/public_url.ts";

export const handlers = define.handlers({
  GET({ state }) {
    if (!mayOf(state)("assistant.cvs.write")) throw new HttpError(403);
    const values = { job: "", title: "", lang: state.lang };
    return page<CvNewData>({ values, errors: {} });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const lang = textOf(form, "lang") === "en" ? "en" : "es";
    const values = {
      job: textOf(form, "job"),
      title: textOf(form, "title"),
      lang,
    } as const;
    try {
      const { id } = await createRoleCv(state.actor, publicUrlOf(state), {
        jobText: values.job,
        title: values.title,
        lang,
      }, { rewords: state.platform.config.models.length > 0 });
      return seeOther(state, `${CVS}/${id}`, { done: "made" });
    } catch (error) {
      const errors = errorsOf(error, cvWords[state.lang]);
      return page<CvNewData>({ values, errors }, { status: 422 });
    }
  },
});

function errorsOf(
  error: unknown,
  words: typeof cvWords["en"],
): CvNewData["errors"] {
  if (!(error instanceof AppError)) throw error;
  if (error.code === "conflict") return { "": words.nothing };
  if (error.code === "too_large") return { "": words.full };
  if (!error.fields) throw error;
  return {
    ...error.fields.jobText ? { job: words.wrongJob } : {},
    ...error.fields.title ? { title: words.wrongName } : {},
  };
}

export default define.page<typeof handlers>(({ data, state, url }) => (
  <CvNewPage view={dashboardView({ state, url })} data={data} />
));
