import { page } from "fresh";
import {
  discardLetters,
  restoreLetters,
  retryLetters,
} from "@/lib/platform/dead_letters/commands.ts";
import {
  countLetters,
  getLettersMark,
  listLetters,
} from "@/lib/platform/dead_letters/queries.ts";
import {
  type LettersData,
  LettersPage,
} from "@/components/dead_letters/LettersPage.tsx";
import { filterOf, TASKS } from "@/components/dead_letters/view.ts";
import {
  dashboardView,
  define,
  mayOf,
} from "../../(_dashboard)/dashboard_page.ts";
import {
  answerAsking,
  askedOf,
  PAGE,
} from "../../(_dashboard)/letters_page.ts";

const commands = {
  retry: retryLetters,
  discard: discardLetters,
  restore: restoreLetters,
};

/** The tenant's failed tasks. */
export const handlers = define.handlers({
  async GET({ state, url }) {
    const { choice, after, ...asked } = askedOf(url);
    const { since, ...filter } = filterOf(choice);
    const { show } = choice;
    const [found, figures, mark] = await Promise.all([
      listLetters(state.actor, {
        ...filter,
        since,
        show,
        after,
        limit: PAGE + 1,
      }),
      countLetters(state.actor, { since }),
      getLettersMark(state.actor, {}),
    ]);
    const letters = found.slice(0, PAGE);
    return page<LettersData>({
      ...asked,
      letters,
      figures,
      choice,
      mayManage: mayOf(state)("platform.tasks.manage"),
      isLater: after !== undefined,
      older: found.length > PAGE ? letters.at(-1)?.id ?? null : null,
      mark,
      queues: null,
    });
  },

  POST: ({ state, req }) => answerAsking(state, req, TASKS, commands),
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <LettersPage view={dashboardView({ state, url })} data={data} path={TASKS} />
));
