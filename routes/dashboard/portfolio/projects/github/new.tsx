import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { connectSource } from "@/lib/portfolio/github/commands.ts";
import {
  type ConnectData,
  ConnectPage,
  type HookData,
  HookPage,
} from "@/components/projects/ConnectPage.tsx";
import { projectsWords } from "@/components/projects/view.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  textOf,
} from "../../../../(_dashboard)/dashboard_page.ts";
import { hookUrlOf } from "../../../../(_dashboard)/github_page.ts";

type Data = { form: ConnectData } | { made: HookData };

export const handlers = define.handlers({
  GET({ state }) {
    if (!mayOf(state)("portfolio.profile.write")) throw new HttpError(403);
    const values = { name: "", showsNew: false };
    return page<Data>({ form: { values, errors: {} } });
  },

  /** The secret stands in this answer alone, so that no redirect follows. */
  async POST({ state, req }) {
    const form = await formOf(req);
    const { actor, platform, lang } = state;
    const values = {
      name: textOf(form, "name"),
      showsNew: textOf(form, "shows_new") === "yes",
    };
    try {
      const made = await connectSource(
        actor,
        { ...values, token: textOf(form, "token") },
        platform.secrets,
      );
      const hookUrl = hookUrlOf(state, made.id);
      return page<Data>({ made: { ...made, hookUrl } }, { status: 201 });
    } catch (error) {
      if (!(error instanceof AppError) || !error.fields) throw error;
      const errors = errorsOf(lang, error);
      const status = error.code === "invalid" ? 422 : error.status;
      return page<Data>({ form: { values, errors } }, { status });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = dashboardView({ state, url });
  return "made" in data
    ? <HookPage view={view} data={data.made} />
    : <ConnectPage view={view} data={data.form} />;
});

/** Each refusal in the reader's language. */
function errorsOf(
  lang: "es" | "en",
  { code, fields = {} }: AppError,
): ConnectData["errors"] {
  const { errors } = projectsWords[lang].form;
  const isFull = /already$/.test(fields.name ?? "");
  const name = code === "conflict"
    ? errors.taken
    : isFull
    ? errors.full
    : errors.name;
  return {
    ...fields.name !== undefined && { name },
    ...fields.token !== undefined && { token: errors.token },
  };
}
