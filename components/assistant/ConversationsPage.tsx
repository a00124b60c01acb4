import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { AssistantTabs } from "./AssistantTabs.tsx";
import { deskWords } from "./desk_words.ts";

/** What visitors asked. */
export function ConversationsPage({ view }: { view: DashboardView }) {
  const words = deskWords[view.lang].list;
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      <AssistantTabs view={view} open="conversations" />
      <EmptyState
        title={words.empty}
        text={words.emptyText}
        action={
          <a class="button" href={linkTo(view, "/chat")}>{words.openChat}</a>
        }
      />
    </DashboardPage>
  );
}
