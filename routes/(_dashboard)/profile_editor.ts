/**
 * What the pages of the profile editor share: the draft, what they are drawn from, and how a form becomes edits.
 *
 * @module
 */
import { HttpError } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import { editDraft } from "@/lib/portfolio/drafts/commands.ts";
import { differencesOf } from "@/lib/portfolio/drafts/differences.ts";
import type { Draft } from "@/lib/portfolio/drafts/draft.ts";
import { type FormChanges, textOf } from "@/lib/portfolio/drafts/form.ts";
import { markOf } from "@/lib/portfolio/drafts/marks.ts";
import { getDraft } from "@/lib/portfolio/drafts/queries.ts";
import type { Edit } from "@/lib/portfolio/drafts/schema.ts";
import type { FieldValue } from "@/lib/portfolio/resume/rows.ts";
import { type SectionKey, SECTIONS } from "@/lib/portfolio/resume/schema.ts";
import type { Saved } from "@/components/portfolio/editor/autosave.ts";
import {
  barOf,
  type BarState,
  type EditorView,
} from "@/components/portfolio/editor/view.ts";
import { editorWords } from "@/components/portfolio/editor/words.ts";
import { fill } from "@/components/words/fill.ts";
import { dashboardView, mayOf } from "./dashboard_page.ts";

/** A draft, and the languages it is written in. */
export interface Editor {
  draft: Draft;
  bar: BarState;
  contentLang: Lang;
  otherLang: Lang;
}

/** Reads the draft for a page. */
export async function readEditor(state: State): Promise<Editor> {
  const draft = await getDraft(state.actor, {});
  const contentLang = state.access?.tenant.languages[0] ?? "en";
  return {
    draft,
    bar: barOfDraft(draft, state.lang),
    contentLang,
    otherLang: contentLang === "es" ? "en" : "es",
  };
}

/** How a draft stands, for its bar. */
export function barOfDraft(draft: Draft, lang: Lang): BarState {
  const { stored, working } = draft;
  return barOf(draft, differencesOf(stored, working).length, lang);
}

/** What a page of the editor is drawn from. */
export function editorView(
  { state, url }: { state: State; url: URL },
  { bar, contentLang, otherLang }: Omit<Editor, "draft">,
): EditorView {
  const view = dashboardView({ state, url });
  return {
    ...view,
    bar,
    contentLang,
    otherLang,
    mayWrite: mayOf(state)("portfolio.profile.write"),
    copyKey: [state.actor.tenantId, state.actor.userId, view.path].join(" "),
    notice: noticeOf(url.searchParams, state.lang),
  };
}

/** The section that an address names. */
export function sectionAt(name: string | undefined): SectionKey {
  const found = SECTIONS.find(({ key }) => key === name);
  if (!found) throw new HttpError(404);
  return found.key;
}

/** Whether scripts ask, which go on by themselves. */
export function isFetch(req: Request): boolean {
  return req.headers.get("accept") === "application/json";
}

/** Writes what a form changes, and says what became of it: nothing that can be saved is held up by what cannot. */
export async function saveForm(
  state: State,
  changes: FormChanges,
  edits: { edit: Edit; seen?: Record<string, string> }[],
): Promise<{ saved: Saved; errors: Record<string, string> }> {
  const words = editorWords[state.lang].entry.errors;
  const errors: Record<string, string> = Object.fromEntries(
    Object.entries(changes.errors).map(([name, why]) => [name, words[why]]),
  );
  const { conflicts } = edits.length === 0
    ? { conflicts: [] }
    : await editDraft(state.actor, { edits });
  const draft = await getDraft(state.actor, {});
  const told = conflicts.map(({ field, lang, current }) => ({
    name: lang === null ? field : `${field}@${lang}`,
    text: textOf(current),
    mark: markOf(current),
  }));
  const written = edits.flatMap(({ edit }): [string, FieldValue][] => {
    if (edit.kind === "update" || edit.kind === "profile") {
      return Object.entries(edit.values);
    }
    if (edit.kind !== "translate" && edit.kind !== "profile_translate") {
      return [];
    }
    return Object.entries(edit.texts).map(([key, text]) => [
      `${key}@${edit.lang}`,
      text,
    ]);
  });
  return {
    saved: {
      bar: barOfDraft(draft, state.lang),
      marks: Object.fromEntries(
        written.map(([name, value]) => [name, markOf(value)]),
      ),
      conflicts: told,
      errors,
    },
    errors: {
      ...errors,
      ...Object.fromEntries(
        told.map(({ name, text }) => [
          name,
          fill(words.conflict, { current: text }),
        ]),
      ),
    },
  };
}

/** What the last button did, as the address says it. */
function noticeOf(
  query: URLSearchParams,
  lang: Lang,
): EditorView["notice"] {
  const words = editorWords[lang].done;
  const done = query.get("done") ?? "";
  if (!Object.hasOwn(words, done)) return null;
  const restore = Number(query.get("restore"));
  return {
    text: words[done as keyof typeof words],
    bad: ["stale", "refused", "open", "gone", "full"].includes(done),
    ...Number.isInteger(restore) && restore > 0 ? { restore } : {},
  };
}

/** What an error of the draft is called in the address; whatever is none of them is thrown on. */
export function doneOf(error: unknown): string {
  if (!(error instanceof AppError)) throw error;
  if (error.code === "not_found") return "gone";
  if (error.fields?.section === "full") return "full";
  if (error.fields?.draft === "open") return "open";
  if (error.code !== "conflict") throw error;
  return error.fields?.head === undefined ? "refused" : "stale";
}
