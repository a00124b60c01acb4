import { Field } from "@/components/ui/Field.tsx";
import { href } from "@/components/ui/href.ts";
import { AccountShell, Alert, Check, Hidden } from "./AccountShell.tsx";
import { CodeField } from "./CodeField.tsx";
import type { AccountView, FormState } from "./view.ts";

/** An authenticator that somebody has set up. */
export interface FactorChoice {
  id: string;
  name: string;
}

/** What the page for the second factor shows. */
export interface SecondFactorProps {
  view: AccountView;
  form: FormState;
  next: string | null;
  /** More than one is rare; then one is chosen. None while it is being replaced: then there are backup codes alone. */
  factors: FactorChoice[];
  /** The form for backup codes was refused, so it stays open. */
  isBackup: boolean;
}

/** Asks for the code of the moment, or one from paper. */
export function SecondFactorPage(
  { view, form, next, factors, isBackup }: SecondFactorProps,
) {
  const { account: { secondFactor: words }, base } = view;
  return (
    <AccountShell
      view={view}
      title={words.title}
      lead={words.lead}
      form={form}
      aside={
        <section>
          <form method="post" action={href(base, "/sign-out")}>
            <button type="submit" class="text-button">{words.signOut}</button>
          </form>
        </section>
      }
    >
      {factors.length > 0
        ? (
          <>
            <CodeForm view={view} form={form} next={next} factors={factors} />
            <details class="more" open={isBackup}>
              <summary class="onward">{words.lost}</summary>
              <BackupForm
                view={view}
                form={form}
                next={next}
                text={words.lostText}
              />
            </details>
          </>
        )
        : (
          <BackupForm
            view={view}
            form={form}
            next={next}
            text={words.replacing}
          />
        )}
    </AccountShell>
  );
}

function CodeForm(
  { view, form, next, factors }: Omit<SecondFactorProps, "isBackup">,
) {
  const { secondFactor: words, fields } = view.account;
  const [only] = factors;
  return (
    <form method="post" class="form">
      <Alert form={form} />
      <Hidden
        fields={{ next, factor: factors.length === 1 ? only?.id ?? "" : "" }}
      />
      {factors.length > 1 && (
        <Field
          name="factor"
          type="select"
          label={words.factor}
          options={factors.map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
      )}
      <CodeField
        kind="digits"
        label={fields.code}
        help={fields.codeHelp}
        error={form.errors.code}
      />
      <Check name="trust" label={words.trust} help={words.trustHelp} />
      <p>
        <button type="submit" class="button button-main">
          {words.submit}
        </button>
      </p>
    </form>
  );
}

function BackupForm(
  { view, form, next, text }:
    & Pick<SecondFactorProps, "view" | "form" | "next">
    & { text: string },
) {
  const { secondFactor: words, fields } = view.account;
  return (
    <form method="post" class="form">
      <Hidden fields={{ next }} />
      <p>{text}</p>
      <CodeField
        name="backup"
        kind="paper"
        label={fields.backupCode}
        help={fields.backupCodeHelp}
        error={form.errors.backup}
      />
      <p>
        <button type="submit" class="button">{words.useBackup}</button>
      </p>
    </form>
  );
}
