import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { type AssistantTab, assistantWords } from "./words.ts";

/** Where the assistant stands in the dashboard; its first tab. */
export const ASSISTANT = "/dashboard/assistant";

/** Its pages, in their order. */
export const assistantTabs: readonly {
  id: AssistantTab;
  path: string;
  permission: string;
}[] = [
  { id: "conversations", path: ASSISTANT, permission: "assistant.chats.read" },
  {
    id: "questions",
    path: `${ASSISTANT}/questions`,
    permission: "assistant.chats.read",
  },
  {
    id: "knowledge",
    path: `${ASSISTANT}/knowledge`,
    permission: "assistant.knowledge.read",
  },
  { id: "cv", path: `${ASSISTANT}/cv`, permission: "assistant.cvs.read" },
  {
    id: "skills",
    path: `${ASSISTANT}/skills`,
    permission: "assistant.skills.read",
  },
  {
    id: "settings",
    path: `${ASSISTANT}/settings`,
    permission: "assistant.chats.read",
  },
];

/** Between the assistant's pages; those that the member may not see are not offered. */
export function AssistantTabs({ view, open, waiting }: {
  view: DashboardView;
  open: AssistantTab;
  /** How many questions wait for an answer, where the page knows. */
  waiting?: number;
}) {
  const words = assistantWords[view.lang];
  return (
    <Tabs
      label={words.views}
      tabs={assistantTabs
        .filter(({ permission }) =>
          view.access?.permissions.includes(permission)
        )
        .map(({ id, path }) => ({
          label: words.tabs[id],
          href: linkTo(view, path),
          current: id === open,
          count: id === "questions" && waiting ? waiting : undefined,
        }))}
    />
  );
}
