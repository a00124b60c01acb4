import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { PlainShell } from "@/components/landing/PlainShell.tsx";
import { href } from "@/components/ui/href.ts";
import { Seal } from "@/components/ui/Seal.tsx";
import { fill } from "@/components/words/index.ts";
import type { AccountView, FormState } from "./view.ts";

/** A page with one purpose: its title, what it asks for, and beside it what else one might want. */
export function AccountShell(
  { view, title, lead, form, within, aside, children }: {
    view: AccountView;
    title: string;
    lead?: ComponentChildren;
    /** A form on it; when it was refused, the title of the window says so first. */
    form?: FormState;
    /** Belongs to the account, whose page stands above. */
    within?: boolean;
    /** Side notes: sections with a heading each. */
    aside?: ComponentChildren;
    children?: ComponentChildren;
  },
) {
  const { failedTitle } = view.account;
  const isRefused = form &&
    (form.alert !== null || Object.keys(form.errors).length > 0);
  const said = isRefused ? fill(failedTitle, { title }) : title;
  return (
    <PlainShell view={view}>
      <Head>
        <title>{`${said} – Vitrina`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div class="gate row">
        {within
          ? <AccountNav view={view} />
          : (
            <div class="margin gate-seal screen">
              <Seal name="Vitrina" pieces={24} contentLang="en" />
            </div>
          )}
        <div class="body">
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
          {children}
        </div>
        {aside && <aside class="beside side label screen">{aside}</aside>}
      </div>
    </PlainShell>
  );
}

/** The account's pages, beside the open one; on narrow screens only the way back. */
function AccountNav({ view }: { view: AccountView }) {
  const { account: { overview: words }, base, path } = view;
  const places = [
    ["/account/email", words.email],
    ["/account/password", words.password],
    ["/account/enrol", words.factor],
    ["/account/backup-codes", words.backup],
    ["/account/devices", words.devices],
    ["/account/sessions", words.sessions],
    ["/account/privacy", words.privacy],
  ] as const;
  return (
    <nav class="margin label account-nav screen" aria-label={words.title}>
      <a href={href(base, "/account")}>{words.back}</a>
      <ul>
        {places.map(([to, name]) => (
          <li key={to}>
            <a
              href={href(base, to)}
              aria-current={to === path ? "page" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What went wrong with a form as a whole. */
export function Alert({ form }: { form: FormState }) {
  return form.alert === null
    ? null
    : <p class="notice notice-bad" role="alert">{form.alert}</p>;
}

/** What went well. */
export function Done({ children }: { children: ComponentChildren }) {
  return <p class="notice notice-good" role="status">{children}</p>;
}

/** Fields that are sent along unseen; what is empty is left out. */
export function Hidden({ fields }: { fields: Record<string, string | null> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) =>
        value
          ? <input key={name} type="hidden" name={name} value={value} />
          : null
      )}
    </>
  );
}

/** A box to tick, with what it means below. */
export function Check(
  { name, label, help, checked }: {
    name: string;
    label: string;
    help: string;
    checked?: boolean;
  },
) {
  return (
    <div class="check">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="1"
        checked={checked}
        aria-describedby={`${name}-help`}
      />
      <label for={name}>{label}</label>
      <p class="label" id={`${name}-help`}>{help}</p>
    </div>
  );
}
