import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  discardDraft,
  dropRefused,
  editDraft,
  publishDraft,
  redoEdit,
  undoEdit,
} from "@/lib/portfolio/drafts/commands.ts";
import {
  profileTold,
  sectionTold,
  wholeTold,
} from "@/lib/portfolio/drafts/completeness.ts";
import { getDraft } from "@/lib/portfolio/drafts/queries.ts";
import type { Edit } from "@/lib/portfolio/drafts/schema.ts";
import { isEmpty } from "@/lib/portfolio/drafts/working.ts";
import { restoreRevision } from "@/lib/portfolio/history/commands.ts";
import { SECTIONS } from "@/lib/portfolio/resume/schema.ts";
import {
  type ProfileData,
  ProfilePage,
} from "@/components/portfolio/editor/ProfilePage.tsx";
import { PROFILE } from "@/components/portfolio/editor/view.ts";
import {
  define,
  formOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import {
  barOfDraft,
  doneOf,
  editorView,
  isFetch,
  readEditor,
  sectionAt,
} from "../../../(_dashboard)/profile_editor.ts";

export const handlers = define.handlers({
  async GET({ state }) {
    const { draft: { working }, ...editor } = await readEditor(state);
    const { otherLang } = editor;
    const name = working.groups.basics.values.name;
    const data: ProfileData = {
      name: typeof name === "string" ? name : "",
      told: wholeTold(otherLang, working),
      profileTold: profileTold(otherLang, working),
      sections: SECTIONS.map((section) => ({
        key: section.key,
        entries: working.entries[section.key].length,
        told: sectionTold(otherLang, working, section),
      })),
      isEmpty: isEmpty(working),
    };
    return page({ data, editor });
  },

  /** Every button of the editor that is not a form of fields. */
  async POST({ state, req }) {
    const form = await formOf(req);
    try {
      const { path, query } = await act(state, form);
      if (!isFetch(req)) return seeOther(state, path, query);
      const draft = await getDraft(state.actor, {});
      return Response.json({ bar: barOfDraft(draft, state.lang) });
    } catch (error) {
      if (isFetch(req)) throw error;
      const done = doneOf(error);
      const isChanges = done === "stale" || done === "refused";
      const path = isChanges ? `${PROFILE}/changes` : backOf(form);
      return seeOther(state, path, { done });
    }
  },
});

export default define.page<typeof handlers>((
  { data: { data, editor }, state, url },
) => <ProfilePage view={editorView({ state, url }, editor)} data={data} />);

/** Where a button leads, and what the page says there. */
interface Onward {
  path: string;
  query: Record<string, string>;
}

async function act(state: State, form: FormData): Promise<Onward> {
  const { actor } = state;
  const back = { path: backOf(form), query: {} };
  const to = (path: string, query: Record<string, string> = {}) => ({
    path,
    query,
  });
  const edit = (edit: Edit) => editDraft(actor, { edits: [{ edit }] });
  switch (textOf(form, "do")) {
    case "undo": {
      const { changed } = await undoEdit(actor, {});
      return changed ? back : to(back.path, { done: "nothing" });
    }
    case "redo":
      await redoEdit(actor, {});
      return back;
    case "publish": {
      const head = numberOf(form, "head");
      const { changed, revision } = await publishDraft(actor, { head });
      return to(PROFILE, {
        done: changed ? "published" : "same",
        ...revision !== null && revision > 1
          ? { restore: String(revision - 1) }
          : {},
      });
    }
    case "discard":
      await discardDraft(actor, { head: numberOf(form, "head") });
      return to(PROFILE, { done: "discarded" });
    case "drop":
      await dropRefused(actor, {});
      return back;
    case "restore": {
      const { undo } = await restoreRevision(actor, {
        number: numberOf(form, "number"),
      });
      return to(`${PROFILE}/history`, {
        done: "restored",
        ...undo === null ? {} : { restore: String(undo) },
      });
    }
    case "add": {
      const { section, id } = entryOf(form);
      await edit({ kind: "add", section, id, values: {} });
      return to(`${PROFILE}/${section}/${id}`);
    }
    case "remove": {
      const { section, id } = entryOf(form);
      await edit({ kind: "remove", section, id });
      return to(`${PROFILE}/${section}`, { done: "removed" });
    }
    case "move": {
      const { section, id } = entryOf(form);
      const place = Math.max(0, numberOf(form, "place") ?? 0);
      await edit({ kind: "move", section, id, place });
      return to(`${PROFILE}/${section}#${id}`);
    }
    case "show":
    case "hide": {
      const { section, id } = entryOf(form);
      const published = textOf(form, "do") === "show";
      await edit({ kind: "show", section, id, published });
      return form.has("back") ? back : to(`${PROFILE}/${section}#${id}`);
    }
  }
  throw new AppError("invalid", "Cannot do this: it is unknown");
}

function entryOf(form: FormData) {
  return {
    section: sectionAt(textOf(form, "section")),
    id: textOf(form, "id"),
  };
}

function numberOf(form: FormData, name: string): number | undefined {
  const text = textOf(form, name);
  return /^\d{1,16}$/.test(text) ? Number(text) : undefined;
}

/** A page of the editor, and no other place. */
function backOf(form: FormData): string {
  const back = textOf(form, "back");
  const isHere = back === PROFILE || back.startsWith(`${PROFILE}/`);
  return isHere && /^[\w/-]+$/.test(back) ? back : PROFILE;
}
