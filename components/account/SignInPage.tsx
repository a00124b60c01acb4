import { Field } from "@/components/ui/Field.tsx";
import { href } from "@/components/ui/href.ts";
import { fill } from "@/components/words/index.ts";
import { AccountShell, Alert, Done, Hidden } from "./AccountShell.tsx";
import type { AccountView, FormState } from "./view.ts";

/** What the page for signing in shows. */
export interface SignInProps {
  view: AccountView;
  form: FormState;
  /** Where to go on to. */
  next: string | null;
  /** The name of an issuer that people may sign in with. */
  issuer: string | null;
  /** Somebody has just signed out. */
  signedOut: boolean;
}

/** E-mail and password, or a link by mail. */
export function SignInPage(
  { view, form, next, issuer, signedOut }: SignInProps,
) {
  const { account: { signIn: words, signOut, fields }, base } = view;
  const keep: Record<string, string> = next ? { next } : {};
  return (
    <AccountShell
      view={view}
      title={words.title}
      form={form}
      aside={
        <section>
          <h2>{words.noAccount}</h2>
          <a class="onward" href={href(base, "/sign-up", keep)}>
            {words.signUp}
          </a>
        </section>
      }
    >
      <form method="post" class="form">
        {signedOut && form.alert === null && <Done>{signOut.doneText}</Done>}
        <Alert form={form} />
        <Hidden fields={{ next }} />
        <Field
          name="email"
          type="email"
          label={fields.email}
          value={form.values.email}
          error={form.errors.email}
          autocomplete="username"
          maxlength={320}
        />
        <Field
          name="password"
          type="password"
          label={fields.password}
          error={form.errors.password}
          autocomplete="current-password"
          maxlength={200}
        />
        <p class="actions">
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
          <a href={href(base, "/recover")}>{words.forgot}</a>
        </p>
        <div class="more stack">
          <p class="label">{words.mailHelp}</p>
          <p class="actions">
            <button
              type="submit"
              class="button"
              name="do"
              value="mail"
              formnovalidate
            >
              {words.mail}
            </button>
            {issuer && (
              <a class="button" href={href(base, "/oidc", keep)}>
                {fill(words.with, { name: issuer })}
              </a>
            )}
          </p>
        </div>
      </form>
    </AccountShell>
  );
}
