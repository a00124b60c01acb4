import type { RoleCvLine } from "@/lib/assistant/cv_for_role/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import {
  ActionButton,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { Pager } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/fill.ts";
import { ASSISTANT, AssistantTabs } from "./AssistantTabs.tsx";
import { cvSaid } from "./cv_said.ts";
import { cvWords } from "./cv_words.ts";

/** Where CVs for a role stand in the dashboard. */
export const CVS = `${ASSISTANT}/cv`;

/** What the list is drawn from. */
export interface CvsData {
  cvs: RoleCvLine[];
  isLater: boolean;
  /** Id of the last one when there are more. */
  older: string | null;
  done: "removed" | "restored" | "gone" | "full" | null;
  /** Which one it was done to. */
  id: string;
  mayWrite: boolean;
}

/** The CVs for a role that are kept. */
export function CvsPage(
  { view, data }: { view: DashboardView; data: CvsData },
) {
  const words = cvWords[view.lang];
  const said = cvSaid[view.lang];
  const add = data.mayWrite && (
    <a class="button button-main" href={linkTo(view, `${CVS}/new`)}>
      {words.new}
    </a>
  );
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={data.cvs.length > 0 && add}
    >
      <AssistantTabs view={view} open="cv" />
      {data.done === "removed"
        ? (
          <UndoNotice
            view={view}
            text={words.done.removed}
            action={linkTo(view, CVS)}
            fields={{ do: "restore", id: data.id }}
          />
        )
        : data.done && (
          <Notice kind={data.done === "restored" ? "good" : "bad"}>
            {data.done === "full" ? words.full : words.done[data.done]}
          </Notice>
        )}
      <DataTable
        caption={words.title}
        rows={data.cvs}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={words.emptyTitle}
            text={words.emptyText}
            action={add}
          />
        }
        columns={[
          {
            key: "title",
            title: words.role,
            cell: ({ id, title, lang }) => (
              <>
                <a class="row-link" href={linkTo(view, `${CVS}/${id}`)}>
                  <bdi>{title}</bdi>
                </a>
                <span class="under">{words.langs[lang]}</span>
              </>
            ),
          },
          {
            key: "checked",
            title: words.checked,
            kind: "text",
            cell: ({ nothingInvented, missing }) => (
              <>
                <span
                  class={nothingInvented ? "tag tag-good" : "tag tag-bad"}
                >
                  {nothingInvented ? said.clean : words.refused}
                </span>
                {missing > 0 && (
                  <span class="under">{count(words.lacking, missing)}</span>
                )}
              </>
            ),
          },
          {
            key: "made",
            title: words.made,
            kind: "date",
            cell: ({ createdAt }) => <When at={createdAt} clock={view.clock} />,
          },
          ...data.mayWrite
            ? [{
              key: "actions",
              title: words.remove,
              kind: "actions" as const,
              cell: ({ id, title }: RoleCvLine) => (
                <ActionButton
                  label={words.remove}
                  of={title}
                  fields={{ do: "remove", id }}
                  danger
                />
              ),
            }]
            : [],
        ]}
      />
      <Pager
        words={view.words.table}
        newest={data.isLater ? linkTo(view, CVS) : null}
        older={data.older && linkTo(view, CVS, { after: data.older })}
      />
    </DashboardPage>
  );
}
