import { Field } from "@/components/ui/Field.tsx";
import { href } from "@/components/ui/href.ts";
import { AccountShell, Alert, Hidden } from "./AccountShell.tsx";
import type { AccountView, FormState } from "./view.ts";

/** A new account: e-mail and password, and a name for whoever wants to give one. */
export function SignUpPage(
  { view, form, next }: {
    view: AccountView;
    form: FormState;
    next: string | null;
  },
) {
  const { account: { signUp: words, fields }, base } = view;
  return (
    <AccountShell
      view={view}
      title={words.title}
      lead={words.lead}
      form={form}
      aside={
        <>
          <section>
            <h2>{words.known}</h2>
            <a
              class="onward"
              href={href(base, "/sign-in", next ? { next } : {})}
            >
              {words.signIn}
            </a>
          </section>
          <section>
            <p>{words.privacy}</p>
          </section>
        </>
      }
    >
      <form method="post" class="form">
        <Alert form={form} />
        <Hidden fields={{ next }} />
        <Field
          name="name"
          label={fields.name}
          help={fields.nameHelp}
          value={form.values.name}
          error={form.errors.name}
          autocomplete="name"
          maxlength={80}
          optional={fields.optional}
        />
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
          help={fields.passwordHelp}
          error={form.errors.password}
          autocomplete="new-password"
          maxlength={200}
        />
        <p>
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}
