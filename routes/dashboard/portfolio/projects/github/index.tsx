import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import {
  removeSource,
  requestSync,
  restoreSource,
} from "@/lib/portfolio/github/commands.ts";
import { getGithubMark, listSources } from "@/lib/portfolio/github/queries.ts";
import {
  type GithubData,
  GithubPage,
} from "@/components/projects/GithubPage.tsx";
import { GITHUB, isDone } from "@/components/projects/view.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../../(_dashboard)/dashboard_page.ts";

/** What the buttons do, and what the page says afterwards. */
const VERBS = {
  look: [requestSync, "asked"],
  remove: [removeSource, "removed"],
  restore: [restoreSource, "restored"],
} as const;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const { actor } = state;
    // before the list: what changes in between is seen as a change
    const mark = await getGithubMark(actor, {});
    const done = searchParams.get("done") ?? "";
    return page<GithubData>({
      sources: await listSources(actor, {}),
      mayWrite: mayOf(state)("portfolio.profile.write"),
      done: isDone(done) ? done : null,
      doneTo: searchParams.get("id") ?? "",
      mark,
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const [wanted, id] = [textOf(form, "do"), textOf(form, "id")];
    if (!isVerb(wanted)) {
      throw new AppError("invalid", "Cannot do this: it is unknown");
    }
    const [verb, done] = VERBS[wanted];
    try {
      await verb(state.actor, { id });
    } catch (error) {
      // somebody else was quicker
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return seeOther(state, GITHUB, { done: "gone" });
    }
    return seeOther(state, GITHUB, { done, id });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <GithubPage view={dashboardView({ state, url })} data={data} />
));

function isVerb(name: string): name is keyof typeof VERBS {
  return Object.hasOwn(VERBS, name);
}
