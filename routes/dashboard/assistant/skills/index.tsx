import { page } from "fresh";
import { AppError, type ErrorCode } from "@/lib/platform/errors.ts";
import {
  removeList,
  restoreList,
} from "@/lib/assistant/recommendations/commands.ts";
import {
  getRecommendations,
  listMarketLists,
} from "@/lib/assistant/recommendations/queries.ts";
import {
  SKILLS,
  type SkillsData,
  SkillsPage,
} from "@/components/assistant/SkillsPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

const DONE = ["imported", "removed", "restored", "gone", "full"] as const;

/** What the page says where it did not work. */
const WHY: Partial<Record<ErrorCode, string>> = {
  not_found: "gone",
  conflict: "full",
};

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const { actor, lang } = state;
    const title = (searchParams.get("title") ?? "").trim().slice(0, 100)
      .toWellFormed().replaceAll("\0", "");
    const lists = await listMarketLists(actor, {});
    const found = lists.length === 0
      ? null
      : await getRecommendations(actor, { title, lang });
    const said = searchParams.get("done");
    return page<SkillsData>({
      lists,
      found,
      title,
      showsAll: searchParams.has("all"),
      done: DONE.find((one) => one === said) ?? null,
      removedId: searchParams.get("id"),
      mayWrite: mayOf(state)("assistant.skills.write"),
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const id = textOf(form, "id");
    const isBack = textOf(form, "do") === "restore";
    try {
      await (isBack ? restoreList : removeList)(state.actor, { id });
    } catch (error) {
      const done = error instanceof AppError && WHY[error.code];
      if (!done) throw error;
      return seeOther(state, SKILLS, { done });
    }
    return seeOther(
      state,
      SKILLS,
      isBack ? { done: "restored" } : { done: "removed", id },
    );
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SkillsPage view={dashboardView({ state, url })} data={data} />
));
