import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { ActionButton, UndoNotice } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/index.ts";
import { serviceWords } from "./service_words.ts";

/** Where parts stand in the dashboard. */
export const PARTS = "/dashboard/slices";

/** A part of the application, in the page's language. */
export interface Part {
  id: string;
  name: string;
  about: string;
  on: boolean;
  required: boolean;
}

/** What the page of parts is drawn from. */
export interface PartsData {
  parts: Part[];
  /** The part that was switched a moment ago. */
  switched: Part | null;
  mayWrite: boolean;
}

/** Parts of the application, on and off. */
export function PartsPage(
  { view, data: { parts, switched, mayWrite } }: {
    view: DashboardView;
    data: PartsData;
  },
) {
  const words = serviceWords[view.lang].parts;
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      {switched && (
        <UndoNotice
          view={view}
          text={fill(switched.on ? words.done.on : words.done.off, {
            name: switched.name,
          })}
          fields={{ slice: switched.id, on: switched.on ? "" : "1" }}
        />
      )}
      <DataTable
        caption={words.title}
        rows={parts}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "part",
            title: words.part,
            cell: ({ name, about }) => (
              <>
                {name}
                <span class="under">{about}</span>
              </>
            ),
          },
          {
            key: "state",
            title: words.state,
            cell: ({ on, required }) => (
              <span>
                <span class={on ? "tag tag-good" : "tag"}>
                  {required ? words.always : on ? words.on : words.off}
                </span>
              </span>
            ),
          },
          ...(mayWrite
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: ({ id, name, on, required }: Part) =>
                !required && (
                  <ActionButton
                    label={on ? words.switchOff : words.switchOn}
                    of={name}
                    fields={{ slice: id, on: on ? "" : "1" }}
                  />
                ),
            }]
            : []),
        ]}
      />
    </DashboardPage>
  );
}
