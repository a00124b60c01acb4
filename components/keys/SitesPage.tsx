import type { AllowedOrigin } from "@/lib/platform/origins/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import {
  ActionButton,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { KeyTabs } from "./KeyTabs.tsx";
import { keyWords } from "./words.ts";

/** What the list of allowed sites is drawn from. */
export interface SitesData {
  origins: AllowedOrigin[];
  mayWrite: boolean;
  value: string;
  error: string | null;
  done: { what: "added" } | { what: "removed"; origin: string } | null;
}

/** Sites whose pages may call the API. */
export function SitesPage(
  { view, data }: { view: DashboardView; data: SitesData },
) {
  const words = keyWords[view.lang];
  const { origins, mayWrite, done, error } = data;
  return (
    <DashboardPage
      view={view}
      title={words.sites}
      lead={words.origins.lead}
      failed={error !== null}
    >
      <KeyTabs view={view} open="sites" />
      {done?.what === "added" && <Notice>{words.origins.done.added}</Notice>}
      {done?.what === "removed" && (
        <UndoNotice
          view={view}
          text={words.origins.done.removed}
          fields={{ do: "add", origin: done.origin }}
        />
      )}
      <DataTable
        caption={words.sites}
        rows={origins}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={words.origins.empty}
            text={words.origins.emptyText}
          />
        }
        columns={[
          {
            key: "origin",
            title: words.origins.origin,
            cell: ({ origin }) => <span class="mono">{origin}</span>,
          },
          {
            key: "added",
            title: words.origins.added,
            kind: "date",
            cell: ({ createdAt }) => <When at={createdAt} clock={view.clock} />,
          },
          ...(mayWrite
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: ({ id, origin }: AllowedOrigin) => (
                <ActionButton
                  label={words.origins.remove}
                  of={origin}
                  fields={{ do: "remove", id, origin }}
                  danger
                />
              ),
            }]
            : []),
        ]}
      />
      {mayWrite && <Add view={view} data={data} />}
    </DashboardPage>
  );
}

function Add({ view, data }: { view: DashboardView; data: SitesData }) {
  const words = keyWords[view.lang].origins;
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
          name="origin"
          label={words.origin}
          help={words.help}
          value={data.value}
          error={data.error ?? undefined}
          maxlength={260}
          inputmode="url"
          autocomplete="off"
        />
      </FormPage>
    </section>
  );
}
