import type { AlikeQuestions } from "@/lib/assistant/desk/questions/alike.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/fill.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { InboxKeys } from "@/islands/portfolio/InboxKeys.tsx";
import { AssistantTabs } from "./AssistantTabs.tsx";
import { excerptOf, QUESTIONS, StateTag } from "./desk_pieces.tsx";
import { deskWords } from "./desk_words.ts";
import { QuestionsNotice, type QuestionsTold } from "./QuestionsNotice.tsx";
import { QuestionsShows } from "./QuestionsShows.tsx";
import { MailTo } from "./TurnFacts.tsx";

/** What the inbox of questions is drawn from. */
export interface QuestionsData {
  show: "open" | "settled";
  groups: AlikeQuestions[];
  waiting: number;
  /** There are older ones that are not shown. */
  isCut: boolean;
  mayWrite: boolean;
  done: QuestionsTold | null;
  /** What the list looked like before it was read. */
  mark: string;
}

/** Questions that nothing answered, those of people who wait for an answer first. */
export function QuestionsPage(
  { view, data }: { view: DashboardView; data: QuestionsData },
) {
  const { inbox: words, list } = deskWords[view.lang];
  const { groups, show, mayWrite, waiting } = data;
  const isOpen = show === "open";
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      <AssistantTabs view={view} open="questions" waiting={waiting} />
      <QuestionsNotice view={view} done={data.done} mayWrite={mayWrite} />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="assistant.chats"
        region="questions"
        updated={list.updated}
      />
      <div id="questions" data-mark={data.mark}>
        <QuestionsShows view={view} open={show} />
        <DataTable
          caption={words.title}
          rows={groups}
          rowKey={({ first }) => first.id}
          empty={
            <EmptyState
              title={isOpen ? words.empty : words.emptySettled}
              text={isOpen ? words.emptyText : words.emptySettledText}
            />
          }
          columns={[
            {
              key: "question",
              title: words.question,
              cell: ({ first, all }) => (
                <>
                  <a
                    class="row-link asked"
                    href={linkTo(view, `${QUESTIONS}/${first.id}`)}
                    lang={first.lang}
                  >
                    <bdi>{excerptOf(first.question)}</bdi>
                  </a>
                  {all.length > 1 && (
                    <span class="under">{count(words.times, all.length)}</span>
                  )}
                </>
              ),
            },
            {
              key: "why",
              title: words.why,
              cell: ({ first }) => <Why view={view} question={first} />,
            },
            {
              key: "when",
              title: words.when,
              kind: "date",
              cell: ({ first }) => (
                <When at={first.askedAt} clock={view.clock} />
              ),
            },
            ...(mayWrite
              ? [{
                key: "actions",
                title: view.words.table.actions,
                kind: "actions" as const,
                cell: ({ first }: AlikeQuestions) => (
                  <QuestionActions view={view} question={first} />
                ),
              }]
              : []),
          ]}
        />
        {data.isCut && <p class="quiet">{words.more}</p>}
      </div>
      {mayWrite && isOpen && groups.length > 0 && (
        <InboxKeys list="questions" text={words.keys} />
      )}
    </DashboardPage>
  );
}

/** Why somebody has to look at it, or what became of it. */
function Why(
  { view, question: { state, leftAt, leftEmail, settled } }: {
    view: DashboardView;
    question: AlikeQuestions["first"];
  },
) {
  const { inbox: words } = deskWords[view.lang];
  return (
    <>
      {settled
        ? <span class="tag">{words.how[settled.how]}</span>
        : leftAt
        ? (
          <span class="tag tag-warn">
            {leftEmail ? words.leftEmail : words.left}
          </span>
        )
        : <StateTag view={view} state={state} />}
      {leftEmail && (
        <span class="under">
          <MailTo email={leftEmail} />
        </span>
      )}
    </>
  );
}

/** What can be done with a question besides answering it. */
export function QuestionActions(
  { view, question: { id, question, settled } }: {
    view: DashboardView;
    question: AlikeQuestions["first"];
  },
) {
  const { inbox: words } = deskWords[view.lang];
  const button = (label: string, what: string) => (
    <ActionButton
      label={label}
      of={excerptOf(question)}
      action={linkTo(view, QUESTIONS)}
      fields={{ do: what, id }}
    />
  );
  if (settled) return button(words.reopen, "reopen");
  return (
    <>
      {button(words.done, "done")}
      {button(words.not, "not_for_assistant")}
    </>
  );
}
