import type { ContactMessage } from "@/lib/portfolio/contact/schema.ts";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { inboxWords } from "./inbox_words.ts";
import { portfolioWords } from "./words.ts";

/** Where messages stand in the dashboard. */
export const MESSAGES = "/dashboard/portfolio/messages";

/** What a message is about, and whether it is in a hurry. */
export function About(
  { view, message: { intent, priority } }: {
    view: DashboardView;
    message: Pick<ContactMessage, "intent" | "priority">;
  },
) {
  const words = inboxWords[view.lang];
  return (
    <>
      {intent && <span class="tag">{words.intents[intent]}</span>}
      {priority === "high" && (
        <>
          {" "}
          <span class="tag tag-warn">{words.priorities.high}</span>
        </>
      )}
    </>
  );
}

/** What became of the letters to members, in as few words as tell it. */
export function MailState(
  { view, message: { mailState, mailAnswer } }: {
    view: DashboardView;
    message: Pick<ContactMessage, "mailState" | "mailAnswer">;
  },
) {
  if (mailState === null) return null;
  const text = inboxWords[view.lang].mail[mailState];
  const code = codeOf(mailAnswer);
  const said = code ? `${text} (${code})` : text;
  return (
    <span class="under">
      {mailState === "failed" ? <span class="tag tag-bad">{said}</span> : said}
    </span>
  );
}

/** The code a mail server answered with, if it answered. */
export function codeOf(answer: string | null): string | null {
  return answer?.match(/answered (\d{3})/)?.[1] ?? null;
}

/** What can be done with a message, in the list and on its own page. */
export function Actions(
  { view, message }: { view: DashboardView; message: ContactMessage },
) {
  const words = portfolioWords[view.lang];
  const more = inboxWords[view.lang];
  const { id, name, readAt, heldAt, snoozedUntil } = message;
  const button = (label: string, what: string, danger = false) => (
    <ActionButton
      label={label}
      of={name}
      danger={danger}
      action={linkTo(view, MESSAGES)}
      fields={{ do: what, id }}
    />
  );
  if (heldAt !== null) {
    return (
      <>
        {button(more.rescue, "rescue")}
        {button(words.remove, "remove", true)}
      </>
    );
  }
  return (
    <>
      {readAt === null
        ? button(words.markRead, "read")
        : button(words.markUnread, "unread")}
      {isAsleep(snoozedUntil)
        ? button(more.wake, "wake")
        : button(more.tomorrow, "tomorrow")}
      {button(more.hold, "hold", true)}
      {button(words.remove, "remove", true)}
    </>
  );
}

function isAsleep(until: string | null): boolean {
  return until !== null && Date.parse(until) > Date.now();
}
