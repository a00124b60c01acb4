import type { Notification } from "@/lib/platform/notifications/schema.ts";
import { letterChoiceWords } from "@/components/letters/words.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/fill.ts";
import { DashboardPage } from "./DashboardPage.tsx";
import { DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { homeWords } from "./home_words.ts";
import { HiddenFields, Notice } from "./Notice.tsx";
import { sentenceOf } from "./notification_view.ts";
import { Pager } from "./Tabs.tsx";
import { type DashboardView, linkTo } from "./view.ts";

/** Where notifications stand in the dashboard. */
export const NOTIFICATIONS = "/dashboard/notifications";

/** What the list is drawn from. */
export interface NotificationsData {
  notifications: Notification[];
  /** How what a payload names is called, by its id. */
  names: Record<string, string>;
  /** Whether this is not the first page. */
  isLater: boolean;
  /** Id of the last one when there are more. */
  older: string | null;
  /** Whether letters about messages are wanted; null for members who may not read messages. */
  letters: { wanted: boolean; saved: boolean } | null;
}

/** What a member was told. Opening one is a form: it notes that it was read, and leads to what it tells of. */
export function NotificationsPage(
  { view, data }: { view: DashboardView; data: NotificationsData },
) {
  const words = homeWords[view.lang].notifications;
  const { notifications, names, isLater, older } = data;
  const action = linkTo(view, NOTIFICATIONS);
  const waits = notifications.some(({ readAt }) => readAt === null);
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      narrow
      actions={waits && (
        <form method="post" action={action}>
          <HiddenFields fields={{ do: "all" }} />
          <button type="submit" class="button">{words.markAll}</button>
        </form>
      )}
    >
      <DataTable
        caption={words.title}
        rows={notifications}
        rowKey={({ id }) => id}
        unread={({ readAt }) => readAt === null}
        empty={<EmptyState title={words.none} text={words.noneText} />}
        columns={[
          {
            key: "what",
            title: words.what,
            cell: (one) => (
              <form method="post" action={action}>
                <HiddenFields fields={{ do: "open", id: one.id }} />
                <button type="submit" class="row-link row-button">
                  {sentenceOf(view, one, names)}
                  {one.readAt === null && (
                    <span class="sr-only">{`, ${words.unread}`}</span>
                  )}
                </button>
              </form>
            ),
          },
          {
            key: "when",
            title: words.when,
            kind: "date",
            cell: ({ createdAt }) => <When at={createdAt} clock={view.clock} />,
          },
        ]}
      />
      <Pager
        words={view.words.table}
        newest={isLater ? action : null}
        older={older && linkTo(view, NOTIFICATIONS, { after: older })}
      />
      {data.letters && <LetterChoice view={view} {...data.letters} />}
    </DashboardPage>
  );
}

/** Whether the same is told by mail. */
function LetterChoice(
  { view, wanted, saved }: {
    view: DashboardView;
    wanted: boolean;
    saved: boolean;
  },
) {
  const words = letterChoiceWords[view.lang].choice;
  const { email } = view.session;
  return (
    <section id="letters" aria-labelledby="letters-title">
      <h2 class="section-title" id="letters-title">{words.title}</h2>
      {saved && <Notice>{words.saved}</Notice>}
      <form
        method="post"
        action={linkTo(view, NOTIFICATIONS)}
        class="form"
      >
        <HiddenFields fields={{ do: "letters" }} />
        <Field
          name="wanted"
          type="checkbox"
          value="yes"
          label={words.label}
          help={[
            ...email ? [fill(words.address, { email })] : [],
            words.help,
          ].join(" ")}
          checked={wanted}
        />
        <p class="actions">
          <button type="submit" class="button">{words.submit}</button>
        </p>
      </form>
    </section>
  );
}
