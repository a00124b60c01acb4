import type { Letter } from "@/lib/platform/mail/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Breakable } from "@/components/ui/Breakable.tsx";
import { When } from "@/components/ui/When.tsx";
import { LetterSheet } from "./LetterSheet.tsx";
import { mailboxWords } from "./mailbox_words.ts";
import { MAILBOX } from "./MailTabs.tsx";

/** One letter that stayed here. */
export function LetterPage(
  { view, letter }: { view: DashboardView; letter: Letter },
) {
  const words = mailboxWords[view.lang];
  const { id, subject, to, replyTo, unsubscribeUrl, createdAt } = letter;
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
      <LetterSheet
        view={view}
        text={letter.text}
        html={letter.html}
        frame={linkTo(view, `${MAILBOX}/${id}/html`)}
      >
        <div>
          <dt>{words.to}</dt>
          <dd>
            <Breakable text={to} />
          </dd>
        </div>
        {replyTo && (
          <div>
            <dt>{words.answers}</dt>
            <dd>
              <Breakable text={replyTo} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.written}</dt>
          <dd>
            <When at={createdAt} clock={view.clock} />
          </dd>
        </div>
        {unsubscribeUrl && (
          <div>
            <dt>{words.stops}</dt>
            <dd>
              <a href={unsubscribeUrl} rel="noreferrer">
                {new URL(unsubscribeUrl).pathname}
              </a>
            </dd>
          </div>
        )}
      </LetterSheet>
    </DashboardPage>
  );
}
