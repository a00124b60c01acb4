import type { Difference } from "@/lib/portfolio/drafts/differences.ts";
import type { Edit, Refusal } from "@/lib/portfolio/drafts/schema.ts";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton, HiddenFields } from "@/components/dashboard/Notice.tsx";
import { linkTo } from "@/components/dashboard/view.ts";
import { Differences } from "./Differences.tsx";
import { EditorPage } from "./EditorPage.tsx";
import { editName, type EditorView, PROFILE } from "./view.ts";
import { editorWords } from "./words.ts";

/** What the page before a publishing is drawn from. */
export interface ChangesData {
  differences: Difference[];
  refused: { n: number; edit: Edit; why: Refusal["why"] }[];
}

/** What readers will see differently, and the button that makes it so. */
export function ChangesPage(
  { view, data: { differences, refused } }: {
    view: EditorView;
    data: ChangesData;
  },
) {
  const words = editorWords[view.lang];
  const action = linkTo(view, PROFILE);
  const head = String(view.bar.head);
  return (
    <EditorPage
      view={view}
      title={words.changes.title}
      above={<a href={linkTo(view, PROFILE)}>{words.above}</a>}
      lead={words.changes.lead}
    >
      {refused.length > 0 && (
        <section class="note note-bad">
          <div class="stack">
            <h2>{words.changes.refusedTitle}</h2>
            <p>{words.changes.refusedText}</p>
            <ul>
              {refused.map(({ n, edit, why }) => (
                <li key={n}>
                  {editName(edit, view.lang)}: {words.changes.why[why]}
                </li>
              ))}
            </ul>
            {view.mayWrite && (
              <ActionButton
                label={words.changes.drop}
                action={action}
                fields={{ do: "drop", back: view.path }}
              />
            )}
          </div>
        </section>
      )}
      {differences.length === 0
        ? (
          <EmptyState
            title={words.changes.none}
            text={words.changes.noneText}
            action={
              <a class="button" href={linkTo(view, PROFILE)}>{words.above}</a>
            }
          />
        )
        : (
          <>
            <Differences differences={differences} lang={view.lang} />
            {view.mayWrite && (
              <div class="actions form-end">
                <form method="post" action={action}>
                  <HiddenFields fields={{ do: "publish", head }} />
                  <button
                    type="submit"
                    class="button button-main"
                    disabled={refused.length > 0}
                  >
                    {words.bar.publish}
                  </button>
                </form>
                <ActionButton
                  label={words.changes.discard}
                  danger
                  action={action}
                  fields={{ do: "discard", head }}
                />
              </div>
            )}
          </>
        )}
    </EditorPage>
  );
}
