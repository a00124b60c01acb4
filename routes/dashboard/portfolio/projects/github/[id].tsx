import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  changeToken,
  requestSync,
  rotateHookSecret,
  setShowsNew,
} from "@/lib/portfolio/github/commands.ts";
import { getGithubMark, listSources } from "@/lib/portfolio/github/queries.ts";
import { type HookData, HookPage } from "@/components/projects/ConnectPage.tsx";
import {
  type SourceData,
  SourcePage,
} from "@/components/projects/SourcePage.tsx";
import { GITHUB, isDone } from "@/components/projects/view.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../../(_dashboard)/dashboard_page.ts";
import { hookUrlOf } from "../../../../(_dashboard)/github_page.ts";

type Data = { source: SourceData } | { made: HookData };

export const handlers = define.handlers({
  async GET({ state, params, url: { searchParams } }) {
    const done = searchParams.get("done") ?? "";
    const source = await dataOf(state, params.id);
    return page<Data>({
      source: { ...source, done: isDone(done) ? done : null },
    });
  },

  async POST({ state, req, params }) {
    const form = await formOf(req);
    const { actor, platform } = state;
    const data = await dataOf(state, params.id);
    const { id } = data.source;
    const back = (done: string) => seeOther(state, `${GITHUB}/${id}`, { done });
    switch (textOf(form, "do")) {
      case "look":
        await requestSync(actor, { id });
        return back("asked");
      case "show_new":
        await setShowsNew(actor, { id, showsNew: true });
        return back("chosen");
      case "choose":
        await setShowsNew(actor, { id, showsNew: false });
        return back("chosen");
      case "no_token":
        await changeToken(actor, { id, token: null }, platform.secrets);
        return back("chosen");
      case "token":
        try {
          // none is what another button says
          const token = textOf(form, "token").trim() || "none";
          await changeToken(actor, { id, token }, platform.secrets);
          return back("authorized");
        } catch (error) {
          if (!(error instanceof AppError) || !error.fields?.token) throw error;
          return page<Data>({ source: { ...data, isBadToken: true } }, {
            status: 422,
          });
        }
      case "rotate": {
        const made = await rotateHookSecret(actor, { id }, platform.secrets);
        const { hookUrl } = data;
        return page<Data>({ made: { ...made, hookUrl } }, { status: 201 });
      }
    }
    throw new AppError("invalid", "Cannot do this: it is unknown");
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = dashboardView({ state, url });
  return "made" in data
    ? <HookPage view={view} data={data.made} />
    : <SourcePage view={view} data={data.source} />;
});

async function dataOf(
  state: State,
  id: string | undefined,
): Promise<SourceData> {
  const mark = await getGithubMark(state.actor, {});
  const sources = await listSources(state.actor, {});
  const source = sources.find((one) => one.id === id);
  if (!source) throw new HttpError(404);
  return {
    source,
    hookUrl: hookUrlOf(state, source.id),
    mayWrite: mayOf(state)("portfolio.profile.write"),
    done: null,
    isBadToken: false,
    mark,
  };
}
