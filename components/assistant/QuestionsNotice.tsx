import { Notice, UndoNotice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { count } from "@/components/words/fill.ts";
import { ANSWERS, QUESTIONS } from "./desk_pieces.tsx";
import { type DeskWords, deskWords } from "./desk_words.ts";

/** What has just become of a question or an answer. */
export interface QuestionsTold {
  what: keyof DeskWords["inbox"]["told"];
  /** Of the question or the answer. */
  id: string;
  /** To how many the answer was mailed. */
  mailed: number;
}

/** What may be told. */
export const questionsTold = [
  "answered",
  "done",
  "not_for_assistant",
  "reopened",
  "removed",
  "restored",
  "changed",
  "gone",
] as const satisfies QuestionsTold["what"][];

/** What became of the last thing that was done, and how it is taken back. */
export function QuestionsNotice({ view, done, mayWrite }: {
  view: DashboardView;
  done: QuestionsTold | null;
  mayWrite: boolean;
}) {
  if (!done) return null;
  const { told: words } = deskWords[view.lang].inbox;
  const { what, id, mailed } = done;
  const text = what === "mailed" || what === "answered" && mailed > 0
    ? count(words.mailed, mailed)
    : words[what];
  const undo = mayWrite ? UNDO[what] : undefined;
  if (undo) {
    return (
      <UndoNotice
        view={view}
        text={text}
        action={linkTo(view, undo.path)}
        fields={{ do: undo.verb, id }}
      />
    );
  }
  return <Notice kind={what === "gone" ? "plain" : "good"}>{text}</Notice>;
}

/** What takes it back, and where that is asked for. */
const UNDO: Partial<
  Record<QuestionsTold["what"], { path: string; verb: string }>
> = {
  answered: { path: ANSWERS, verb: "remove" },
  done: { path: QUESTIONS, verb: "reopen" },
  not_for_assistant: { path: QUESTIONS, verb: "reopen" },
  removed: { path: ANSWERS, verb: "restore" },
};
