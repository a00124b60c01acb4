import type { Difference } from "@/lib/portfolio/drafts/differences.ts";
import type { Revision } from "@/lib/portfolio/history/schema.ts";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/fill.ts";
import { Differences } from "./Differences.tsx";
import { EditorPage } from "./EditorPage.tsx";
import { type EditorView, PROFILE } from "./view.ts";
import { editorWords } from "./words.ts";

/** Everything that was published, the newest first. */
export function HistoryPage(
  { view, revisions }: { view: EditorView; revisions: Revision[] },
) {
  const words = editorWords[view.lang];
  const { history } = words;
  return (
    <EditorPage
      view={view}
      title={history.title}
      above={<a href={linkTo(view, PROFILE)}>{words.above}</a>}
      lead={history.lead}
    >
      <DataTable
        caption={history.title}
        rows={revisions}
        rowKey={({ number }) => number}
        empty={<EmptyState title={history.empty} text={history.emptyText} />}
        columns={[
          {
            key: "state",
            title: history.state,
            cell: (revision) => (
              <>
                <a
                  class="row-link"
                  href={linkTo(view, `${PROFILE}/history/${revision.number}`)}
                >
                  {revision.number}: {why(view, revision)}
                </a>
                {revision === revisions[0] && (
                  <span class="under">{history.now}</span>
                )}
              </>
            ),
          },
          {
            key: "by",
            title: history.by,
            kind: "text",
            cell: ({ byId }) =>
              byId === null
                ? history.terminal
                : byId === view.session.userId
                ? history.you
                : history.member,
          },
          {
            key: "at",
            title: history.at,
            kind: "date",
            cell: ({ at }) => <When at={at} clock={view.clock} />,
          },
        ]}
      />
    </EditorPage>
  );
}

/** What one state is compared with, and what differs. */
export interface RevisionData {
  revision: Revision;
  /** `null`: what readers see now. */
  to: number | null;
  /** The state after it, when there is one. */
  next: number | null;
  differences: Difference[];
}

/** One state beside another, and the button that brings it back. */
export function RevisionPage(
  { view, data: { revision, to, next, differences } }: {
    view: EditorView;
    data: RevisionData;
  },
) {
  const words = editorWords[view.lang];
  const { history } = words;
  const { number } = revision;
  const here = `${PROFILE}/history/${number}`;
  return (
    <EditorPage
      view={view}
      title={to === null
        ? fill(history.withNow, { from: number })
        : fill(history.against, { from: number, to })}
      above={<a href={linkTo(view, `${PROFILE}/history`)}>{history.title}</a>}
      lead={
        <>
          {why(view, revision)}, <When at={revision.at} clock={view.clock} />.
          {" "}
          {history.compare}: {to === null
            ? next !== null && (
              <a href={linkTo(view, here, { to: String(next) })}>
                {history.next}
              </a>
            )
            : <a href={linkTo(view, here)}>{history.current}</a>}
        </>
      }
    >
      {differences.length === 0
        ? <p>{history.same}</p>
        : <Differences differences={differences} lang={view.lang} />}
      {view.mayWrite && to === null && differences.length > 0 && (
        <div class="form-end">
          <p class="label">{history.restoreText}</p>
          <ActionButton
            label={history.restore}
            action={linkTo(view, PROFILE)}
            fields={{ do: "restore", number: String(number) }}
          />
        </div>
      )}
    </EditorPage>
  );
}

function why(view: EditorView, { why, restored }: Revision): string {
  return fill(editorWords[view.lang].history.why[why], {
    number: restored ?? "",
  });
}
