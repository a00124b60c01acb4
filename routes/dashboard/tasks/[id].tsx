import { HttpError, page } from "fresh";
import { z } from "zod";
import { getLetter } from "@/lib/platform/dead_letters/queries.ts";
import { LetterPage } from "@/components/dead_letters/LetterPage.tsx";
import { TASKS } from "@/components/dead_letters/view.ts";
import {
  dashboardView,
  define,
  mayOf,
} from "../../(_dashboard)/dashboard_page.ts";

/** One failed task of the tenant. */
export const handlers = define.handlers({
  async GET({ state, params: { id } }) {
    if (!z.uuid().safeParse(id).success) throw new HttpError(404);
    const letter = await getLetter(state.actor, { id });
    if (!letter) throw new HttpError(404);
    return page({
      letter,
      mayManage: mayOf(state)("platform.tasks.manage"),
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <LetterPage view={dashboardView({ state, url })} path={TASKS} {...data} />
));
