import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { Actor } from "@/lib/platform/db.ts";
import {
  featureProject,
  moveProject,
  showProject,
} from "@/lib/portfolio/projects/commands.ts";
import { listProjects } from "@/lib/portfolio/projects/queries.ts";
import {
  type ArrangeData,
  ArrangePage,
} from "@/components/projects/ArrangePage.tsx";
import { type Done, isDone, PROJECTS } from "@/components/projects/view.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

/** What the buttons do, and what the page says afterwards. */
const VERBS: Record<
  string,
  readonly [(actor: Actor, id: string) => Promise<unknown>, Done]
> = {
  up: [(actor, id) => moveProject(actor, { id, by: -1 }), "moved"],
  down: [(actor, id) => moveProject(actor, { id, by: 1 }), "moved"],
  hide: [(actor, id) => showProject(actor, { id, shown: false }), "hidden"],
  show: [(actor, id) => showProject(actor, { id, shown: true }), "shown"],
  feature: [
    (actor, id) => featureProject(actor, { id, featured: true }),
    "featured",
  ],
  unfeature: [
    (actor, id) => featureProject(actor, { id, featured: false }),
    "unfeatured",
  ],
};

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const done = searchParams.get("done") ?? "";
    const way = searchParams.get("way");
    return page<ArrangeData>({
      projects: await listProjects(state.actor, {}),
      mayWrite: mayOf(state)("portfolio.profile.write"),
      done: isDone(done) ? done : null,
      doneTo: searchParams.get("id") ?? "",
      moved: way === "up" || way === "down" ? way : null,
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const [wanted, id] = [textOf(form, "do"), textOf(form, "id")];
    const verb = Object.hasOwn(VERBS, wanted) ? VERBS[wanted] : undefined;
    if (!verb) throw new AppError("invalid", "Cannot do this: it is unknown");
    const [run, done] = verb;
    try {
      await run(state.actor, id);
    } catch (error) {
      const isGone = error instanceof AppError &&
        /^(?:not_found|conflict)$/.test(error.code);
      if (!isGone) throw error;
      return seeOther(state, PROJECTS, { done: "gone" });
    }
    const query: Record<string, string> = { done, id };
    return seeOther(
      state,
      PROJECTS,
      done === "moved" ? { ...query, way: wanted } : query,
    );
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <ArrangePage view={dashboardView({ state, url })} data={data} />
));
