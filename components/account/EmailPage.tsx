import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import { AccountShell, Alert, Done } from "./AccountShell.tsx";
import { CodeField } from "./CodeField.tsx";
import type { AccountView, FormState } from "./view.ts";

/** Asks for another e-mail, which has to be confirmed before it counts. */
export function EmailPage(
  { view, form, email, hasFactor, done }: {
    view: AccountView;
    form: FormState;
    email: string;
    /** Then its code is asked for, too. */
    hasFactor: boolean;
    /** A message is on its way, or the new address was confirmed. */
    done: "sent" | "changed" | null;
  },
) {
  const { email: words, fields } = view.account;
  return (
    <AccountShell
      view={view}
      title={words.title}
      lead={fill(words.lead, { email })}
      form={form}
      within
    >
      <form method="post" class="form">
        {done && form.alert === null && (
          <Done>{done === "sent" ? words.sent : words.done}</Done>
        )}
        <Alert form={form} />
        <Field
          name="email"
          type="email"
          label={words.fieldNew}
          value={form.values.email}
          error={form.errors.email}
          autocomplete="email"
          maxlength={320}
        />
        <Field
          name="current"
          type="password"
          label={fields.currentPassword}
          error={form.errors.current}
          autocomplete="current-password"
          maxlength={200}
        />
        {hasFactor && (
          <CodeField
            kind="digits"
            label={fields.code}
            help={fields.codeHelp}
            error={form.errors.code}
          />
        )}
        <p>
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}
