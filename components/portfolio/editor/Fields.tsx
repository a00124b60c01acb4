import type { FormField } from "@/lib/portfolio/drafts/form.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { fill } from "@/components/words/fill.ts";
import { fieldName } from "./names.ts";
import type { EditorView } from "./view.ts";
import { editorWords } from "./words.ts";

/** A whole picture written as an address: nobody edits that by hand. */
const MOST_SHOWN_CHARS = 50_000;

/** The fields of an object; those that are told in two languages stand side by side. */
export function Fields({ view, section, fields, errors }: {
  view: EditorView;
  section: string;
  fields: readonly FormField[];
  /** By name, in the reader's words. */
  errors: Record<string, string>;
}) {
  return (
    <>
      {fields.filter(({ lang }) => lang === null).map((field) => {
        const other = fields.find(({ key, lang }) =>
          key === field.key && lang !== null
        );
        const draw = (one: FormField) => (
          <TextField
            view={view}
            section={section}
            field={one}
            error={errors[one.name]}
          />
        );
        return other
          ? (
            <div key={field.key} class="pair">
              {draw(field)}
              {draw(other)}
            </div>
          )
          : <div key={field.key}>{draw(field)}</div>;
      })}
    </>
  );
}

function TextField({ view, section, field, error }: {
  view: EditorView;
  section: string;
  field: FormField;
  error: string | undefined;
}) {
  const words = editorWords[view.lang].entry;
  const { name, key, kind, text, mark, lines, ruled, translated } = field;
  const lang: Lang = field.lang ?? view.contentLang;
  const called = fieldName(section, key, view.lang);
  const label = translated
    ? fill(words.both, {
      name: called,
      lang: editorWords[view.lang].inLanguage[lang],
    })
    : called;
  if (text.length > MOST_SHOWN_CHARS) {
    return (
      <div class="field">
        <span class="field-name">{label}</span>
        <p class="label">{words.picture}</p>
      </div>
    );
  }
  const help = helpOf(field, words);
  const id = name;
  const described = [help && `${id}-help`, error && `${id}-error`]
    .filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    name,
    lang: translated ? lang : undefined,
    disabled: !view.mayWrite,
    "aria-describedby": described,
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && <p class="label" id={`${id}-help`}>{help}</p>}
      {lines
        ? (
          <textarea {...shared} rows={kind === "list" ? 4 : 3}>
            {/* a browser takes the first line end of a text area for its own */}
            {text.startsWith("\n") ? `\n${text}` : text}
          </textarea>
        )
        : (
          <input
            {...shared}
            type="text"
            inputmode={kind === "uri"
              ? "url"
              : kind === "email"
              ? "email"
              : undefined}
            value={text}
          />
        )}
      <input type="hidden" name={`was:${name}`} value={mark} />
      {ruled && <input type="hidden" name={`ruled:${name}`} value="1" />}
      {error && <p class="field-error" id={`${id}-error`}>{error}</p>}
    </div>
  );
}

function helpOf(
  { kind, key, ruled }: FormField,
  words: { list: string; ruled: string; date: string; endDate: string },
): string | undefined {
  if (kind === "list") return ruled ? words.ruled : words.list;
  if (kind !== "date") return undefined;
  return key === "endDate" ? `${words.date} ${words.endDate}` : words.date;
}
