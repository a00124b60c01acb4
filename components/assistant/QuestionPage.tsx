import type { WrittenAnswer } from "@/lib/assistant/desk/answers/schema.ts";
import type { Unanswered } from "@/lib/assistant/desk/questions/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { AnswerForm, type AnswerValues } from "./AnswerForm.tsx";
import {
  ANSWERS,
  conversationPath,
  excerptOf,
  QUESTIONS,
  StateTag,
} from "./desk_pieces.tsx";
import { deskWords } from "./desk_words.ts";
import { QuestionActions } from "./QuestionsPage.tsx";
import { MailTo } from "./TurnFacts.tsx";

/** What one unanswered question is drawn from. */
export interface QuestionData {
  question: Unanswered;
  /** Those that ask the same, this one not among them. */
  alike: Unanswered[];
  /** What was written, where it was answered. */
  answer: WrittenAnswer | null;
  mayWrite: boolean;
  /** Editors of the site that the member may use. */
  places: ("profile" | "projects" | "posts")[];
  /** What was sent and refused. */
  draft: AnswerValues | null;
}

/** One question: who waits for the answer, and where it is written. */
export function QuestionPage(
  { view, data }: { view: DashboardView; data: QuestionData },
) {
  const { question: words, inbox } = deskWords[view.lang];
  const { question, alike, draft } = data;
  const here = linkTo(view, `${QUESTIONS}/${question.id}`);
  const emails = [question, ...alike].flatMap(({ leftEmail }) =>
    leftEmail === null ? [] : [leftEmail]
  );
  return (
    <DashboardPage
      view={view}
      title={question.settled ? inbox.question : words.title}
      above={<a href={linkTo(view, QUESTIONS)}>{words.back}</a>}
      failed={draft !== null}
      narrow
    >
      <article class="letter">
        <p class="letter-body" lang={question.lang}>
          <bdi>{question.question}</bdi>
        </p>
        <Facts view={view} data={data} />
      </article>
      {question.settled && <Settled view={view} data={data} />}
      {data.mayWrite && !question.settled && (
        <>
          <section id="reply">
            <h2 class="section-title">{words.form.title}</h2>
            <AnswerForm
              view={view}
              action={here}
              values={draft ?? {
                question: question.question.slice(0, 300).toWellFormed(),
                answer: "",
                lang: question.lang,
                visibility: "public",
                mail: emails.length > 0,
              }}
              emails={emails}
              isWrong={draft !== null}
              submit={words.form.submit}
            />
          </section>
          {data.places.length > 0 && (
            <section>
              <h2 class="section-title">{words.elsewhere}</h2>
              <p class="soft">{words.elsewhereText}</p>
              <div class="actions form-end">
                {data.places.map((place) => (
                  <a
                    key={place}
                    class="button"
                    href={linkTo(view, `/dashboard/portfolio/${place}`)}
                  >
                    {words.places[place]}
                  </a>
                ))}
              </div>
            </section>
          )}
          <section>
            <h2 class="section-title">{words.without}</h2>
            <div class="actions">
              <QuestionActions view={view} question={question} />
            </div>
          </section>
        </>
      )}
    </DashboardPage>
  );
}

function Facts(
  { view, data: { question, alike } }: {
    view: DashboardView;
    data: QuestionData;
  },
) {
  const { question: words, talk, inbox, langs } = deskWords[view.lang];
  return (
    <dl class="details">
      <div>
        <dt>{inbox.why}</dt>
        <dd>
          {question.leftAt
            ? <span class="tag tag-warn">{inbox.left}</span>
            : <StateTag view={view} state={question.state} />}
        </dd>
      </div>
      {question.leftAt && (
        <div>
          <dt>{words.email}</dt>
          <dd>
            {question.leftEmail
              ? <MailTo email={question.leftEmail} />
              : words.noEmail}
          </dd>
        </div>
      )}
      <div>
        <dt>{talk.when}</dt>
        <dd>
          <When at={question.askedAt} clock={view.clock} />
          <br />
          {langs[question.lang]}
          <br />
          <a href={linkTo(view, conversationPath(question.conversationId))}>
            {words.talk}
          </a>
        </dd>
      </div>
      {alike.length > 0 && (
        <div>
          <dt>{words.alike}</dt>
          {alike.slice(0, 5).map(({ id, conversationId, question, lang }) => (
            <dd key={id} lang={lang}>
              <a href={linkTo(view, conversationPath(conversationId))}>
                <bdi>{excerptOf(question)}</bdi>
              </a>
            </dd>
          ))}
          {alike.length > 5 && <dd>+ {alike.length - 5}</dd>}
        </div>
      )}
    </dl>
  );
}

/** What became of it, what was written, and how that is taken back. */
function Settled(
  { view, data: { question, answer, mayWrite } }: {
    view: DashboardView;
    data: QuestionData;
  },
) {
  const { question: words, inbox } = deskWords[view.lang];
  if (!question.settled) return null;
  const { how, at } = question.settled;
  return (
    <section>
      <h2 class="section-title">{words.settled}</h2>
      <p>
        {inbox.how[how]} · <When at={at} clock={view.clock} />
      </p>
      {answer && (
        <article class="letter">
          <p class="letter-body" lang={answer.lang}>
            <bdi>{answer.answer}</bdi>
          </p>
        </article>
      )}
      <div class="actions">
        {answer && (
          <a class="button" href={linkTo(view, `${ANSWERS}/${answer.id}`)}>
            {words.seeAnswer}
          </a>
        )}
        {mayWrite && how !== "answered" && (
          <QuestionActions view={view} question={question} />
        )}
      </div>
    </section>
  );
}
