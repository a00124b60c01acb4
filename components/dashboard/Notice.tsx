import type { ComponentChildren } from "preact";
import type { DashboardView } from "./view.ts";

/** What became of the last thing that was done: quietly when it went well, as an alert when it did not. */
export function Notice(
  { kind = "good", children }: {
    kind?: "good" | "bad" | "plain";
    children: ComponentChildren;
  },
) {
  return (
    <div
      class={`note note-${kind}`}
      role={kind === "bad" ? "alert" : "status"}
    >
      {children}
    </div>
  );
}

/** What was done, with a button that takes it back: in place of asking "are you sure" before. */
export function UndoNotice(
  { view, text, action, fields }: {
    view: DashboardView;
    text: string;
    /** Where the form goes; the open page when it is missing. */
    action?: string;
    /** What says which thing, and that it is to be taken back. */
    fields: Record<string, string>;
  },
) {
  return (
    <Notice>
      <span>{text}</span>
      <form method="post" action={action}>
        <HiddenFields fields={fields} />
        <button type="submit" class="link-button">
          {view.words.notices.undo}
        </button>
      </form>
    </Notice>
  );
}

/** Fields that a form sends without showing them. */
export function HiddenFields({ fields }: { fields: Record<string, string> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** One button that is a form of its own, for the column of actions. */
export function ActionButton(
  { label, of, action, fields, danger }: {
    label: string;
    /** Which row it belongs to, for who does not see the row. */
    of?: string;
    action?: string;
    fields: Record<string, string>;
    danger?: boolean;
  },
) {
  return (
    <form method="post" action={action} class="inline">
      <HiddenFields fields={fields} />
      <button
        type="submit"
        class={danger ? "link-button danger" : "link-button"}
      >
        {label}
        {of && <span class="sr-only">{` ${of}`}</span>}
      </button>
    </form>
  );
}
