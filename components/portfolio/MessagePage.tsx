import type { ContactMessage } from "@/lib/portfolio/contact/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Breakable } from "@/components/ui/Breakable.tsx";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/fill.ts";
import { Actions, MESSAGES } from "./MessagesPage.tsx";
import { portfolioWords } from "./words.ts";

/** One message, as a letter: who, when, what, and the answer one click away. */
export function MessagePage(
  { view, message, mayWrite }: {
    view: DashboardView;
    message: ContactMessage;
    mayWrite: boolean;
  },
) {
  const words = portfolioWords[view.lang];
  const { name, email, body, lang, createdAt, mailedAt } = message;
  const subject = new URLSearchParams({
    subject: portfolioWords[lang].replySubject,
  }).toString().replaceAll("+", "%20");
  return (
    <DashboardPage
      view={view}
      title={fill(words.messageFrom, { name })}
      above={<a href={linkTo(view, MESSAGES)}>{words.back}</a>}
      narrow
    >
      <article class="letter">
        <p class="letter-body" lang={lang}>{body}</p>
        <dl class="details">
          <div>
            <dt>{words.from}</dt>
            <dd>
              {name}
              <br />
              <Breakable text={email} />
            </dd>
          </div>
          <div>
            <dt>{words.received}</dt>
            <dd>
              <When at={createdAt} clock={view.clock} />
              <br />
              {words.writtenIn[lang]}
            </dd>
          </div>
          {mailedAt && (
            <div>
              <dt>{words.mailed}</dt>
              <dd>
                <When at={mailedAt} clock={view.clock} />
              </dd>
            </div>
          )}
        </dl>
      </article>
      <div class="actions">
        <a
          class="button button-main"
          href={`mailto:${encodeURIComponent(email)}?${subject}`}
        >
          {words.reply}
        </a>
        {mayWrite && <Actions view={view} message={message} />}
      </div>
    </DashboardPage>
  );
}
