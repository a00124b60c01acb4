import { page } from "fresh";
import {
  discardAnyLetters,
  restoreAnyLetters,
  retryAnyLetters,
} from "@/lib/platform/dead_letters/commands.ts";
import {
  countAllLetters,
  listAllLetters,
  listQueues,
} from "@/lib/platform/dead_letters/queries.ts";
import {
  type LettersData,
  LettersPage,
} from "@/components/dead_letters/LettersPage.tsx";
import { filterOf, QUEUES } from "@/components/dead_letters/view.ts";
import { adminView, define } from "../../../(_dashboard)/admin_page.ts";
import {
  answerAsking,
  askedOf,
  PAGE,
} from "../../../(_dashboard)/letters_page.ts";

const commands = {
  retry: retryAnyLetters,
  discard: discardAnyLetters,
  restore: restoreAnyLetters,
};

/** What waits in all tenants together, and what failed there. */
export const handlers = define.handlers({
  async GET({ state: { actor }, url }) {
    const { choice, after, ...asked } = askedOf(url);
    const { since, ...filter } = filterOf(choice);
    const { show } = choice;
    const [found, figures, queues] = await Promise.all([
      listAllLetters(actor, { ...filter, since, show, after, limit: PAGE + 1 }),
      countAllLetters(actor, { since }),
      listQueues(actor, {}),
    ]);
    const letters = found.slice(0, PAGE);
    return page<LettersData>({
      ...asked,
      letters,
      figures,
      choice,
      mayManage: true,
      isLater: after !== undefined,
      older: found.length > PAGE ? letters.at(-1)?.id ?? null : null,
      mark: null,
      queues,
    });
  },

  POST: ({ state, req }) => answerAsking(state, req, QUEUES, commands),
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <LettersPage view={adminView({ state, url })} data={data} path={QUEUES} />
));
