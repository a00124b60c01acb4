import { HttpError, page } from "fresh";
import { z } from "zod";
import { getAnyLetter } from "@/lib/platform/dead_letters/queries.ts";
import { LetterPage } from "@/components/dead_letters/LetterPage.tsx";
import { QUEUES } from "@/components/dead_letters/view.ts";
import { adminView, define } from "../../../(_dashboard)/admin_page.ts";

/** One failed task of any tenant. */
export const handlers = define.handlers({
  async GET({ state: { actor }, params: { id } }) {
    if (!z.uuid().safeParse(id).success) throw new HttpError(404);
    const letter = await getAnyLetter(actor, { id });
    if (!letter) throw new HttpError(404);
    return page({ letter });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <LetterPage
    view={adminView({ state, url })}
    path={QUEUES}
    letter={data.letter}
    mayManage
  />
));
