import type { Verb } from "@/lib/platform/dead_letters/schema.ts";
import {
  HiddenFields,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { count, fill } from "@/components/words/fill.ts";
import { type LetterChoice, queryOf, undoUntil } from "./view.ts";
import { letterWords } from "./words.ts";

/** What was asked last. */
export interface Done {
  verb: Verb;
  /** Of how many letters. */
  count: number;
  /** Names what was asked together. */
  askedAt: string;
}

/** Asks once more before something is done with many. */
export function Confirm({ view, path, verb, choice, count: many }: {
  view: DashboardView;
  path: string;
  verb: Verb;
  choice: LetterChoice;
  count: number;
}) {
  const words = letterWords[view.lang];
  const query = queryOf(choice);
  return (
    <Notice kind="plain">
      <form method="post" action={linkTo(view, path)} class="confirm">
        <HiddenFields fields={{ ...query, do: verb, all: "yes" }} />
        <p>{count(words.confirm[verb], many)}</p>
        <p class="actions">
          <button type="submit" class="button button-main">
            {words[verb]}
          </button>
          <a class="quiet" href={linkTo(view, path, query)}>
            {words.confirm.cancel}
          </a>
        </p>
      </form>
    </Notice>
  );
}

/** What became of what was asked; what was discarded can be brought back with one button. */
export function DoneNotice({ view, path, data: { done, choice, mayManage } }: {
  view: DashboardView;
  path: string;
  data: { done: Done | null; choice: LetterChoice; mayManage: boolean };
}) {
  if (!done) return null;
  const { done: words } = letterWords[view.lang];
  if (done.count === 0) return <Notice kind="plain">{words.none}</Notice>;
  const text = fill(count(words[done.verb], done.count), {
    when: undoUntil(view, done.askedAt),
  });
  return done.verb === "discard" && mayManage
    ? (
      <UndoNotice
        view={view}
        text={text}
        action={linkTo(view, path)}
        fields={{
          ...queryOf(choice),
          do: "restore",
          all: "yes",
          askedAt: done.askedAt,
        }}
      />
    )
    : <Notice>{text}</Notice>;
}
