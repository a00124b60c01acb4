import type { ContactMessage, Reply } from "@/lib/portfolio/contact/schema.ts";
import { HiddenFields } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/fill.ts";
import { inboxWords } from "./inbox_words.ts";
import { Failure } from "./MessageFacts.tsx";

/** What was answered, the oldest first, each with what became of it. */
export function Thread(
  { view, replies, mayReadTasks }: {
    view: DashboardView;
    replies: Reply[];
    mayReadTasks: boolean;
  },
) {
  const { reply: words } = inboxWords[view.lang];
  const shown = replies.filter(({ state }) => state !== "undone");
  return (
    <>
      {shown.map(({ id, body, state, answer, createdAt, runId }) => (
        <article key={id} class="letter">
          <p class="letter-body">
            <bdi>{body}</bdi>
          </p>
          <dl class="details">
            <div>
              <dt>{words.you}</dt>
              <dd>
                <When at={createdAt} clock={view.clock} />
                <br />
                {words.states[state]}
                <Failure
                  view={view}
                  answer={answer}
                  runId={mayReadTasks ? runId : null}
                />
              </dd>
            </div>
          </dl>
        </article>
      ))}
    </>
  );
}

/** Where an answer is written; it goes by mail. */
export function ReplyForm(
  { view, message: { email, lang }, here, draft, isWrong }: {
    view: DashboardView;
    message: Pick<ContactMessage, "email" | "lang">;
    here: string;
    draft: string;
    isWrong: boolean;
  },
) {
  const { reply: words } = inboxWords[view.lang];
  return (
    <section id="reply">
      <h2 class="section-title">{words.title}</h2>
      <form
        method="post"
        action={here}
        class="form-page"
        novalidate
        lang={lang}
      >
        <HiddenFields fields={{ do: "reply" }} />
        <Field
          name="body"
          lines
          label={words.label}
          help={fill(words.help, { email, own: view.session.email })}
          value={draft}
          maxlength={10_000}
          error={isWrong ? words.wrong : undefined}
        />
        <div class="actions form-end">
          <button type="submit" class="button button-main">{words.send}</button>
        </div>
      </form>
    </section>
  );
}
