/**
 * What the pages of the profile editor are drawn from.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { Draft } from "@/lib/portfolio/drafts/draft.ts";
import type { Edit } from "@/lib/portfolio/drafts/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { entryName, fieldName, placeName } from "./names.ts";
import { editorWords } from "./words.ts";

/** Where the editor stands in the dashboard. */
export const PROFILE = "/dashboard/portfolio/profile";

/** How the draft stands, for the bar that every page of the editor has. */
export interface BarState {
  /** How many things differ from what is published. */
  changes: number;
  /** How many edits keep it from being published. */
  refused: number;
  /** What would be taken back; `null` when nothing can. */
  undo: string | null;
  /** What would be brought again. */
  redo: string | null;
  head: number;
}

/** What every page of the editor has. */
export interface EditorView extends DashboardView {
  bar: BarState;
  /** The language that the profile is written in, and the other one. */
  contentLang: Lang;
  otherLang: Lang;
  mayWrite: boolean;
  /** Tells this member's texts in this tenant from others in the same browser. */
  copyKey: string;
  /** What was done just now. */
  notice: { text: string; bad: boolean; restore?: number } | null;
}

/** The bar of a draft. */
export function barOf(
  { edits, refused, head }: Draft,
  changes: number,
  lang: Lang,
): BarState {
  const last = edits.findLast(({ undone }) => !undone);
  const next = edits.find(({ undone }) => undone);
  return {
    changes,
    refused: refused.length,
    undo: last ? editName(last.edit, lang) : null,
    redo: next ? editName(next.edit, lang) : null,
    head,
  };
}

/** An edit in a few words. */
export function editName(edit: Edit, lang: Lang): string {
  const words = editorWords[lang];
  const what = words.edits[edit.kind];
  const named = (section: string, fields: object) =>
    Object.keys(fields).map((key) => fieldName(section, key, lang)).join(", ");
  switch (edit.kind) {
    case "update":
      return fill(what, { field: named(edit.section, edit.values) });
    case "profile":
      return fill(what, { field: named("basics", edit.values) });
    case "translate":
    case "profile_translate": {
      const section = edit.kind === "translate" ? edit.section : "basics";
      const field = named(section, edit.texts);
      return fill(what, { field, lang: words.inLanguage[edit.lang] });
    }
    case "contact":
      return what;
    case "evidence":
      return `${placeName("skills", lang)}: ${what}`;
    default:
      return `${entryName(edit.section, lang)}: ${what}`;
  }
}
