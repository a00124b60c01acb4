import { Field } from "@/components/ui/Field.tsx";
import { href } from "@/components/ui/href.ts";
import { AccountShell, Alert, Done } from "./AccountShell.tsx";
import { CodeField } from "./CodeField.tsx";
import type { AccountView, FormState } from "./view.ts";

/** Asks for a link with which a new password is chosen. */
export function RecoverPage(
  { view, form }: { view: AccountView; form: FormState },
) {
  const { account: { recover: words, fields }, base } = view;
  return (
    <AccountShell view={view} title={words.title} lead={words.lead} form={form}>
      <form method="post" class="form">
        <Alert form={form} />
        <Field
          name="email"
          type="email"
          label={fields.email}
          value={form.values.email}
          error={form.errors.email}
          autocomplete="username"
          maxlength={320}
        />
        <p class="actions">
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
          <a href={href(base, "/sign-in")}>{words.back}</a>
        </p>
      </form>
    </AccountShell>
  );
}

/** Takes the new password of somebody who came by such a link. */
export function ResetPasswordPage(
  { view, form, email }: { view: AccountView; form: FormState; email: string },
) {
  const { reset: words } = view.account;
  return (
    <AccountShell view={view} title={words.title} lead={words.lead} form={form}>
      <form method="post" class="form">
        <Alert form={form} />
        <UserName email={email} />
        <NewPassword view={view} form={form} />
        <p>
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}

/** Takes a new password of somebody who is signed in, and the one that it replaces. */
export function ChangePasswordPage(
  { view, form, email, hasFactor, done }: {
    view: AccountView;
    form: FormState;
    email: string;
    /** Then its code is asked for, too. */
    hasFactor: boolean;
    done: boolean;
  },
) {
  const { account: { password: words, fields, save }, base } = view;
  return (
    <AccountShell view={view} title={words.title} form={form} within>
      <form method="post" class="form">
        {done && form.alert === null && <Done>{words.done}</Done>}
        <Alert form={form} />
        <UserName email={email} />
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
        <NewPassword view={view} form={form} />
        <p class="actions">
          <button type="submit" class="button button-main">{save}</button>
          <a href={href(base, "/recover")}>{words.forgot}</a>
        </p>
      </form>
    </AccountShell>
  );
}

function NewPassword(
  { view: { account: { fields } }, form }: {
    view: AccountView;
    form: FormState;
  },
) {
  return (
    <Field
      name="password"
      type="password"
      label={fields.newPassword}
      help={fields.passwordHelp}
      error={form.errors.password}
      autocomplete="new-password"
      maxlength={200}
    />
  );
}

/** Password managers look for it, to know whose password they keep. */
function UserName({ email }: { email: string }) {
  return (
    <input
      type="email"
      name="username"
      value={email}
      autocomplete="username"
      hidden
      readonly
    />
  );
}
