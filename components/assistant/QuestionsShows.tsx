import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { ANSWERS, QUESTIONS } from "./desk_pieces.tsx";
import { deskWords } from "./desk_words.ts";

/** Between questions that wait, those that do not any more, and what was answered. */
export function QuestionsShows({ view, open }: {
  view: DashboardView;
  open: "open" | "settled" | "answers";
}) {
  const { inbox: words } = deskWords[view.lang];
  const tab = (id: typeof open, path: string, query = {}) => ({
    label: words.shows[id],
    href: linkTo(view, path, query),
    current: id === open,
  });
  return (
    <Tabs
      label={words.views}
      tabs={[
        tab("open", QUESTIONS),
        tab("settled", QUESTIONS, { show: "settled" }),
        tab("answers", ANSWERS),
      ]}
    />
  );
}
