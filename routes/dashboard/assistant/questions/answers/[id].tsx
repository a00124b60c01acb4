import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { changeAnswer } from "@/lib/assistant/desk/answers/commands.ts";
import { getAnswer } from "@/lib/assistant/desk/answers/queries.ts";
import type { AnswerValues } from "@/components/assistant/AnswerForm.tsx";
import {
  type AnswerData,
  AnswerPage,
} from "@/components/assistant/AnswersPage.tsx";
import { ANSWERS } from "@/components/assistant/desk_pieces.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
} from "../../../../(_dashboard)/dashboard_page.ts";
import { answerValuesOf } from "../../../../(_dashboard)/questions_told.ts";

export const handlers = define.handlers({
  async GET({ state, params }) {
    return page(await read(state, params.id, null));
  },

  async POST({ state, params, req }) {
    const draft = answerValuesOf(await formOf(req));
    const data = await read(state, params.id, draft);
    const { mail: _mail, ...text } = draft;
    const { id } = data.answer;
    try {
      await changeAnswer(state.actor, { ...text, id });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "invalid") throw error;
      return page(data, { status: 422 });
    }
    return seeOther(state, ANSWERS, { done: "changed", id });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <AnswerPage view={dashboardView({ state, url })} data={data} />
));

async function read(
  state: State,
  given: string | undefined,
  draft: AnswerValues | null,
): Promise<AnswerData> {
  const id = z.uuid().safeParse(given).data;
  const answer = id ? await getAnswer(state.actor, { id }) : null;
  if (!answer) throw new HttpError(404);
  return { answer, mayWrite: mayOf(state)("assistant.chats.write"), draft };
}
