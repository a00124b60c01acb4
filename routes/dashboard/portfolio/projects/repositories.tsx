import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { getGithubMark, listSources } from "@/lib/portfolio/github/queries.ts";
import {
  hideRepository,
  showRepository,
} from "@/lib/portfolio/repositories/commands.ts";
import { listRepositories } from "@/lib/portfolio/repositories/queries.ts";
import {
  type RepositoriesData,
  RepositoriesPage,
  SHOWS,
} from "@/components/projects/RepositoriesPage.tsx";
import { isDone, REPOSITORIES } from "@/components/projects/view.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

/** A list that is still read at once. */
const MOST = 500;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const { actor } = state;
    const show = z.enum(SHOWS).safeParse(searchParams.get("show")).data ??
      "all";
    // before the list: what changes in between is seen as a change
    const mark = await getGithubMark(actor, {});
    const [repositories, sources] = await Promise.all([
      listRepositories(actor, { show, limit: MOST }),
      listSources(actor, {}),
    ]);
    const done = searchParams.get("done") ?? "";
    return page<RepositoriesData>({
      repositories,
      show,
      isCut: repositories.length === MOST,
      follows: sources.length > 0,
      isReading: sources.some(({ state }) => /waiting|running/.test(state)),
      mayWrite: mayOf(state)("portfolio.profile.write"),
      done: isDone(done) ? done : null,
      doneTo: searchParams.get("id") ?? "",
      mark,
    });
  },

  async POST({ state, req, url: { searchParams } }) {
    const form = await formOf(req);
    const id = textOf(form, "id");
    const wanted = textOf(form, "do");
    if (wanted !== "show" && wanted !== "hide") {
      throw new AppError("invalid", "Cannot do this: it is unknown");
    }
    const show = searchParams.get("show");
    const back = (query: Record<string, string>) =>
      seeOther(state, REPOSITORIES, show ? { ...query, show } : query);
    try {
      const verb = wanted === "show" ? showRepository : hideRepository;
      await verb(state.actor, { id });
      return back({ done: wanted === "show" ? "shown" : "hidden", id });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === "not_found") return back({ done: "gone" });
      if (error.code === "conflict") return back({ done: "full" });
      throw error;
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <RepositoriesPage view={dashboardView({ state, url })} data={data} />
));
