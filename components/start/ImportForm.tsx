import { LANGS } from "@/lib/platform/schema.ts";
import { DropZone } from "@/islands/site/DropZone.tsx";
import type { PlainView } from "@/components/landing/PlainShell.tsx";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import type { Problem } from "@/lib/portfolio/resume/schema.ts";
import { ImportErrors } from "./ImportErrors.tsx";

/** What the form was sent with, shown again when it was refused. */
export interface StartValues {
  slug: string;
  language: string;
  publish: boolean;
}

/** Each language by its own name. */
const NAMES = { es: "Español", en: "English" };

/** What the form shows. */
export interface ImportFormProps {
  view: PlainView;
  /** Where a site will stand, e.g. `http://127.0.0.1:8000/@`. */
  addressStart: string;
  errors: Problem[];
  /** What went wrong besides the document, in the reader's language. */
  alert?: string | null;
  values?: StartValues;
}

/** A document, where it shall stand, and the demo as the other way in. It posts to its own address, which holds the code. */
export function ImportForm(props: ImportFormProps) {
  const {
    view: { words: { start: words }, lang },
    errors,
    alert,
    addressStart,
  } = props;
  const values = props.values ?? { slug: "", language: "", publish: true };
  return (
    <>
      {errors.length > 0 && (
        <ImportErrors errors={errors} words={words} lang={lang} />
      )}
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
                <option value="" selected={values.language === ""}>
                  {words.findOut}
                </option>
                {LANGS.map((one) => (
                  <option
                    key={one}
                    value={one}
                    selected={one === values.language}
                    lang={one}
                  >
                    {NAMES[one]}
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
