import { HttpError, page } from "fresh";
import type { State } from "@/lib/platform/state.ts";
import { toldIn } from "@/lib/portfolio/drafts/completeness.ts";
import { formFields, readForm } from "@/lib/portfolio/drafts/form.ts";
import type { Edit } from "@/lib/portfolio/drafts/schema.ts";
import { titleOf } from "@/lib/portfolio/resume/diff.ts";
import { type SectionKey, sectionOf } from "@/lib/portfolio/resume/schema.ts";
import {
  type EntryData,
  EntryPage,
} from "@/components/portfolio/editor/EntryPage.tsx";
import { PROFILE } from "@/components/portfolio/editor/view.ts";
import {
  define,
  formOf,
  seeOther,
} from "../../../../(_dashboard)/dashboard_page.ts";
import {
  evidenceOf,
  readEvidence,
} from "../../../../(_dashboard)/profile_evidence.ts";
import {
  type Editor,
  editorView,
  isFetch,
  readEditor,
  saveForm,
  sectionAt,
} from "../../../../(_dashboard)/profile_editor.ts";

export const handlers = define.handlers({
  async GET({ state, params }) {
    const editor = await readEditor(state);
    return await show(state, editor, params, 200, {}, {});
  },

  async POST({ state, req, params }) {
    const editor = await readEditor(state);
    const { section, entry } = entryAt(editor, params);
    const form = await formOf(req);
    const fields = formFields(
      sectionOf(section).fields,
      entry.values,
      entry.translations,
      editor.otherLang,
    );
    const changes = readForm(form, fields);
    const { values, texts, seen } = changes;
    const of = { section, id: entry.id };
    const lang = editor.otherLang;
    const named = readEvidence(form, state.lang);
    const edits: { edit: Edit; seen?: Record<string, string> }[] = [
      ...Object.keys(values).length > 0
        ? [{
          edit: { kind: "update" as const, ...of, values },
          seen: seen.values,
        }]
        : [],
      ...Object.keys(texts).length > 0
        ? [{
          edit: { kind: "translate" as const, ...of, lang, texts },
          seen: seen.texts,
        }]
        : [],
      ...section === "skills" && named?.evidence
        ? [{
          edit: {
            kind: "evidence" as const,
            id: entry.id,
            evidence: named.evidence,
          },
        }]
        : [],
    ];
    const { saved, errors } = await saveForm(state, changes, edits);
    if (named?.error) saved.errors.links = errors.links = named.error;
    if (isFetch(req)) return Response.json(saved);
    if (Object.keys(errors).length === 0) {
      const path = `${PROFILE}/${section}/${entry.id}`;
      return seeOther(state, path, { done: "saved" });
    }
    const now = await readEditor(state);
    const typed = {
      ...changes.typed,
      links: String(form.get("links") ?? ""),
    };
    return await show(state, now, params, 422, errors, typed);
  },
});

export default define.page<typeof handlers>((
  { data: { data, editor }, state, url },
) => <EntryPage view={editorView({ state, url }, editor)} data={data} />);

async function show(
  state: State,
  editor: Editor,
  params: Partial<Record<string, string>>,
  status: number,
  errors: Record<string, string>,
  typed: Record<string, string>,
) {
  const { section, entry } = entryAt(editor, params);
  const { draft, ...rest } = editor;
  const described = sectionOf(section);
  const title = titleOf(described, entry);
  const data: EntryData = {
    section,
    id: entry.id,
    title: title === "(unnamed)" ? "" : title,
    fields: formFields(
      described.fields,
      entry.values,
      entry.translations,
      editor.otherLang,
    ).map((field) =>
      errors[field.name] === undefined
        ? field
        : { ...field, text: typed[field.name] ?? field.text }
    ),
    errors,
    told: toldIn(
      editor.otherLang,
      described.fields,
      entry.values,
      entry.translations,
    ),
    published: entry.published,
    evidence: section === "skills"
      ? await evidenceOf(state, draft, entry, errors.links && typed.links)
      : null,
  };
  return page({ data, editor: rest }, { status });
}

function entryAt(
  { draft: { working } }: Editor,
  params: Partial<Record<string, string>>,
) {
  const section: SectionKey = sectionAt(params.section);
  const entry = working.entries[section].find(({ id }) => id === params.id);
  if (!entry) throw new HttpError(404);
  return { section, entry };
}
