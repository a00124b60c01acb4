import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import {
  removeAnswer,
  restoreAnswer,
} from "@/lib/assistant/desk/answers/commands.ts";
import { listAnswers } from "@/lib/assistant/desk/answers/queries.ts";
import { countUnanswered } from "@/lib/assistant/desk/questions/queries.ts";
import {
  type AnswersData,
  AnswersPage,
} from "@/components/assistant/AnswersPage.tsx";
import { ANSWERS } from "@/components/assistant/desk_pieces.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../../(_dashboard)/dashboard_page.ts";
import { questionsToldOf } from "../../../../(_dashboard)/questions_told.ts";

const PAGE = 50;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const { actor } = state;
    const after = z.uuid().safeParse(searchParams.get("after")).data;
    const [found, waiting] = await Promise.all([
      listAnswers(actor, { after, limit: PAGE + 1 }),
      countUnanswered(actor, {}),
    ]);
    const answers = found.slice(0, PAGE);
    return page<AnswersData>({
      answers,
      isLater: after !== undefined,
      older: found.length > PAGE ? answers.at(-1)?.id ?? null : null,
      waiting,
      mayWrite: mayOf(state)("assistant.chats.write"),
      done: questionsToldOf(searchParams),
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const id = textOf(form, "id");
    try {
      switch (textOf(form, "do")) {
        case "remove":
          await removeAnswer(state.actor, { id });
          return seeOther(state, ANSWERS, { done: "removed", id });
        case "restore":
          await restoreAnswer(state.actor, { id });
          return seeOther(state, ANSWERS, { done: "restored", id });
        default:
          throw new AppError("invalid", "Cannot do this: it is unknown");
      }
    } catch (error) {
      // somebody else was quicker
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return seeOther(state, ANSWERS, { done: "gone" });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <AnswersPage view={dashboardView({ state, url })} data={data} />
));
