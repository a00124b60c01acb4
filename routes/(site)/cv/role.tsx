import { type Context, HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { visitsOf } from "@/lib/portfolio/analytics/visits.ts";
import { drawRoleCv } from "@/lib/assistant/cv_for_role/draw.ts";
import {
  type CheckedCv,
  makeRoleCv,
} from "@/lib/assistant/cv_for_role/make.ts";
import { takesQuestions } from "@/lib/assistant/chat/queries.ts";
import { jobText, MAX_JOB_TEXT } from "@/lib/assistant/cv_for_role/schema.ts";
import type { Paper } from "@/lib/portfolio/cv/document.ts";
import { RolePage, type RoleResult } from "@/components/site/RolePage.tsx";
import { roleWords } from "@/components/site/role_words.ts";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { addressOf } from "../../(_site)/address_of.ts";
import { fileAnswer } from "../../(_site)/file_answer.ts";
import { formOf } from "../../(_site)/form_of.ts";
import {
  define,
  readSite,
  type SiteState,
  viewOf,
} from "../../(_site)/site_page.ts";

interface Data {
  job: string;
  error: string | null;
  result: RoleResult | null;
}

/** What somebody pasted is for nobody else, and in no cache. */
const OWN = { "cache-control": "no-store" };

/** Reading a job text takes milliseconds, drawing a PDF up to a second of a core. */
const PACE = {
  show: { limit: 30, windowSeconds: 600 },
  file: { limit: 20, windowSeconds: 600 },
};

export const handlers = define.handlers({
  async GET(ctx) {
    await readOpenSite(ctx);
    return page<Data>({ job: "", error: null, result: null });
  },
  async POST(ctx) {
    const site = await readOpenSite(ctx);
    const { state } = ctx;
    const words = roleWords[state.lang];
    const form = await formOf(ctx.req);
    const given = textOf(form, "job");
    const refused = (error: string, status: number, result = null) =>
      page<Data>({ job: given.slice(0, MAX_JOB_TEXT), error, result }, {
        status,
        headers: OWN,
      });
    const job = jobText.safeParse(given);
    if (!job.success) {
      const isLong = given.length > MAX_JOB_TEXT;
      return refused(isLong ? words.tooLong : words.empty, 422);
    }
    const wanted = textOf(form, "do");
    const isFile = wanted !== "show" && wanted !== "";
    const bucket = `cv for a role ${isFile ? "file " : ""}${state.peer()}`;
    const pace = isFile ? PACE.file : PACE.show;
    if (!state.platform.limits.take(bucket, pace).allowed) {
      return refused(words.tooMany, 429);
    }
    const cv = makeRoleCv(site, job.data, optionsOf(state, wanted));
    const data = { job: job.data, error: null, result: resultOf(cv) };
    if (!isFile || !cv.verdict.nothingInvented) {
      return page<Data>(data, { headers: OWN });
    }
    try {
      const format = wanted === "docx" ? "docx" : "pdf";
      const options = optionsOf(state, wanted);
      const file = await drawRoleCv(cv, { ...options, format });
      visitsOf(state)?.note(ctx.req, state, "cv_downloaded");
      return fileAnswer(file, `${nameOf(site)} CV`, format);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "unavailable") {
        throw error;
      }
      return page<Data>({ ...data, error: words.undrawn }, {
        status: 503,
        headers: OWN,
      });
    }
  },
});

/** The CV for a role, for whoever pastes its text. */
export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = viewOf(state, url);
  const words = roleWords[view.site.lang];
  return (
    <>
      <SiteHead
        view={view}
        title={data.error
          ? fill(words.failedTitle, { title: words.title })
          : words.title}
        description={fill(words.description, { name: nameOf(view.site) })}
        hidden={data.result !== null}
      />
      <RolePage view={view} {...data} />
    </>
  );
});

/** Where the assistant is off, or closed to visitors, there is no such page. */
async function readOpenSite(ctx: Context<SiteState>) {
  const site = await readSite(ctx);
  if (!await takesQuestions(ctx.state.actor, {})) throw new HttpError(404);
  return site;
}

function optionsOf(state: SiteState, wanted: string) {
  if (!state.tenant) throw new HttpError(404);
  const paper: Paper = wanted === "pdf-letter" ? "letter" : "a4";
  const { url } = addressOf(state, state.tenant);
  return { lang: state.lang, paper, url };
}

function resultOf(
  { reading, entries, missing, verdict }: CheckedCv,
): RoleResult {
  return { reading, entries, missing, verdict };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
