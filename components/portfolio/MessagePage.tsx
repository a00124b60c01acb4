import type {
  ContactMessage,
  Correspondence,
} from "@/lib/portfolio/contact/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { Notice, UndoNotice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { inboxWords } from "./inbox_words.ts";
import { Actions, MESSAGES } from "./message_pieces.tsx";
import { MessageFacts } from "./MessageFacts.tsx";
import { IntentForm, SnoozeForm } from "./MessageForms.tsx";
import { ReplyForm, Thread } from "./MessageThread.tsx";
import { portfolioWords } from "./words.ts";

/** What one message is drawn from. */
export interface MessageData {
  message: ContactMessage;
  correspondence: Correspondence;
  mayWrite: boolean;
  /** May see tasks that failed. */
  mayReadTasks: boolean;
  /** What the inbox looked like before the message was read. */
  mark: string;
  /** The first day it can be put off to. */
  tomorrow: string;
  /** What has just become of an answer or of the message. */
  done: "replied" | "undone" | "tooLate" | "wrong" | "intent" | null;
  /** Which answer that is about, and seconds in which it can be taken back. */
  reply: { id: string; seconds: number } | null;
  /** What stands in the field. */
  draft: string;
}

/** One message, as a letter: who, when, what, what became of it, and the answer. */
export function MessagePage(
  { view, data }: { view: DashboardView; data: MessageData },
) {
  const words = portfolioWords[view.lang];
  const { message, correspondence, mayWrite } = data;
  const { id, name, body, lang, heldAt } = message;
  const here = linkTo(view, `${MESSAGES}/${id}`);
  return (
    <DashboardPage
      view={view}
      title={fill(words.messageFrom, { name })}
      above={<a href={linkTo(view, MESSAGES)}>{words.back}</a>}
      failed={data.done === "wrong"}
      narrow
    >
      <WhatWasDone view={view} data={data} here={here} />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.messages"
        region="message"
        updated={words.updated}
      />
      <div id="message" data-mark={data.mark}>
        <article class="letter">
          <p class="letter-body" lang={lang}>
            <bdi>{body}</bdi>
          </p>
          <MessageFacts
            view={view}
            message={message}
            letters={correspondence.letters}
            mayReadTasks={data.mayReadTasks}
          />
        </article>
        <Thread
          view={view}
          replies={correspondence.replies}
          mayReadTasks={data.mayReadTasks}
        />
      </div>
      {mayWrite && (
        <>
          <div class="actions">
            <Actions view={view} message={message} />
          </div>
          {heldAt === null && (
            <>
              <ReplyForm
                view={view}
                message={message}
                here={here}
                draft={data.draft}
                isWrong={data.done === "wrong"}
              />
              <SnoozeForm view={view} message={message} from={data.tomorrow} />
            </>
          )}
          <IntentForm view={view} message={message} here={here} />
        </>
      )}
    </DashboardPage>
  );
}

function WhatWasDone(
  { view, data: { done, reply }, here }: {
    view: DashboardView;
    data: MessageData;
    here: string;
  },
) {
  const { reply: words, done: said } = inboxWords[view.lang];
  if (done === null) return null;
  if (done === "intent") return <Notice>{said.intent}</Notice>;
  if (done === "undone") return <Notice>{words.undone}</Notice>;
  if (done === "tooLate") return <Notice kind="bad">{words.tooLate}</Notice>;
  if (done === "wrong") return <Notice kind="bad">{words.wrong}</Notice>;
  if (!reply || reply.seconds <= 0) return null;
  return (
    <UndoNotice
      view={view}
      text={fill(words.queued, { n: `${reply.seconds}` })}
      action={here}
      fields={{ do: "undo", reply: reply.id }}
    />
  );
}
