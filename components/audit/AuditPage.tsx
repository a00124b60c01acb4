import {
  type AuditEntry,
  type AuditFilter,
  type AuditPerson,
  outcomes,
} from "@/lib/platform/audit/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { Pager, Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { actionLabel } from "./actions.ts";
import { FilterForm } from "./FilterForm.tsx";
import { Outcome, What, Who } from "./Pieces.tsx";
import { namesOf, queryOf } from "./view.ts";
import { auditWords } from "./words.ts";

/** What the list is drawn from. */
export interface AuditData {
  entries: AuditEntry[];
  people: AuditPerson[];
  filter: AuditFilter;
  /** The address asked for something that is no filter. */
  isWrong: boolean;
  /** Id of the last entry when there are more. */
  more: string | null;
  isLater: boolean;
}

/** Who did what: of a tenant, or of the platform. */
export function AuditPage({ view, data, path, isPlatform = false }: {
  view: DashboardView;
  data: AuditData;
  path: string;
  isPlatform?: boolean;
}) {
  const words = auditWords[view.lang];
  const { entries, filter, people } = data;
  const names = namesOf(people);
  const query = queryOf(filter);
  const isFiltered = Object.keys(query).length > 0;
  return (
    <DashboardPage
      view={view}
      title={isPlatform ? words.adminTitle : words.title}
      lead={isPlatform ? words.adminLead : words.lead}
      actions={!isPlatform && <Exports view={view} path={path} query={query} />}
    >
      {data.isWrong && <Notice kind="bad">{words.filter.wrong}</Notice>}
      <Tabs
        label={words.outcome}
        tabs={[undefined, ...outcomes].map((outcome) => ({
          label: outcome ? words.outcomes[outcome] : words.filter.anyOutcome,
          href: linkTo(view, path, queryOf({ ...filter, outcome })),
          current: filter.outcome === outcome,
        }))}
      />
      <FilterForm view={view} path={path} filter={filter} people={people} />
      <DataTable
        caption={words.title}
        rows={entries}
        rowKey={({ id }) => id}
        empty={isFiltered
          ? <EmptyState title={words.noMatch} text={words.noMatchText} />
          : <EmptyState title={words.none} text={words.noneText} />}
        columns={[
          {
            key: "what",
            title: words.what,
            cell: ({ id, action }) => (
              <a
                class="row-link audit-what"
                href={linkTo(view, `${path}/${id}`)}
              >
                {actionLabel(action, view.lang)}
              </a>
            ),
          },
          {
            key: "who",
            title: words.who,
            cell: (entry) => <Who view={view} entry={entry} names={names} />,
          },
          {
            key: "target",
            title: words.target,
            cell: (entry) => (
              <What view={view} entry={entry} names={names} path={path} />
            ),
          },
          {
            key: "outcome",
            title: words.outcome,
            cell: (entry) => <Outcome view={view} entry={entry} />,
          },
          {
            key: "when",
            title: words.when,
            kind: "date",
            cell: ({ at }) => <When at={at} clock={view.clock} />,
          },
        ]}
      />
      <Pager
        words={view.words.table}
        newest={data.isLater ? linkTo(view, path, query) : null}
        older={data.more && linkTo(view, path, { ...query, after: data.more })}
      />
    </DashboardPage>
  );
}

function Exports({ view, path, query }: {
  view: DashboardView;
  path: string;
  query: Record<string, string>;
}) {
  const words = auditWords[view.lang];
  const to = (format: string) =>
    linkTo(view, `${path}/export`, { ...query, format });
  return (
    <p class="actions">
      <span class="soft">{words.export}</span>
      <a class="button" href={to("csv")} download>CSV</a>
      <a class="button" href={to("ndjson")} download>NDJSON</a>
    </p>
  );
}
