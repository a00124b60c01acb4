import {
  type ContactMessage,
  type MessageFilter,
  shows,
} from "@/lib/portfolio/contact/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { Pager, Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/fill.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { InboxKeys } from "@/islands/portfolio/InboxKeys.tsx";
import { InboxFilter, queryOf } from "./InboxFilter.tsx";
import { inboxWords } from "./inbox_words.ts";
import { type MessagesData, Nothing, WhatWasDone } from "./InboxNotes.tsx";
import { About, Actions, MailState, MESSAGES } from "./message_pieces.tsx";
import { portfolioWords } from "./words.ts";

/** The inbox. */
export function MessagesPage(
  { view, data }: { view: DashboardView; data: MessagesData },
) {
  const words = portfolioWords[view.lang];
  const more = inboxWords[view.lang];
  const { counts, filter, messages, mayWrite } = data;
  const { show } = filter;
  const query = queryOf(filter);
  const at = (query: Record<string, string>) => linkTo(view, MESSAGES, query);
  const isUsed = Object.values(counts).some((count) => count > 0);
  const isBulk = mayWrite && messages.length > 0 && show !== "removed" &&
    show !== "spam";
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      <WhatWasDone view={view} data={data} />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.messages"
        region="messages"
        updated={words.updated}
      />
      {isUsed && <InboxFilter view={view} path={MESSAGES} filter={filter} />}
      <div id="messages" data-mark={data.mark}>
        {isUsed && (
          <Tabs
            label={words.views}
            tabs={shows
              .filter((one) =>
                ["all", "unread", show].includes(one) || counts[one] > 0
              )
              .map((one) => ({
                label: more.shows[one],
                href: at(queryOf({ ...filter, show: one })),
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
                  selects={isBulk}
                />
              ),
            },
            {
              key: "message",
              title: words.message,
              kind: "text",
              cell: (message) => (
                <>
                  <span class="excerpt" lang={message.lang}>
                    {firstWords(message.body)}
                  </span>
                  {(message.intent || message.priority === "high") && (
                    <span class="under">
                      <About view={view} message={message} />
                    </span>
                  )}
                </>
              ),
            },
            {
              key: "received",
              title: words.received,
              kind: "date",
              cell: (message) => (
                <>
                  <When at={message.createdAt} clock={view.clock} />
                  <State view={view} message={message} show={show} />
                </>
              ),
            },
            ...(mayWrite
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
        {isBulk && (
          <form method="post" id="selected" action={at({})} class="actions">
            <span class="quiet">{more.selected}</span>
            <button type="submit" class="button" name="do" value="read_all">
              {more.readAll}
            </button>
            <button type="submit" class="button" name="do" value="hold_all">
              {more.holdAll}
            </button>
          </form>
        )}
        <Pager
          words={view.words.table}
          newest={data.isLater ? at(query) : null}
          older={data.older && at({ ...query, after: data.older })}
        />
        {messages.length > 0 && (
          <p class="quiet">
            {more.export} {(["csv", "json"] as const).map((format) => (
              <>
                {" "}
                <a
                  href={linkTo(view, `${MESSAGES}/export`, {
                    ...query,
                    format,
                  })}
                  download
                >
                  {format.toUpperCase()}
                </a>
              </>
            ))}
          </p>
        )}
      </div>
      {mayWrite && messages.length > 0 && (
        <InboxKeys list="messages" text={more.keys} />
      )}
    </DashboardPage>
  );
}

/** What became of it: in the bell's tongue where it was snoozed, in the mail server's otherwise. */
function State(
  { view, message, show }: {
    view: DashboardView;
    message: ContactMessage;
    show: MessageFilter["show"];
  },
) {
  const words = inboxWords[view.lang];
  if (show === "snoozed" && message.snoozedUntil) {
    return (
      <span class="under">
        {words.snoozeUntil}{" "}
        <When at={message.snoozedUntil} clock={view.clock} />
      </span>
    );
  }
  return message.repliedAt
    ? <span class="under">{words.shows.replied}</span>
    : <MailState view={view} message={message} />;
}

function Sender(
  { view, message, opens, selects }: {
    view: DashboardView;
    message: ContactMessage;
    opens: boolean;
    selects: boolean;
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
      {selects && (
        <input
          type="checkbox"
          name="ids"
          value={id}
          form="selected"
          aria-label={fill(inboxWords[view.lang].select, { name })}
        />
      )}
      <a class="row-link" href={linkTo(view, `${MESSAGES}/${id}`)}>
        {name}
        {readAt === null && <span class="sr-only">{`, ${words.isUnread}`}
        </span>}
      </a>
      <span class="under">{email}</span>
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

/** Enough for two lines; the rest stands on the message's own page. */
const EXCERPT_CHARS = 220;

function firstWords(body: string): string {
  const text = body.slice(0, EXCERPT_CHARS).replace(/\s+/g, " ");
  return body.length > EXCERPT_CHARS ? `${text}…` : text;
}
