import { href } from "@/components/ui/href.ts";
import { fill } from "@/components/words/index.ts";
import { AccountShell, Alert, Done, Hidden } from "./AccountShell.tsx";
import { CodeField } from "./CodeField.tsx";
import { type AccountView, dayOf, type FormState } from "./view.ts";

/** A factor that is being set up. */
export interface NewFactor {
  id: string;
  /** The key as apps take it, and the address that the picture holds. */
  secret: string;
  uri: string;
  picture: { size: number; path: string };
}

/** What the page of the second factor shows. */
export interface EnrolProps {
  view: AccountView;
  form: FormState;
  next: string | null;
  /** Since when there is one. */
  since: Date | null;
  /** Managers of something may not be without. */
  isRequired: boolean;
  /** One is being set up. */
  fresh: NewFactor | null;
  /** It was just turned off. */
  removed: boolean;
}

/** Sets up the second factor, replaces it and turns it off. */
export function EnrolPage(props: EnrolProps) {
  const { view, form, since, isRequired, fresh, removed } = props;
  const { enrol: words } = view.account;
  if (fresh) return <ScanPage {...props} fresh={fresh} />;
  const lead = since === null && isRequired ? words.required : words.lead;
  return (
    <AccountShell
      view={view}
      title={words.title}
      lead={lead}
      form={form}
      within={since !== null || !isRequired}
      aside={since === null && isRequired && (
        <section>
          <form method="post" action={href(view.base, "/sign-out")}>
            <button type="submit" class="text-button">
              {view.account.signOut.submit}
            </button>
          </form>
        </section>
      )}
    >
      <div class="form">
        {removed && <Done>{words.removed}</Done>}
        <Alert form={form} />
        {since === null ? <Steps {...props} /> : <Settled {...props} />}
      </div>
    </AccountShell>
  );
}

function Steps({ view, next }: EnrolProps) {
  const { enrol: words } = view.account;
  return (
    <>
      <ol class="steps">
        {words.steps.map((step) => <li key={step}>{step}</li>)}
      </ol>
      <form method="post">
        <Hidden fields={{ do: "begin", next }} />
        <button type="submit" class="button button-main">{words.begin}</button>
      </form>
    </>
  );
}

function Settled({ view, since, isRequired }: EnrolProps) {
  const { account: { enrol: words, backup }, base, lang } = view;
  return (
    <>
      <p class="state-on">
        {since && fill(words.since, { date: dayOf(since, lang) })}
      </p>
      <p>
        <a class="onward" href={href(base, "/account/backup-codes")}>
          {backup.title}
        </a>
      </p>
      <div class="more stack">
        <p>{words.replaceText}</p>
        <form method="post">
          <Hidden fields={{ do: "begin" }} />
          <button type="submit" class="button">{words.replace}</button>
        </form>
      </div>
      <div class="more stack">
        <p>{isRequired ? words.needed : words.removeText}</p>
        {!isRequired && (
          <form method="post">
            <Hidden fields={{ do: "remove" }} />
            <button type="submit" class="button">{words.remove}</button>
          </form>
        )}
      </div>
    </>
  );
}

function ScanPage(
  { view, form, next, fresh }: EnrolProps & { fresh: NewFactor },
) {
  const { enrol: words, fields } = view.account;
  const { size, path } = fresh.picture;
  return (
    <AccountShell view={view} title={words.title} form={form}>
      <form method="post" class="form">
        <Alert form={form} />
        <Hidden
          fields={{
            do: "verify",
            next,
            factor: fresh.id,
            secret: fresh.secret,
          }}
        />
        <div class="stack">
          <h2>{words.scan}</h2>
          {/* dark on light in both themes: apps do not read it the other way round */}
          <svg
            class="qr"
            viewBox={`0 0 ${size} ${size}`}
            role="img"
            aria-label={words.picture}
          >
            <path d={path} fill="black" />
          </svg>
          <p class="label">{words.byHand}</p>
          <p class="key-text">{spaced(fresh.secret)}</p>
          <p>
            <a href={fresh.uri}>{words.open}</a>
          </p>
        </div>
        <div class="stack">
          <h2>{words.verify}</h2>
          <CodeField
            kind="digits"
            label={fields.code}
            help={fields.codeHelp}
            error={form.errors.code}
          />
        </div>
        <p>
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}

/** In groups of four, as one reads it aloud. */
function spaced(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, "$1 ");
}
