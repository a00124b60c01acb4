import type {
  ContactMessage,
  InboxFigures,
  MessageFilter,
} from "@/lib/portfolio/contact/schema.ts";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Notice, UndoNotice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { queryOf } from "./InboxFilter.tsx";
import { type InboxWords, inboxWords } from "./inbox_words.ts";
import { MESSAGES } from "./message_pieces.tsx";
import { portfolioWords } from "./words.ts";

/** What the list of messages is drawn from. */
export interface MessagesData {
  messages: ContactMessage[];
  counts: Omit<InboxFigures, "weeks">;
  filter: MessageFilter;
  /** Whether this is not the first page. */
  isLater: boolean;
  /** Id of the last message when there are more. */
  older: string | null;
  /** What has just become of one. */
  done: { what: Done; id: string } | null;
  mayWrite: boolean;
  /** What the list looked like before it was read. */
  mark: string;
}

/** What the page may say of what was just done. */
export type Done =
  | "removed"
  | "restored"
  | "gone"
  | keyof InboxWords["done"];

/** What became of the last thing that was done, and how it is taken back. */
export function WhatWasDone(
  { view, data: { done, mayWrite } }: {
    view: DashboardView;
    data: MessagesData;
  },
) {
  const words = portfolioWords[view.lang];
  const more = inboxWords[view.lang];
  if (!done) return null;
  const { what, id } = done;
  const undo = mayWrite && UNDO[what];
  if (undo) {
    return (
      <UndoNotice
        view={view}
        text={what === "removed" ? words.removed : textOf(what)}
        action={linkTo(view, MESSAGES)}
        fields={{ do: undo, id }}
      />
    );
  }
  return (
    <Notice kind={what === "none" || what === "wrong_date" ? "bad" : "good"}>
      {textOf(what)}
    </Notice>
  );

  function textOf(what: Done): string {
    return what === "removed" || what === "restored" || what === "gone"
      ? words[what]
      : more.done[what];
  }
}

/** What takes it back. */
const UNDO: Partial<Record<Done, string>> = {
  removed: "restore",
  snoozed: "wake",
  held: "rescue",
};

/** What stands where no message does. */
export function Nothing(
  { view, data }: { view: DashboardView; data: MessagesData },
) {
  const words = portfolioWords[view.lang];
  const more = inboxWords[view.lang];
  const { counts, filter } = data;
  const isFiltered =
    Object.keys(queryOf({ ...filter, show: "all" })).length > 0;
  if (isFiltered || Object.values(counts).some((count) => count > 0)) {
    const isSpam = filter.show === "spam";
    return (
      <EmptyState
        title={isFiltered
          ? more.noneFound
          : isSpam
          ? more.noneSpam
          : filter.show === "removed"
          ? words.noneRemoved
          : words.noneUnread}
        text={isSpam && !isFiltered ? more.noneSpamText : words.noneUnreadText}
        action={
          <a class="button" href={linkTo(view, MESSAGES)}>{words.showAll}</a>
        }
      />
    );
  }
  return view.access?.tenant.published
    ? (
      <EmptyState
        title={words.none}
        text={words.noneText}
        action={
          <a class="button" href={linkTo(view, "/contact")}>
            {words.openContact}
          </a>
        }
      />
    )
    : (
      <EmptyState
        title={words.nonePublished}
        text={words.nonePublishedText}
      />
    );
}
