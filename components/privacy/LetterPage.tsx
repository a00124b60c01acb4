import type { Letter } from "@/lib/platform/mail/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { mailboxWords } from "./mailbox_words.ts";
import { MAILBOX } from "./MailboxPage.tsx";

/** One letter: its text with links that work, the source of its HTML as text. Nothing of it is drawn as a page. */
export function LetterPage(
  { view, letter }: { view: DashboardView; letter: Letter },
) {
  const words = mailboxWords[view.lang];
  const { id, subject, to, text, html, createdAt } = letter;
  return (
    <DashboardPage
      view={view}
      title={subject}
      above={<a href={linkTo(view, MAILBOX)}>{words.title}</a>}
      actions={
        <a class="button" href={linkTo(view, `${MAILBOX}/${id}/eml`)}>
          {words.download}
        </a>
      }
    >
      <article class="letter">
        <div class="letter-body mailbox-text">{withLinks(text)}</div>
        <dl class="details" aria-label={words.facts}>
          <div>
            <dt>{words.to}</dt>
            <dd>{to}</dd>
          </div>
          <div>
            <dt>{words.written}</dt>
            <dd>
              <When at={createdAt} clock={view.clock} />
            </dd>
          </div>
        </dl>
      </article>
      {html && (
        <details>
          <summary>{words.source}</summary>
          <pre class="mailbox-source" tabindex={0}>{html}</pre>
        </details>
      )}
    </DashboardPage>
  );
}

/** The text, with each web address in it as a link. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, at) =>
    at % 2 === 1 ? <a key={at} href={part} rel="noreferrer">{part}</a> : part
  );
}
