import type { LetterHead } from "@/lib/platform/mail/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { MAILBOX, MailTabs } from "./MailTabs.tsx";
import { mailboxWords } from "./mailbox_words.ts";

/** Letters that stayed on this machine. */
export function MailboxPage({ view, letters, to, sends }: {
  view: DashboardView;
  letters: LetterHead[];
  /** What the list was narrowed to. */
  to: string;
  /** Whether letters leave by a server now. */
  sends: boolean;
}) {
  const words = mailboxWords[view.lang];
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={sends ? words.leadServer : words.lead}
    >
      <MailTabs view={view} at="kept" />
      {(letters.length > 0 || to !== "") && (
        <form method="get" class="mailbox-filter">
          <Field name="to" label={words.filter} value={to} optional />
          {view.base.chosenLang && (
            <input type="hidden" name="lang" value={view.base.chosenLang} />
          )}
          <button type="submit" class="button">{words.show}</button>
        </form>
      )}
      <DataTable
        caption={words.title}
        rows={letters}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={to === "" ? words.nothing : words.noMatch}
            text={to === "" ? words.nothingText : words.noMatchText}
          />
        }
        columns={[
          {
            key: "subject",
            title: words.subject,
            cell: ({ id, subject }) => (
              <a class="row-link" href={linkTo(view, `${MAILBOX}/${id}`)}>
                {subject}
              </a>
            ),
          },
          { key: "to", title: words.to, kind: "text", cell: ({ to }) => to },
          {
            key: "written",
            title: words.written,
            kind: "date",
            cell: ({ createdAt }) => <When at={createdAt} clock={view.clock} />,
          },
        ]}
      />
    </DashboardPage>
  );
}
