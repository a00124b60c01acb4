import { page } from "fresh";
import { assistantTabs } from "@/components/assistant/AssistantTabs.tsx";
import { ConversationsPage } from "@/components/assistant/ConversationsPage.tsx";
import {
  dashboardView,
  define,
  mayOf,
  seeOther,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  /** Whoever may not see conversations is sent to the first part that they may see. */
  GET({ state }) {
    const first = assistantTabs.find(({ permission }) =>
      mayOf(state)(permission)
    );
    if (first && first.id !== "conversations") {
      return seeOther(state, first.path);
    }
    return page();
  },
});

export default define.page<typeof handlers>(({ state, url }) => (
  <ConversationsPage view={dashboardView({ state, url })} />
));
