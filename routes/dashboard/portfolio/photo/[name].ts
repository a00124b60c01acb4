import { define } from "@/lib/platform/state.ts";
import { answerPhoto } from "../../../(_site)/answer_photo.ts";

/** A size of any of the photos, for whoever may see the profile; the site need not be published. */
export const handler = define.handlers({
  GET({ params, state }) {
    const { actor, platform } = state;
    return answerPhoto(
      actor,
      platform.storage,
      params.name ?? "",
      "private, max-age=31536000, immutable",
    );
  },
});
