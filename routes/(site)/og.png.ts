import { define } from "@/lib/platform/state.ts";
import { answerDrawing } from "../(_site)/answer_drawing.ts";
import { addressOf } from "../(_site)/address_of.ts";

/** The picture that social networks show beside a link to the site. */
export const handler = define.handlers({
  GET({ req, state }) {
    if (!state.tenant) return new Response(null, { status: 404 });
    return answerDrawing({
      request: req,
      actor: state.actor,
      storage: state.platform.storage,
      version: state.tenant.version,
      drawing: { kind: "card", lang: state.lang, paper: "none" },
      ...addressOf(state, state.tenant),
    });
  },
});
