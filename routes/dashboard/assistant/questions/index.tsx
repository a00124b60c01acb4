import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { getChatsMark } from "@/lib/assistant/desk/conversations/queries.ts";
import { alikeTo, groupAlike } from "@/lib/assistant/desk/questions/alike.ts";
import {
  reopenQuestion,
  settleQuestions,
} from "@/lib/assistant/desk/questions/commands.ts";
import {
  countUnanswered,
  listUnanswered,
} from "@/lib/assistant/desk/questions/queries.ts";
import { QUESTIONS } from "@/components/assistant/desk_pieces.tsx";
import {
  type QuestionsData,
  QuestionsPage,
} from "@/components/assistant/QuestionsPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { questionsToldOf } from "../../../(_dashboard)/questions_told.ts";

/** Alike ones are told among so many. */
const MOST = 500;
const MOST_GROUPS = 100;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const { actor } = state;
    const show = searchParams.get("show") === "settled" ? "settled" : "open";
    // before the list: what changes in between is seen as a change
    const mark = await getChatsMark(actor, {});
    const [found, waiting] = await Promise.all([
      listUnanswered(actor, { show, limit: MOST }),
      countUnanswered(actor, {}),
    ]);
    const groups = groupAlike(found);
    return page<QuestionsData>({
      show,
      groups: groups.slice(0, MOST_GROUPS),
      waiting,
      isCut: found.length === MOST || groups.length > MOST_GROUPS,
      mayWrite: mayOf(state)("assistant.chats.write"),
      done: questionsToldOf(searchParams),
      mark,
    });
  },

  async POST({ state, req }) {
    const { actor } = state;
    const form = await formOf(req);
    const id = textOf(form, "id");
    const what = textOf(form, "do");
    try {
      switch (what) {
        case "done":
        case "not_for_assistant": {
          const open = await listUnanswered(actor, { limit: MOST });
          const alike = alikeTo(id, open).map((one) => one.id);
          const ids = alike.length > 0 ? alike : [id];
          await settleQuestions(actor, { ids, how: what });
          return seeOther(state, QUESTIONS, { done: what, id });
        }
        case "reopen":
          await reopenQuestion(actor, { id });
          return seeOther(state, QUESTIONS, { done: "reopened", id });
        default:
          throw new AppError("invalid", "Cannot do this: it is unknown");
      }
    } catch (error) {
      // somebody else was quicker
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return seeOther(state, QUESTIONS, { done: "gone" });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <QuestionsPage view={dashboardView({ state, url })} data={data} />
));
