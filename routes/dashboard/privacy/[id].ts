import { answerCopy } from "../../(_privacy)/answer_copy.ts";
import { define } from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  GET: ({ state, params }) => answerCopy(state.actor, params.id),
});
