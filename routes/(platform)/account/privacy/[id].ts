import { define } from "@/lib/platform/state.ts";
import { answerCopy } from "../../../(_privacy)/answer_copy.ts";

export const handlers = define.handlers({
  GET: ({ state, params }) => answerCopy(state.actor, params.id),
});
