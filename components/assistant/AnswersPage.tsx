import type { WrittenAnswer } from "@/lib/assistant/desk/answers/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { Pager } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { AnswerForm, type AnswerValues } from "./AnswerForm.tsx";
import { AssistantTabs } from "./AssistantTabs.tsx";
import { ANSWERS, excerptOf, QUESTIONS } from "./desk_pieces.tsx";
import { deskWords } from "./desk_words.ts";
import { QuestionsNotice, type QuestionsTold } from "./QuestionsNotice.tsx";
import { QuestionsShows } from "./QuestionsShows.tsx";

/** What the list of written answers is drawn from. */
export interface AnswersData {
  answers: WrittenAnswer[];
  isLater: boolean;
  /** Id of the last one when there are more. */
  older: string | null;
  waiting: number;
  mayWrite: boolean;
  done: QuestionsTold | null;
}

/** What an owner wrote for the assistant. */
export function AnswersPage(
  { view, data }: { view: DashboardView; data: AnswersData },
) {
  const { answers: words } = deskWords[view.lang];
  const { mayWrite } = data;
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      <AssistantTabs view={view} open="questions" waiting={data.waiting} />
      <QuestionsNotice view={view} done={data.done} mayWrite={mayWrite} />
      <QuestionsShows view={view} open="answers" />
      <DataTable
        caption={words.title}
        rows={data.answers}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={words.empty}
            text={words.emptyText}
            action={
              <a class="button" href={linkTo(view, QUESTIONS)}>
                {words.emptyAction}
              </a>
            }
          />
        }
        columns={[
          {
            key: "question",
            title: deskWords[view.lang].inbox.question,
            cell: ({ id, question, lang, visibility }) => (
              <>
                <a
                  class="row-link asked"
                  href={linkTo(view, `${ANSWERS}/${id}`)}
                  lang={lang}
                >
                  <bdi>{question}</bdi>
                </a>
                {visibility === "members" && (
                  <span class="under">{deskWords[view.lang].talk.members}</span>
                )}
              </>
            ),
          },
          {
            key: "answer",
            title: words.answer,
            kind: "text",
            cell: ({ answer, lang }) => (
              <span class="excerpt" lang={lang}>
                <bdi>{excerptOf(answer)}</bdi>
              </span>
            ),
          },
          {
            key: "written",
            title: words.written,
            kind: "date",
            cell: ({ createdAt }) => <When at={createdAt} clock={view.clock} />,
          },
          ...(mayWrite
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: ({ id, question }: WrittenAnswer) => (
                <ActionButton
                  label={words.remove}
                  of={question}
                  danger
                  action={linkTo(view, ANSWERS)}
                  fields={{ do: "remove", id }}
                />
              ),
            }]
            : []),
        ]}
      />
      <Pager
        words={view.words.table}
        newest={data.isLater ? linkTo(view, ANSWERS) : null}
        older={data.older && linkTo(view, ANSWERS, { after: data.older })}
      />
    </DashboardPage>
  );
}

/** What one written answer is drawn from. */
export interface AnswerData {
  answer: WrittenAnswer;
  mayWrite: boolean;
  /** What was sent and refused. */
  draft: AnswerValues | null;
}

/** One answer, to change it or to take it out. */
export function AnswerPage(
  { view, data: { answer, mayWrite, draft } }: {
    view: DashboardView;
    data: AnswerData;
  },
) {
  const { answers: words } = deskWords[view.lang];
  return (
    <DashboardPage
      view={view}
      title={words.one}
      above={<a href={linkTo(view, ANSWERS)}>{words.back}</a>}
      failed={draft !== null}
      narrow
    >
      {mayWrite
        ? (
          <>
            <AnswerForm
              view={view}
              action={linkTo(view, `${ANSWERS}/${answer.id}`)}
              values={draft ?? { ...answer, mail: false }}
              isWrong={draft !== null}
              submit={words.save}
              cancel={linkTo(view, ANSWERS)}
            />
            <section>
              <h2 class="section-title">{words.remove}</h2>
              <p class="soft">{words.removeText}</p>
              <div class="actions form-end">
                <ActionButton
                  label={words.remove}
                  danger
                  action={linkTo(view, ANSWERS)}
                  fields={{ do: "remove", id: answer.id }}
                />
              </div>
            </section>
          </>
        )
        : (
          <article class="letter">
            <div class="letter-body" lang={answer.lang}>
              <h2>
                <bdi>{answer.question}</bdi>
              </h2>
              <p>
                <bdi>{answer.answer}</bdi>
              </p>
            </div>
          </article>
        )}
    </DashboardPage>
  );
}
