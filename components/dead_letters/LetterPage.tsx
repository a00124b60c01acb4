import type { ComponentChildren } from "preact";
import type {
  LetterPlace,
  PastAttempt,
  WholeLetter,
} from "@/lib/platform/dead_letters/schema.ts";
import { AUDIT } from "@/components/audit/view.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { LetterActions } from "./LettersTable.tsx";
import { reasonOf } from "./reasons.ts";
import { taskName } from "./task_names.ts";
import { duration, exactly, undoUntil } from "./view.ts";
import { letterWords } from "./words.ts";

/** Everything that is known of one run that was set aside. */
export function LetterPage({ view, path, letter, mayManage }: {
  view: DashboardView;
  path: string;
  letter: WholeLetter & Partial<LetterPlace>;
  mayManage: boolean;
}) {
  const words = letterWords[view.lang];
  const { letter: labels } = words;
  const { asked, askedAt, error, entryId, requestId } = letter;
  const reason = reasonOf(error, view.lang);
  return (
    <DashboardPage
      view={view}
      title={taskName(letter.task, view.lang)}
      narrow
      above={
        <a href={linkTo(view, path)}>
          {letter.place === undefined ? labels.back : labels.adminBack}
        </a>
      }
      lead={`${reason.why} ${reason.next}`}
      actions={mayManage && (
        <LetterActions view={view} path={path} letter={letter} />
      )}
    >
      {asked === "retry" && <Notice kind="plain">{words.retrying}</Notice>}
      {asked === "discard" && askedAt && (
        <Notice kind="plain">
          {fill(words.gone, { when: undoUntil(view, askedAt) })}
        </Notice>
      )}
      <dl class="details entry">
        {letter.place !== undefined && (
          <Fact name={words.workspace}>
            {letter.place?.name ?? words.platform}
          </Fact>
        )}
        <Fact name={labels.said}>
          {error && <span class="mono">{error}</span>}
        </Fact>
        <Fact name={labels.attempts}>
          {fill(
            letter.history.length > letter.attempts
              ? labels.ofAgain
              : labels.of,
            {
              n: letter.attempts,
              most: letter.maxAttempts,
              all: letter.history.length,
            },
          )}
        </Fact>
        <Fact name={labels.begun}>{exactly(view, letter.createdAt)}</Fact>
        <Fact name={labels.failed}>{exactly(view, letter.diedAt)}</Fact>
        <Fact name={labels.about}>
          <Payload payload={letter.payload} none={labels.nothing} />
        </Fact>
        <Fact name={labels.request}>
          {requestId && (
            <>
              <span class="mono">{requestId}</span>
              {entryId && view.access && (
                <a class="under" href={linkTo(view, `${AUDIT}/${entryId}`)}>
                  {labels.entry}
                </a>
              )}
            </>
          )}
        </Fact>
        <Fact name={labels.task}>
          <span class="mono">{letter.task}</span>
        </Fact>
        <Fact name={labels.key}>
          <span class="mono">{letter.key}</span>
          <span class="under">{labels.keyHelp}</span>
        </Fact>
        <Fact name={labels.run}>
          <span class="mono">{letter.id}</span>
        </Fact>
      </dl>
      <h2 class="section-title">{labels.history}</h2>
      <History view={view} history={letter.history} />
    </DashboardPage>
  );
}

/** The newest first: the last words matter most. */
function History({ view, history }: {
  view: DashboardView;
  history: PastAttempt[];
}) {
  const { letter: labels } = letterWords[view.lang];
  const rows = history.map((past, at) => ({ ...past, number: at + 1 }));
  return (
    <DataTable
      caption={labels.history}
      rows={rows.toReversed()}
      rowKey={({ number }) => number}
      empty={<p class="soft">{labels.historyNone}</p>}
      columns={[
        {
          key: "number",
          title: labels.number,
          cell: ({ number }) => number,
        },
        {
          key: "result",
          title: labels.result,
          kind: "text",
          cell: ({ error }) => reasonOf(error, view.lang).why,
        },
        {
          key: "took",
          title: labels.took,
          kind: "number",
          cell: ({ ms }) => (
            <span class="whole">
              {ms === null ? labels.unknown : duration(view, ms)}
            </span>
          ),
        },
        {
          key: "at",
          title: labels.at,
          kind: "date",
          cell: ({ at }) => <time datetime={at}>{exactly(view, at)}</time>,
        },
      ]}
    />
  );
}

function Payload({ payload, none }: {
  payload: WholeLetter["payload"];
  none: string;
}) {
  const ids = Object.entries(payload);
  if (ids.length === 0) return <span class="soft">{none}</span>;
  return (
    <>
      {ids.map(([name, id]) => (
        <span key={name} class="payload">
          <span class="soft">{name}</span>{" "}
          <span class="mono">{String(id)}</span>
        </span>
      ))}
    </>
  );
}

function Fact(
  { name, children }: { name: string; children: ComponentChildren },
) {
  return children
    ? (
      <div>
        <dt>{name}</dt>
        <dd>{children}</dd>
      </div>
    )
    : null;
}
