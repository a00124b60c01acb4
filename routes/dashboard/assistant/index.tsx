import { page } from "fresh";
import { z } from "zod";
import {
  getChatsMark,
  listConversations,
} from "@/lib/assistant/desk/conversations/queries.ts";
import { conversationFilter } from "@/lib/assistant/desk/conversations/schema.ts";
import { countUnanswered } from "@/lib/assistant/desk/questions/queries.ts";
import { assistantTabs } from "@/components/assistant/AssistantTabs.tsx";
import {
  type ConversationsData,
  ConversationsPage,
} from "@/components/assistant/ConversationsPage.tsx";
import {
  dashboardView,
  define,
  mayOf,
  seeOther,
} from "../../(_dashboard)/dashboard_page.ts";

const PAGE = 50;

export const handlers = define.handlers({
  /** Whoever may not see conversations is sent to the first part that they may see. */
  async GET({ state, url: { searchParams } }) {
    const first = assistantTabs.find(({ permission }) =>
      mayOf(state)(permission)
    );
    if (first && first.id !== "conversations") {
      return seeOther(state, first.path);
    }
    const { actor } = state;
    const after = z.uuid().safeParse(searchParams.get("after")).data;
    // what an address says wrongly is left out
    const { search, show } = conversationFilter.shape;
    const filter = {
      show: show.safeParse(searchParams.get("show")).data ?? "all" as const,
      search: search.safeParse(searchParams.get("search")).data || undefined,
    };
    // before the list: what changes in between is seen as a change
    const mark = await getChatsMark(actor, {});
    const [found, waiting] = await Promise.all([
      listConversations(actor, { ...filter, after, limit: PAGE + 1 }),
      countUnanswered(actor, {}),
    ]);
    const conversations = found.slice(0, PAGE);
    return page<ConversationsData>({
      conversations,
      filter,
      isLater: after !== undefined,
      older: found.length > PAGE ? conversations.at(-1)?.id ?? null : null,
      waiting,
      isRemoved: searchParams.get("done") === "removed",
      mark,
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <ConversationsPage view={dashboardView({ state, url })} data={data} />
));
