import type { ComponentChildren } from "preact";
import type { Told as Share } from "@/lib/portfolio/drafts/completeness.ts";
import type { FormField } from "@/lib/portfolio/drafts/form.ts";
import type { SectionKey } from "@/lib/portfolio/resume/schema.ts";
import { FormSection } from "@/components/dashboard/FormPage.tsx";
import { ActionButton, Notice } from "@/components/dashboard/Notice.tsx";
import { linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { EditorPage } from "./EditorPage.tsx";
import { type EvidenceData, EvidenceFields } from "./EvidenceFields.tsx";
import { Fields } from "./Fields.tsx";
import { entryName, sectionName } from "./names.ts";
import { Told } from "./Told.tsx";
import { type EditorView, PROFILE } from "./view.ts";
import { editorWords } from "./words.ts";

/** What an entry's form is drawn from. */
export interface EntryData {
  section: SectionKey;
  id: string;
  title: string;
  fields: FormField[];
  errors: Record<string, string>;
  told: Share;
  published: boolean;
  /** Of skills only. */
  evidence: EvidenceData | null;
}

/** One entry, its texts in both languages side by side. */
export function EntryPage(
  { view, data }: { view: EditorView; data: EntryData },
) {
  const { lang, otherLang } = view;
  const { section, id, errors, published } = data;
  const words = editorWords[lang];
  const title = data.title || words.section.unnamed;
  const failed = Object.keys(errors).length > 0;
  const home = linkTo(view, PROFILE);
  const shared = { section, id };
  return (
    <EditorPage
      view={view}
      title={title}
      failed={failed}
      above={
        <a href={linkTo(view, `${PROFILE}/${section}`)}>
          {sectionName(section, lang)}
        </a>
      }
      lead={<Told share={data.told} lang={lang} otherLang={otherLang} />}
      actions={view.mayWrite && (
        <>
          <ActionButton
            label={published ? words.section.hide : words.section.show}
            action={home}
            fields={{
              do: published ? "hide" : "show",
              back: view.path,
              ...shared,
            }}
          />
          <ActionButton
            label={words.section.remove}
            danger
            action={home}
            fields={{ do: "remove", ...shared }}
          />
        </>
      )}
    >
      {failed && <Notice kind="bad">{words.bar.wrong}</Notice>}
      <EditorForm view={view}>
        <FormSection title={capital(entryName(section, lang))}>
          <Fields
            view={view}
            section={section}
            fields={data.fields}
            errors={errors}
          />
        </FormSection>
        {data.evidence && (
          <EvidenceFields
            view={view}
            data={data.evidence}
            error={errors.links}
          />
        )}
      </EditorForm>
      <p class="pager">
        <a href={linkTo(view, `${PROFILE}/${section}`)}>
          {fill(words.entry.back, { all: sectionName(section, lang) })}
        </a>
      </p>
    </EditorPage>
  );
}

/** A form of the editor: whole without scripts, saved while it is written with them. */
export function EditorForm(
  { view, children }: {
    view: EditorView;
    children: ComponentChildren;
  },
) {
  return (
    <form
      method="post"
      action={linkTo(view, view.path)}
      // long texts pass in this form only
      encType="multipart/form-data"
      class="form-page form-wide"
      data-autosave
      novalidate
    >
      {children}
      {view.mayWrite && (
        <div class="actions form-end">
          <button type="submit" class="button button-main">
            {editorWords[view.lang].entry.save}
          </button>
        </div>
      )}
    </form>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
