import { Head } from "fresh/runtime";
import { LANGS } from "@/lib/platform/schema.ts";
import { DropZone } from "@/islands/site/DropZone.tsx";
import {
  PlainShell,
  type PlainView,
} from "@/components/landing/PlainShell.tsx";
import { Field } from "@/components/ui/Field.tsx";
import { fill, type Words } from "@/components/words/index.ts";
import { ImportErrors, type ImportProblem } from "./ImportErrors.tsx";

/** What the form was sent with, shown again when it was refused. */
export interface StartValues {
  slug: string;
  language: string;
  publish: boolean;
}

/** A site that was made. */
export interface MadeSite {
  name: string;
  /** From `href()`. */
  address: string;
  published: boolean;
}

/** What the first-run page shows. */
export interface StartPageProps {
  view: PlainView;
  /** Where a site will stand, e.g. `http://127.0.0.1:8000/@`. */
  addressStart: string;
  /** The code from the terminal; `null` when it was missing or wrong. */
  code: string | null;
  errors: ImportProblem[];
  /** What went wrong besides the document, in the reader's language. */
  alert?: string | null;
  values?: StartValues;
  /** The sites that are there now: everything went well. */
  made?: MadeSite[];
}

/** The first-run page: a document in, a site out. Works without scripts. */
export function StartPage(props: StartPageProps) {
  const { view, code, made } = props;
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
        ? <Made view={view} made={made} />
        : code === null
        ? <AskCode view={view} />
        : <ImportForm {...props} code={code} />}
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

function ImportForm(props: StartPageProps & { code: string }) {
  const {
    view: { words: { start: words, language: names }, lang },
    code,
    errors,
    alert,
    addressStart,
  } = props;
  const values = props.values ?? { slug: "", language: lang, publish: true };
  const title = { es: "Español", en: "English" };
  return (
    <>
      {errors.length > 0 && <ImportErrors errors={errors} words={words} />}
      <form method="post" enctype="multipart/form-data">
        <div class="section row">
          <div class="body form">
            {alert && <p class="notice notice-bad" role="alert">{alert}</p>}
            <div class="field">
              <label for="file">{words.file}</label>
              <p class="label" id="file-help">{words.fileHelp}</p>
              <DropZone
                id="file"
                name="file"
                describedBy="file-help"
                words={{ drop: words.drop, chosen: words.chosen }}
              />
            </div>
            <Field
              name="slug"
              label={words.slug}
              help={fill(words.slugHelp, { address: `${addressStart}…` })}
              value={values.slug}
              pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
              maxlength={40}
              autocomplete="off"
            />
            <div class="field">
              <label for="language">{words.language}</label>
              <p class="label" id="language-help">{words.languageHelp}</p>
              <select
                id="language"
                name="language"
                aria-describedby="language-help"
              >
                {LANGS.map((one) => (
                  <option
                    key={one}
                    value={one}
                    selected={one === values.language}
                    lang={one}
                  >
                    {one === lang ? names.name : title[one]}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <p class="kinds">
                <label>
                  <input
                    type="checkbox"
                    name="publish"
                    value="1"
                    checked={values.publish}
                    aria-describedby="publish-help"
                  />
                  {words.publish}
                </label>
              </p>
              <p class="label" id="publish-help">{words.publishHelp}</p>
            </div>
            <p>
              <button
                type="submit"
                name="do"
                value="import"
                class="button button-main"
              >
                {words.submit}
              </button>
            </p>
          </div>
        </div>
        <section class="section row">
          <h2 class="margin">{words.demo}</h2>
          <div class="body stack">
            <p>{words.demoText}</p>
            <p>
              <button
                type="submit"
                name="do"
                value="demo"
                formnovalidate
                class="button"
              >
                {words.loadDemo}
              </button>
            </p>
          </div>
        </section>
      </form>
    </>
  );
}
