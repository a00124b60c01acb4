import { define } from "@/lib/platform/state.ts";
import { answerDrawing } from "../(_site)/answer_drawing.ts";
import { drawingInput } from "@/lib/portfolio/cv/schema.ts";
import { addressOf } from "../(_site)/address_of.ts";

const help = `Cannot draw CV: lang is es or en, paper is a4 or letter
For example: cv.pdf?lang=es&paper=a4
`;

/** The CV as PDF, to print and to send. */
export const handler = define.handlers({
  GET({ req, url, state }) {
    if (!state.tenant) return new Response(null, { status: 404 });
    const drawing = drawingInput.safeParse({
      kind: "cv",
      lang: url.searchParams.get("lang") ?? state.lang,
      paper: url.searchParams.get("paper") ?? "a4",
    });
    if (!drawing.success) return new Response(help, { status: 400 });
    return answerDrawing({
      request: req,
      actor: state.actor,
      storage: state.platform.storage,
      version: state.tenant.version,
      drawing: drawing.data,
      ...addressOf(state, state.tenant),
    });
  },
});
