import { HttpError, page } from "fresh";
import { z } from "zod";
import { getLetter } from "@/lib/platform/mail/queries.ts";
import { LetterPage } from "@/components/privacy/LetterPage.tsx";
import { adminView, define } from "../../../../(_dashboard)/admin_page.ts";

export const handlers = define.handlers({
  async GET({ state, params }) {
    const id = z.uuid().safeParse(params.id).data;
    const letter = id ? await getLetter(state.actor, { id }) : null;
    if (!letter) throw new HttpError(404);
    return page({ letter });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <LetterPage view={adminView({ state, url })} {...data} />
));
