import { HttpError } from "fresh";
import { z } from "zod";
import { getLetter } from "@/lib/platform/mail/queries.ts";
import { define } from "../../../../(_dashboard)/admin_page.ts";
import { framed } from "../../../../(_dashboard)/sample_letters.ts";

export const handlers = define.handlers({
  /** The letter's HTML, for the frame of its page. */
  async GET({ state, params, url }) {
    const id = z.uuid().safeParse(params.id).data;
    const letter = id ? await getLetter(state.actor, { id }) : null;
    if (!letter?.html) throw new HttpError(404);
    return framed(letter.html, url);
  },
});
