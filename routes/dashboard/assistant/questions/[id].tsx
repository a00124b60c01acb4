import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { markNotificationsRead } from "@/lib/platform/notifications/commands.ts";
import type { State } from "@/lib/platform/state.ts";
import { getAnswer } from "@/lib/assistant/desk/answers/queries.ts";
import { alikeTo } from "@/lib/assistant/desk/questions/alike.ts";
import { answerQuestions } from "@/lib/assistant/desk/questions/commands.ts";
import {
  getUnanswered,
  listUnanswered,
} from "@/lib/assistant/desk/questions/queries.ts";
import type { AnswerValues } from "@/components/assistant/AnswerForm.tsx";
import { QUESTIONS } from "@/components/assistant/desk_pieces.tsx";
import {
  type QuestionData,
  QuestionPage,
} from "@/components/assistant/QuestionPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
} from "../../../(_dashboard)/dashboard_page.ts";
import { answerValuesOf } from "../../../(_dashboard)/questions_told.ts";

const MOST = 500;

export const handlers = define.handlers({
  async GET({ state, params }) {
    const data = await read(state, params.id, null);
    await markNotificationsRead(state.actor, {
      about: { question: data.question.id },
    });
    return page(data);
  },

  async POST({ state, params, req }) {
    const draft = answerValuesOf(await formOf(req));
    const { question, alike, ...data } = await read(state, params.id, draft);
    const { lang, visibility, mail } = draft;
    try {
      const { id, mailed } = await answerQuestions(state.actor, {
        ids: [question, ...alike].map((one) => one.id),
        question: draft.question,
        answer: draft.answer,
        lang,
        visibility,
        mail,
      });
      return seeOther(state, QUESTIONS, {
        done: "answered",
        id,
        ...mailed > 0 ? { mailed: String(mailed) } : {},
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // sent twice: the first has done it
      if (error.code === "conflict") {
        return seeOther(state, QUESTIONS, { done: "answered" });
      }
      if (error.code !== "invalid") throw error;
      return page({ question, alike, ...data }, { status: 422 });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <QuestionPage view={dashboardView({ state, url })} data={data} />
));

async function read(
  state: State,
  given: string | undefined,
  draft: AnswerValues | null,
): Promise<QuestionData> {
  const { actor, access } = state;
  const id = z.uuid().safeParse(given).data;
  const question = id ? await getUnanswered(actor, { id }) : null;
  if (!question) throw new HttpError(404);
  const may = mayOf(state);
  const answerId = question.settled?.answerId;
  const [open, answer] = await Promise.all([
    question.settled ? [] : listUnanswered(actor, { limit: MOST }),
    answerId ? getAnswer(actor, { id: answerId }) : null,
  ]);
  const editors = [
    ["profile", "portfolio.profile.write"],
    ["projects", "portfolio.profile.write"],
    ["posts", "portfolio.posts.write"],
  ] as const;
  return {
    question,
    alike: alikeTo(question.id, open).filter((one) => one.id !== question.id),
    answer,
    mayWrite: may("assistant.chats.write"),
    places: access?.slices.includes("portfolio")
      ? editors.filter(([, permission]) => may(permission))
        .map(([place]) => place)
      : [],
    draft,
  };
}
