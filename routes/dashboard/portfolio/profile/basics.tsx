import { page } from "fresh";
import type { State } from "@/lib/platform/state.ts";
import { profileTold } from "@/lib/portfolio/drafts/completeness.ts";
import {
  type FormField,
  formFields,
  readForm,
} from "@/lib/portfolio/drafts/form.ts";
import type { Edit } from "@/lib/portfolio/drafts/schema.ts";
import {
  CONTACT_KEYS,
  type ContactKey,
  GROUPS,
} from "@/lib/portfolio/profile/schema.ts";
import {
  type BasicsData,
  BasicsPage,
} from "@/components/portfolio/editor/BasicsPage.tsx";
import { PROFILE } from "@/components/portfolio/editor/view.ts";
import {
  define,
  formOf,
  seeOther,
} from "../../../(_dashboard)/dashboard_page.ts";
import {
  type Editor,
  editorView,
  isFetch,
  readEditor,
  saveForm,
} from "../../../(_dashboard)/profile_editor.ts";

export const handlers = define.handlers({
  async GET({ state }) {
    return show(await readEditor(state), 200, {}, {});
  },

  async POST({ state, req }) {
    const editor = await readEditor(state);
    const form = await formOf(req);
    const { groups, contact } = fieldsOf(editor);
    const fields = [
      ...groups.flatMap(({ fields }) => fields),
      ...contact.map(({ field }) => field),
    ];
    const changes = readForm(form, fields);
    const edits = editsOf(state, editor, changes, form);
    const { saved, errors } = await saveForm(state, changes, edits);
    if (isFetch(req)) return Response.json(saved);
    if (Object.keys(errors).length === 0) {
      return seeOther(state, `${PROFILE}/basics`, { done: "saved" });
    }
    return show(await readEditor(state), 422, errors, changes.typed);
  },
});

export default define.page<typeof handlers>((
  { data: { data, editor }, state, url },
) => <BasicsPage view={editorView({ state, url }, editor)} data={data} />);

function editsOf(
  _state: State,
  { draft: { working }, otherLang: lang }: Editor,
  { values, texts, seen }: ReturnType<typeof readForm>,
  form: FormData,
) {
  const shown = CONTACT_KEYS.flatMap((key) => {
    if (!form.has(`has:shown:${key}`)) return [];
    const isShown = form.has(`shown:${key}`);
    return isShown === working.shown[key] ? [] : [[key, isShown] as const];
  });
  const edits: { edit: Edit; seen?: Record<string, string> }[] = [];
  if (Object.keys(values).length > 0) {
    edits.push({ edit: { kind: "profile", values }, seen: seen.values });
  }
  if (Object.keys(texts).length > 0) {
    const edit = { kind: "profile_translate", lang, texts } as const;
    edits.push({ edit, seen: seen.texts });
  }
  if (shown.length > 0) {
    edits.push({ edit: { kind: "contact", shown: Object.fromEntries(shown) } });
  }
  return edits;
}

/** The objects that stand once, in the order of the page; `$schema` and what programs note stand last. */
function fieldsOf(
  { draft: { working }, otherLang }: Editor,
): Pick<BasicsData, "groups" | "contact"> {
  const of = (key: (typeof GROUPS)[number]["key"]): FormField[] => {
    const group = GROUPS.find((one) => one.key === key);
    return group
      ? formFields(
        group.fields,
        working.groups[key].values,
        working.translations,
        otherLang,
      )
      : [];
  };
  const contact = GROUPS.flatMap(({ contact }) => contact).map((field) => {
    // A contact field's key is a contact key by construction.
    const key = field.key as ContactKey;
    const [shown] = formFields(
      [field],
      { [key]: working.contact[key] },
      {},
      otherLang,
    );
    return shown ? [{ field: shown, shown: working.shown[key] }] : [];
  }).flat();
  return {
    groups: [
      { key: "basics", fields: of("basics") },
      { key: "location", fields: of("location") },
      { key: "meta", fields: [...of("document"), ...of("meta")] },
    ],
    contact,
  };
}

function show(
  editor: Editor,
  status: number,
  errors: Record<string, string>,
  typed: Record<string, string>,
) {
  const { draft, ...rest } = editor;
  const again = (field: FormField) =>
    errors[field.name] === undefined
      ? field
      : { ...field, text: typed[field.name] ?? field.text };
  const { groups, contact } = fieldsOf(editor);
  const data: BasicsData = {
    groups: groups.map(({ key, fields }) => ({
      key,
      fields: fields.map(again),
    })),
    contact: contact.map(({ field, shown }) => ({
      field: again(field),
      shown,
    })),
    errors,
    told: profileTold(editor.otherLang, draft.working),
  };
  return page({ data, editor: rest }, { status });
}
