import { Head } from "fresh/runtime";
import {
  PlainShell,
  type PlainView,
} from "@/components/landing/PlainShell.tsx";
import type { Lang } from "@/lib/platform/schema.ts";
import { accountWords } from "@/components/tenants/account_words.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill, type Words } from "@/components/words/index.ts";
import {
  ImportForm,
  type ImportFormProps,
  type StartValues,
} from "./ImportForm.tsx";

export type { StartValues };

/** A site that was made. */
export interface MadeSite {
  name: string;
  /** From `href()`. */
  address: string;
  published: boolean;
}

/** What the first-run page shows. */
export interface StartPageProps extends ImportFormProps {
  view: PlainView;
  /** The code from the terminal; `null` when it was missing or wrong. */
  code: string | null;
  /** The sites that are there now: everything went well. */
  made?: MadeSite[];
  /** Where an account takes the new site over. */
  claim?: string;
}

/** The first-run page: a document in, a site out. Works without scripts. */
export function StartPage(props: StartPageProps) {
  const { view, code, made, claim } = props;
  const words = view.words.start;
  const title = made
    ? words.done
    : code === null
    ? words.wrongCode
    : words.title;
  return (
    <PlainShell view={code === null ? view : { ...view, query: { code } }}>
      <Head>
        <title>{`${title} – Vitrina`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div class="page-head row">
        <div class="wide stack">
          <h1>{title}</h1>
          {!made && (
            <p class="lead">
              {code === null ? words.wrongCodeText : words.lead}
            </p>
          )}
        </div>
      </div>
      {made
        ? (
          <>
            <Made view={view} made={made} />
            {claim && <Claim lang={view.lang} claim={claim} />}
          </>
        )
        : code === null
        ? <AskCode view={view} />
        : <ImportForm {...props} />}
    </PlainShell>
  );
}

function Made(
  { view: { words: { start } }, made }: { view: PlainView; made: MadeSite[] },
) {
  return (
    <div class="section row">
      <ul class="wide stack" role="status">
        {made.map((site) => (
          <li key={site.address}>
            <OneMade site={site} words={start} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Without an account only the terminal could change what was made. */
function Claim({ lang, claim }: { lang: Lang; claim: string }) {
  const words = accountWords[lang].claim;
  return (
    <div class="section row">
      <div class="body stack">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <p>
          <a class="button button-main" href={claim}>{words.submit}</a>
        </p>
      </div>
    </div>
  );
}

function OneMade(
  { site: { name, address, published }, words }: {
    site: MadeSite;
    words: Words["start"];
  },
) {
  return published
    ? (
      <>
        <p>{fill(words.doneText, { name })}</p>
        <p>
          <a class="onward" href={address}>{words.openSite}</a>
        </p>
      </>
    )
    : (
      <>
        <p>{fill(words.unpublishedText, { name })}</p>
        <p>
          <code>deno task publish --slug {name}</code>
        </p>
      </>
    );
}

function AskCode({ view: { words: { start } } }: { view: PlainView }) {
  return (
    <form method="get" class="section row">
      <div class="body form">
        <Field name="code" label={start.code} autocomplete="off" />
        <p>
          <button type="submit" class="button button-main">{start.open}</button>
        </p>
      </div>
    </form>
  );
}
