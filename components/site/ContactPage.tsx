import { Breakable } from "@/components/ui/Breakable.tsx";
import { Field } from "@/components/ui/Field.tsx";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { fill } from "@/components/words/index.ts";
import { PageHead } from "./PageHead.tsx";
import { linkTo, nameOf, type SiteView } from "./view.ts";
import { FormProof } from "@/islands/site/FormProof.tsx";

/** The fields of the form, by the names that they are sent under. */
export type ContactField = "name" | "email" | "message";

/** What a refused message brings back. */
export interface ContactAnswer {
  values: Partial<Record<ContactField, string>>;
  errors: Partial<Record<ContactField, string>>;
  /** What went wrong as a whole. */
  alert: string;
}

/** What a form is given out with. */
export interface FormStamp {
  text: string;
  /** Leading zero bits that a browser with scripts is asked for. */
  bits: number;
}

/** The form, what became of it, the addresses that the owner shows, and what is kept. */
export function ContactPage(
  { view, sent, answer, stamp, isToldToModel }: {
    view: SiteView;
    sent: boolean;
    answer: ContactAnswer | null;
    stamp: FormStamp;
    /** Whether the text of a message leaves this machine to be sorted. */
    isToldToModel: boolean;
  },
) {
  const { site, words: { contact: words } } = view;
  const name = nameOf(site);
  return (
    <>
      <PageHead title={words.title}>
        <p class="lead">{fill(words.lead, { name })}</p>
      </PageHead>
      <div class="section row">
        <div class="body">
          {sent
            ? <Sent view={view} name={name} />
            : <Form view={view} answer={answer} stamp={stamp} />}
        </div>
        <div class="margin">
          <Direct view={view} />
          <Kept view={view} isToldToModel={isToldToModel} />
        </div>
      </div>
    </>
  );
}

function Form(
  { view, answer, stamp }: {
    view: SiteView;
    answer: ContactAnswer | null;
    stamp: FormStamp;
  },
) {
  const { contact: words } = view.words;
  const given = (field: ContactField) => ({
    value: answer?.values[field],
    error: answer?.errors[field],
  });
  return (
    <form
      method="post"
      action={linkTo(view, "/contact")}
      class="form"
      novalidate
    >
      {answer && <p class="notice notice-bad" role="alert">{answer.alert}</p>}
      <Field
        name="name"
        label={words.name}
        autocomplete="name"
        maxlength={120}
        {...given("name")}
      />
      <Field
        name="email"
        type="email"
        label={words.email}
        help={words.emailHelp}
        autocomplete="email"
        maxlength={254}
        {...given("email")}
      />
      <Field
        name="message"
        lines
        label={words.message}
        help={words.messageHelp}
        maxlength={5000}
        {...given("message")}
      />
      <p class="trap" aria-hidden="true">
        <label for="website">{words.leaveEmpty}</label>
        <input id="website" name="website" tabindex={-1} autocomplete="off" />
      </p>
      <input type="hidden" name="stamp" value={stamp.text} />
      <FormProof stamp={stamp.text} bits={stamp.bits} />
      <p>
        <button type="submit" class="button button-main">{words.send}</button>
      </p>
    </form>
  );
}

function Sent({ view, name }: { view: SiteView; name: string }) {
  const { contact: words } = view.words;
  return (
    <div class="notice notice-good stack" role="status">
      <h2>{words.sent}</h2>
      <p>{fill(words.sentText, { name })}</p>
      <p>
        <a class="onward" href={linkTo(view, "/contact")}>{words.again}</a>
      </p>
    </div>
  );
}

/** What becomes of a message: said where it is written. */
function Kept(
  { view, isToldToModel }: { view: SiteView; isToldToModel: boolean },
) {
  const { contact: words } = view.words;
  const name = nameOf(view.site);
  return (
    <div class="label">
      <h2>{words.keptTitle}</h2>
      <ul class="direct kept">
        {words.kept.map((line, at) => <li key={at}>{fill(line, { name })}</li>)}
        <li>{isToldToModel ? words.sortedByModel : words.sortedHere}</li>
      </ul>
    </div>
  );
}

/** The addresses that the owner shows, and the accounts elsewhere. */
function Direct({ view: { site, words } }: { view: SiteView }) {
  const { email, phone, address, postalCode } = site.profile;
  const rows = [
    email && (
      <OutLink key="email" url={`mailto:${email}`}>
        <Breakable text={email} />
      </OutLink>
    ),
    phone && (
      <OutLink key="phone" url={`tel:${phone.replace(/[^\d+]/g, "")}`}>
        {phone}
      </OutLink>
    ),
    (address || postalCode) && (
      <span key="address">
        {[address, postalCode].filter(Boolean).join(", ")}
      </span>
    ),
    ...site.links.map((link) => (
      <OutLink key={link.id} url={link.url} rel="me">
        {link.network ?? link.username ?? undefined}
      </OutLink>
    )),
  ].filter(Boolean);
  if (rows.length === 0) return null;
  return (
    <div class="label">
      <h2>{words.contact.direct}</h2>
      <ul class="direct">{rows.map((row, at) => <li key={at}>{row}</li>)}</ul>
    </div>
  );
}
