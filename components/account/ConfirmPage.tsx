import { Field } from "@/components/ui/Field.tsx";
import { href } from "@/components/ui/href.ts";
import { fill } from "@/components/words/index.ts";
import { AccountShell, Alert, Done, Hidden } from "./AccountShell.tsx";
import { CodeField } from "./CodeField.tsx";
import type { AccountView, FormState } from "./view.ts";
import type { AccountWords } from "./words.ts";

/** The kinds of links that are mailed. */
export type LinkKind = Exclude<
  keyof AccountWords["confirm"],
  "lead" | "expired" | "half" | "ask"
>;

/** What the page for links and codes from mail shows. */
export interface ConfirmProps {
  view: AccountView;
  form: FormState;
  kind: LinkKind;
  next: string | null;
  /** From the link; without it a code is asked for. */
  tokenHash: string | null;
  /** Where the message went, when this browser asked for it. */
  email: string | null;
  /** The first of two confirmations went well. */
  half: boolean;
  /** No message leaves this installation: its own people read them in the terminal. */
  keepsMail: boolean;
}

/** A link from a message, which only a button uses up; or the code beside it. */
export function ConfirmPage(props: ConfirmProps) {
  const { view, form, kind, next, tokenHash, half } = props;
  const words = view.account.confirm;
  if (tokenHash === null) return <TypeCode {...props} />;
  return (
    <AccountShell view={view} title={words[kind]} lead={words.lead} form={form}>
      {half && <Done>{words.half}</Done>}
      <form method="post" action={href(view.base, "/confirm")} class="form">
        <Alert form={form} />
        <Hidden fields={{ token_hash: tokenHash, type: kind, next }} />
        <p class="actions">
          {form.alert === null
            ? (
              <button type="submit" class="button button-main">
                {words[kind]}
              </button>
            )
            : (
              <a class="button" href={href(view.base, askAgain(kind))}>
                {words.ask}
              </a>
            )}
        </p>
      </form>
    </AccountShell>
  );
}

function TypeCode(
  { view, form, kind, next, email, half, keepsMail }: ConfirmProps,
) {
  const { account: { mailed, confirm, fields }, base } = view;
  return (
    <AccountShell
      view={view}
      title={mailed.title}
      lead={email ? fill(mailed.lead, { email }) : mailed.leadAnon}
      form={form}
      aside={
        <section>
          <h2>{keepsMail ? mailed.kept : mailed.nothing}</h2>
          <p>{keepsMail ? mailed.keptText : mailed.nothingText}</p>
          {keepsMail && (
            <p>
              <code>deno task mail</code>
            </p>
          )}
          <p>
            <a class="onward" href={href(base, askAgain(kind))}>
              {mailed.again}
            </a>
          </p>
        </section>
      }
    >
      {half && <Done>{confirm.half}</Done>}
      <form method="post" class="form">
        <Alert form={form} />
        <p>{mailed.elsewhere}</p>
        <Hidden fields={{ type: kind, next, email }} />
        {!email && (
          <Field
            name="email"
            type="email"
            label={fields.email}
            value={form.values.email}
            error={form.errors.email}
            autocomplete="username"
            maxlength={320}
          />
        )}
        <CodeField
          kind="digits"
          label={fields.mailCode}
          help={fields.mailCodeHelp}
          error={form.errors.code}
        />
        <p>
          <button type="submit" class="button button-main">
            {mailed.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}

/** Where another message of a kind is asked for. */
function askAgain(kind: LinkKind): string {
  if (kind === "recovery") return "/recover";
  if (kind === "email_change") return "/account/email";
  return kind === "signup" ? "/sign-up" : "/sign-in";
}
