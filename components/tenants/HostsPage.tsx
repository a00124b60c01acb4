import type { Host } from "@/lib/platform/hosts/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { ActionButton, Notice } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import { serviceWords } from "./service_words.ts";

/** Where hosts stand in the dashboard. */
export const HOSTS = "/dashboard/hosts";

/** What may have happened a moment ago. */
export const hostNotices = [
  "added",
  "proved",
  "waiting",
  "removed",
  "gone",
] as const;

/** What the page of hosts is drawn from. */
export interface HostsData {
  hosts: Host[];
  done: typeof hostNotices[number] | null;
  value: string;
  error: string | null;
  mayWrite: boolean;
  /** Where the site is without a host of its own. */
  address: string;
}

/** Names on which the site is served. */
export function HostsPage(
  { view, data }: { view: DashboardView; data: HostsData },
) {
  const words = serviceWords[view.lang].hosts;
  const { hosts, done, mayWrite } = data;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      failed={data.error !== null}
    >
      {done && (
        <Notice kind={done === "waiting" ? "plain" : "good"}>
          {words.done[done]}
        </Notice>
      )}
      <DataTable
        caption={words.title}
        rows={hosts}
        rowKey={({ host }) => host}
        empty={
          <EmptyState
            title={words.empty}
            text={fill(words.emptyText, { address: data.address })}
          />
        }
        columns={[
          {
            key: "host",
            title: words.host,
            cell: ({ host, verified }) =>
              verified ? <a href={`https://${host}/`}>{host}</a> : host,
          },
          {
            key: "state",
            title: words.state,
            kind: "text",
            cell: (host) => <State view={view} host={host} />,
          },
          ...(mayWrite
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: ({ host, verified }: Host) => (
                <>
                  {!verified && (
                    <ActionButton
                      label={words.check}
                      of={host}
                      fields={{ do: "check", host }}
                    />
                  )}
                  <ActionButton
                    label={words.remove}
                    of={host}
                    fields={{ do: "remove", host }}
                    danger
                  />
                </>
              ),
            }]
            : []),
        ]}
      />
      {mayWrite && <Add view={view} data={data} />}
    </DashboardPage>
  );
}

function State({ view, host }: { view: DashboardView; host: Host }) {
  const words = serviceWords[view.lang].hosts;
  if (host.verified) return <span class="tag tag-good">{words.ready}</span>;
  return (
    <>
      <span class="tag tag-warn">{words.waiting}</span>
      <span class="under">{words.record}</span>
      <dl class="record">
        <dt>{words.recordName}</dt>
        <dd class="mono">{host.record.name}</dd>
        <dt>{words.recordValue}</dt>
        <dd class="mono">{host.record.value}</dd>
      </dl>
    </>
  );
}

function Add({ view, data }: { view: DashboardView; data: HostsData }) {
  const words = serviceWords[view.lang].hosts;
  return (
    <section>
      <h2 class="section-title">{words.add}</h2>
      <FormPage
        view={view}
        submit={words.add}
        fields={{ do: "add" }}
        error={data.error !== null}
      >
        <Field
          name="host"
          label={words.host}
          help={words.addHelp}
          value={data.value}
          error={data.error ?? undefined}
          maxlength={253}
          autocomplete="off"
        />
      </FormPage>
    </section>
  );
}
