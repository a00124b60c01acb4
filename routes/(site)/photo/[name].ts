import { define } from "@/lib/platform/state.ts";
import { answerPhoto } from "../../(_site)/answer_photo.ts";

/** A size of the photo that the site shows. */
export const handler = define.handlers({
  GET({ params, state }) {
    const { actor, platform } = state;
    return answerPhoto(actor, platform.storage, params.name ?? "");
  },
});
