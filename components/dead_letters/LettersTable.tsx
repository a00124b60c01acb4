import type { ComponentChildren } from "preact";
import type { Verb } from "@/lib/platform/dead_letters/schema.ts";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { ActionButton, HiddenFields } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { nearly, When } from "@/components/ui/When.tsx";
import { count, fill } from "@/components/words/fill.ts";
import type { LettersData, ListedLetter } from "./LettersPage.tsx";
import { reasonOf } from "./reasons.ts";
import { taskName } from "./task_names.ts";
import { queryOf, undoUntil } from "./view.ts";
import { letterWords } from "./words.ts";

/** The form that the boxes of all rows belong to. */
const CHOSEN = "chosen";

interface TableProps {
  view: DashboardView;
  path: string;
  data: LettersData;
  /** How many there are behind this page, too. */
  all: number;
}

/** The letters, with boxes to tick and buttons for one, for those that are ticked, and for all. */
export function LettersTable(
  { view, path, data, all, empty }: TableProps & { empty: ComponentChildren },
) {
  const words = letterWords[view.lang];
  const { letters, mayManage, queues } = data;
  return (
    <>
      {mayManage && all > 1 && (
        <Together view={view} path={path} data={data} all={all} />
      )}
      <DataTable
        caption={queues ? words.queues.failed : words.title}
        rows={letters}
        rowKey={({ id }) => id}
        empty={empty}
        columns={[
          {
            key: "task",
            title: words.task,
            cell: (letter) => (
              <Name
                view={view}
                path={path}
                letter={letter}
                canChoose={mayManage && all > 1}
              />
            ),
          },
          ...(queues
            ? [{
              key: "workspace",
              title: words.workspace,
              cell: ({ place }: ListedLetter) => place?.name ?? words.platform,
            }]
            : []),
          {
            key: "attempts",
            title: words.attempts,
            kind: "number",
            cell: ({ attempts }) => attempts,
          },
          {
            key: "failed",
            title: words.failed,
            kind: "date",
            cell: ({ diedAt }) => <When at={diedAt} clock={view.clock} />,
          },
          ...(mayManage
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: (letter: ListedLetter) => (
                <LetterActions view={view} path={path} letter={letter} />
              ),
            }]
            : []),
        ]}
      />
    </>
  );
}

function Name({ view, path, letter, canChoose }: {
  view: DashboardView;
  path: string;
  letter: ListedLetter;
  canChoose: boolean;
}) {
  const words = letterWords[view.lang];
  const { id, task, error, diedAt, asked, askedAt } = letter;
  const name = taskName(task, view.lang);
  const when = nearly(new Date(diedAt), view.clock);
  return (
    <div class={canChoose ? "pick" : undefined}>
      {canChoose && (
        <input
          type="checkbox"
          name="id"
          value={id}
          form={CHOSEN}
          disabled={asked === "retry"}
          aria-label={fill(words.choose, { name, when })}
        />
      )}
      <span>
        <a class="row-link" href={linkTo(view, `${path}/${id}`)}>{name}</a>
        {asked === "retry" && (
          <>
            {" "}
            <span class="tag">{words.retrying}</span>
          </>
        )}
        <span class="under">{reasonOf(error, view.lang).why}</span>
        {asked === "discard" && askedAt && (
          <span class="under">
            {fill(words.gone, { when: undoUntil(view, askedAt) })}
          </span>
        )}
      </span>
    </div>
  );
}

/** What can be done with one letter, in the list and on its own page. */
export function LetterActions({ view, path, letter }: {
  view: DashboardView;
  path: string;
  letter: ListedLetter;
}) {
  const words = letterWords[view.lang];
  const { id, task, asked } = letter;
  const shared = {
    of: taskName(task, view.lang),
    action: linkTo(view, path),
  };
  return (
    <>
      {asked === "discard" && (
        <ActionButton
          {...shared}
          label={words.restore}
          fields={{ do: "restore", id }}
        />
      )}
      {asked === null && (
        <>
          <ActionButton
            {...shared}
            label={words.retry}
            fields={{ do: "retry", id }}
          />
          <ActionButton
            {...shared}
            label={words.discard}
            danger
            fields={{ do: "discard", id }}
          />
        </>
      )}
    </>
  );
}

/** Buttons for the ticked ones, and links to ask about all of them. */
function Together({ view, path, data: { choice }, all }: TableProps) {
  const words = letterWords[view.lang];
  const query = queryOf(choice);
  const verbs: Verb[] = choice.show === "discarded"
    ? ["restore"]
    : ["retry", "discard"];
  const everything = {
    retry: words.retryAll,
    discard: words.discardAll,
    restore: words.restoreAll,
  };
  return (
    <div class="together">
      <form id={CHOSEN} method="post" action={linkTo(view, path)}>
        <HiddenFields fields={query} />
        <span class="soft">{words.chosen}</span>
        {verbs.map((verb) => (
          <button
            key={verb}
            type="submit"
            name="do"
            value={verb}
            class="link-button"
          >
            {words[verb]}
          </button>
        ))}
      </form>
      <p class="actions">
        {verbs.map((verb) => (
          <a
            key={verb}
            class="quiet"
            href={linkTo(view, path, { ...query, confirm: verb })}
          >
            {count(everything[verb], all)}
          </a>
        ))}
      </p>
    </div>
  );
}
