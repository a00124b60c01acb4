import type { ContactMessage } from "@/lib/portfolio/contact/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import {
  ActionButton,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { Pager, Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { portfolioWords } from "./words.ts";

/** Where messages stand in the dashboard. */
export const MESSAGES = "/dashboard/portfolio/messages";

/** What the list of messages is drawn from. */
export interface MessagesData {
  messages: ContactMessage[];
  counts: { all: number; unread: number; removed: number };
  show: "all" | "unread" | "removed";
  /** Whether this is not the first page. */
  isLater: boolean;
  /** Id of the last message when there are more. */
  older: string | null;
  /** What has just become of one. */
  done: { what: "removed" | "restored" | "gone"; id: string } | null;
  mayWrite: boolean;
  /** What the list looked like before it was read. */
  mark: string;
}

/** The inbox. */
export function MessagesPage(
  { view, data }: { view: DashboardView; data: MessagesData },
) {
  const words = portfolioWords[view.lang];
  const { counts, show, messages } = data;
  const at = (query: Record<string, string>) => linkTo(view, MESSAGES, query);
  const only: Record<string, string> = show === "all" ? {} : { show };
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      <Done view={view} data={data} />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.messages"
        region="messages"
        updated={words.updated}
      />
      <div id="messages" data-mark={data.mark}>
        {counts.all + counts.removed > 0 && (
          <Tabs
            label={words.views}
            tabs={(["all", "unread", "removed"] as const)
              .filter((one) => one !== "removed" || counts.removed > 0)
              .map((one) => ({
                label: words.shows[one],
                href: at(one === "all" ? {} : { show: one }),
                current: show === one,
                count: counts[one],
              }))}
          />
        )}
        <DataTable
          caption={words.title}
          rows={messages}
          rowKey={({ id }) => id}
          unread={({ readAt }) => readAt === null && show !== "removed"}
          empty={<Nothing view={view} data={data} />}
          columns={[
            {
              key: "from",
              title: words.from,
              cell: (message) => (
                <Sender
                  view={view}
                  message={message}
                  opens={show !== "removed"}
                />
              ),
            },
            {
              key: "message",
              title: words.message,
              kind: "text",
              cell: ({ body, lang }) => (
                <span class="excerpt" lang={lang}>{firstWords(body)}</span>
              ),
            },
            {
              key: "received",
              title: words.received,
              kind: "date",
              cell: ({ createdAt, mailedAt }) => (
                <>
                  <When at={createdAt} clock={view.clock} />
                  {mailedAt && <span class="under">{words.mailed}</span>}
                </>
              ),
            },
            ...(data.mayWrite
              ? [{
                key: "actions",
                title: view.words.table.actions,
                kind: "actions" as const,
                cell: (message: ContactMessage) => (
                  show === "removed"
                    ? <Restore view={view} message={message} />
                    : <Actions view={view} message={message} />
                ),
              }]
              : []),
          ]}
        />
        <Pager
          words={view.words.table}
          newest={data.isLater ? at(only) : null}
          older={data.older && at({ ...only, after: data.older })}
        />
      </div>
    </DashboardPage>
  );
}

function Sender(
  { view, message, opens }: {
    view: DashboardView;
    message: ContactMessage;
    opens: boolean;
  },
) {
  const words = portfolioWords[view.lang];
  const { id, name, email, readAt } = message;
  if (!opens) {
    return (
      <>
        {name}
        <span class="under">{email}</span>
      </>
    );
  }
  return (
    <>
      <a class="row-link" href={linkTo(view, `${MESSAGES}/${id}`)}>
        {name}
        {readAt === null && <span class="sr-only">{`, ${words.isUnread}`}
        </span>}
      </a>
      <span class="under">{email}</span>
    </>
  );
}

/** What can be done with a message, in the list and on its own page. */
export function Actions(
  { view, message }: { view: DashboardView; message: ContactMessage },
) {
  const words = portfolioWords[view.lang];
  const { id, name, readAt } = message;
  const action = linkTo(view, MESSAGES);
  return (
    <>
      <ActionButton
        label={readAt === null ? words.markRead : words.markUnread}
        of={name}
        action={action}
        fields={{ do: readAt === null ? "read" : "unread", id }}
      />
      <ActionButton
        label={words.remove}
        of={name}
        danger
        action={action}
        fields={{ do: "remove", id }}
      />
    </>
  );
}

function Restore(
  { view, message: { id, name } }: {
    view: DashboardView;
    message: ContactMessage;
  },
) {
  return (
    <ActionButton
      label={portfolioWords[view.lang].restore}
      of={name}
      action={linkTo(view, MESSAGES)}
      fields={{ do: "restore", id }}
    />
  );
}

function Done(
  { view, data: { done, mayWrite } }: {
    view: DashboardView;
    data: MessagesData;
  },
) {
  const words = portfolioWords[view.lang];
  if (!done) return null;
  return done.what === "removed" && mayWrite
    ? (
      <UndoNotice
        view={view}
        text={words.removed}
        action={linkTo(view, MESSAGES)}
        fields={{ do: "restore", id: done.id }}
      />
    )
    : <Notice>{words[done.what]}</Notice>;
}

function Nothing(
  { view, data }: { view: DashboardView; data: MessagesData },
) {
  const words = portfolioWords[view.lang];
  if (data.counts.all > 0) {
    return (
      <EmptyState
        title={data.show === "removed" ? words.noneRemoved : words.noneUnread}
        text={words.noneUnreadText}
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

/** Enough for two lines; the rest stands on the message's own page. */
const EXCERPT_CHARS = 220;

function firstWords(body: string): string {
  const text = body.slice(0, EXCERPT_CHARS).replace(/\s+/g, " ");
  return body.length > EXCERPT_CHARS ? `${text}…` : text;
}
