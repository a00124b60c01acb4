import {
  type ContactMessage,
  intents,
} from "@/lib/portfolio/contact/schema.ts";
import { ActionButton, HiddenFields } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { inboxWords } from "./inbox_words.ts";
import { MESSAGES } from "./message_pieces.tsx";

/** Puts a message off: until tomorrow, next week or a day. */
export function SnoozeForm(
  { view, message: { id, name }, from }: {
    view: DashboardView;
    message: Pick<ContactMessage, "id" | "name">;
    /** The first day that can be chosen. */
    from: string;
  },
) {
  const words = inboxWords[view.lang];
  const action = linkTo(view, MESSAGES);
  return (
    <section>
      <h2 class="section-title">{words.snooze}</h2>
      <div class="actions">
        <ActionButton
          label={words.tomorrow}
          of={name}
          action={action}
          fields={{ do: "tomorrow", id }}
        />
        <ActionButton
          label={words.nextWeek}
          of={name}
          action={action}
          fields={{ do: "next_week", id }}
        />
      </div>
      <form method="post" action={action} class="filter-form">
        <HiddenFields fields={{ do: "until", id }} />
        <Field name="day" type="date" label={words.date} value={from} />
        <div class="actions filter-end">
          <button type="submit" class="button">{words.setDate}</button>
        </div>
      </form>
    </section>
  );
}

/** Says what a message is about, where a rule said otherwise. */
export function IntentForm(
  { view, message: { intent }, here }: {
    view: DashboardView;
    message: Pick<ContactMessage, "intent">;
    here: string;
  },
) {
  const words = inboxWords[view.lang];
  return (
    <form method="post" action={here} class="filter-form">
      <HiddenFields fields={{ do: "intent" }} />
      <Field
        name="intent"
        type="select"
        label={words.changeIntent}
        value={intent ?? "other"}
        options={intents.map((value) => ({
          value,
          label: words.intents[value],
        }))}
      />
      <div class="actions filter-end">
        <button type="submit" class="button">{words.change}</button>
      </div>
    </form>
  );
}
