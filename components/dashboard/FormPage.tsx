import type { ComponentChildren } from "preact";
import { HiddenFields, Notice } from "./Notice.tsx";
import type { DashboardView } from "./view.ts";

/**
 * A form in one column: help under each field, errors beside it. Wants `<Field>`s or `<FormSection>`s as children; it
 * posts to its own page, which answers a good form with 303 and draws a refused one again with status 422.
 */
export function FormPage(
  { view, action, submit, cancel, error, fields = {}, upload, children }: {
    view: DashboardView;
    /** Where it goes; the open page when it is missing. */
    action?: string;
    /** What the button says; "Save" when it is missing. */
    submit?: string;
    /** Where "Cancel" leads. */
    cancel?: string;
    /** Why the form as a whole was refused; `true` for "look at what is marked". */
    error?: string | boolean;
    /** Sent along unseen. */
    fields?: Record<string, string>;
    /** It holds a file. */
    upload?: boolean;
    children: ComponentChildren;
  },
) {
  const { form: words } = view.words;
  return (
    <form
      method="post"
      action={action}
      enctype={upload ? "multipart/form-data" : undefined}
      class="form-page"
      novalidate
    >
      {error && (
        <Notice kind="bad">{error === true ? words.failed : error}</Notice>
      )}
      <HiddenFields fields={fields} />
      {children}
      <div class="actions form-end">
        <button type="submit" class="button button-main">
          {submit ?? words.save}
        </button>
        {cancel && <a class="quiet" href={cancel}>{words.cancel}</a>}
      </div>
    </form>
  );
}

/** Fields that belong together, with their title and reason in the margin beside them. */
export function FormSection(
  { title, text, children }: {
    title: string;
    text?: ComponentChildren;
    children: ComponentChildren;
  },
) {
  return (
    <fieldset class="form-section">
      <legend class="sr-only">{title}</legend>
      <div class="form-margin">
        <h2 aria-hidden="true">{title}</h2>
        {text && <p>{text}</p>}
      </div>
      <div class="form-fields">{children}</div>
    </fieldset>
  );
}
