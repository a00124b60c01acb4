import type { Told as Share } from "@/lib/portfolio/drafts/completeness.ts";
import type { FormField } from "@/lib/portfolio/drafts/form.ts";
import { FormSection } from "@/components/dashboard/FormPage.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { linkTo } from "@/components/dashboard/view.ts";
import { EditorPage } from "./EditorPage.tsx";
import { EditorForm } from "./EntryPage.tsx";
import { Fields } from "./Fields.tsx";
import { fieldName, placeName } from "./names.ts";
import { Told } from "./Told.tsx";
import { type EditorView, PROFILE } from "./view.ts";
import { editorWords } from "./words.ts";

/** What stands once, as its form is drawn from it. */
export interface BasicsData {
  groups: { key: string; fields: FormField[] }[];
  /** Each with whether readers see it. */
  contact: { field: FormField; shown: boolean }[];
  errors: Record<string, string>;
  told: Share;
}

/** Who it is, where they are, how they are reached. */
export function BasicsPage(
  { view, data }: { view: EditorView; data: BasicsData },
) {
  const { lang, otherLang, mayWrite } = view;
  const words = editorWords[lang];
  const { groups, contact, errors } = data;
  const failed = Object.keys(errors).length > 0;
  const section = (key: string, title = placeName(key, lang)) => (
    <FormSection key={key} title={title}>
      <Fields
        view={view}
        section={key}
        fields={groups.find((group) =>
          group.key === key
        )?.fields ?? []}
        errors={errors}
      />
    </FormSection>
  );
  return (
    <EditorPage
      view={view}
      title={placeName("basics", lang)}
      failed={failed}
      above={<a href={linkTo(view, PROFILE)}>{words.above}</a>}
      lead={<Told share={data.told} lang={lang} otherLang={otherLang} />}
    >
      {failed && <Notice kind="bad">{words.bar.wrong}</Notice>}
      <EditorForm view={view}>
        {section("basics", words.overview.intro)}
        {section("location")}
        <FormSection
          title={placeName("contact", lang)}
          text={words.entry.contactHelp}
        >
          {contact.map(({ field, shown }) => (
            <div key={field.key} class="pair">
              <Fields
                view={view}
                section="basics"
                fields={[field]}
                errors={errors}
              />
              <div class="field field-check" data-group>
                <input
                  type="hidden"
                  name={`has:shown:${field.key}`}
                  value="1"
                />
                <label for={`shown-${field.key}`}>
                  <input
                    type="checkbox"
                    id={`shown-${field.key}`}
                    name={`shown:${field.key}`}
                    value="1"
                    checked={shown}
                    disabled={!mayWrite}
                  />{" "}
                  {words.entry.shown}
                  <span class="sr-only">
                    {`: ${fieldName("basics", field.key, lang)}`}
                  </span>
                </label>
              </div>
            </div>
          ))}
        </FormSection>
        {section("meta")}
      </EditorForm>
    </EditorPage>
  );
}
