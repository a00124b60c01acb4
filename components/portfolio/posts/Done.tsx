import { Notice, UndoNotice } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { type PostWords, postWords } from "./words.ts";

/** What has just become of a post. */
export interface DoneData {
  what: Exclude<keyof PostWords["done"], "imported" | "scheduled">;
  id: string;
  /** The language that it concerns, when it is one. */
  text: string | null;
}

/** What takes a thing back that was done. */
const UNDO: Partial<Record<DoneData["what"], string>> = {
  published: "unpublish",
  unpublished: "republish",
  removed: "restore",
};

/** Says what was done, with a way back where there is one. */
export function Done(
  { view, done, action }: {
    view: DashboardView;
    done: DoneData;
    action: string;
  },
) {
  const text = postWords[view.lang].done[done.what];
  const undo = UNDO[done.what];
  if (undo === undefined) return <Notice>{text}</Notice>;
  const fields: Record<string, string> = { do: undo, id: done.id };
  if (done.text !== null) fields.text = done.text;
  return <UndoNotice view={view} text={text} action={action} fields={fields} />;
}
