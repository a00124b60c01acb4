import {
  MAX_ENDPOINTS,
  type WebhookEndpoint,
} from "@/lib/platform/webhooks/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { count } from "@/components/words/index.ts";
import { EndpointState } from "./EndpointState.tsx";
import { Receiver } from "./Receiver.tsx";
import {
  endpointName,
  type EventChoice,
  WEBHOOKS,
  webhookWords,
} from "./view.ts";

/** What the list of webhooks is drawn from. */
export interface WebhooksData {
  endpoints: WebhookEndpoint[];
  events: EventChoice[];
  mayManage: boolean;
  done: "removed" | "gone" | null;
}

/** The webhooks of a workspace; where there is none, what they are good for and how a receiver looks. */
export function WebhooksPage(
  { view, data }: { view: DashboardView; data: WebhooksData },
) {
  const words = webhookWords[view.lang];
  const { endpoints, events, mayManage, done } = data;
  const isFull = endpoints.length >= MAX_ENDPOINTS;
  const create = mayManage && !isFull && (
    <a class="button button-main" href={linkTo(view, `${WEBHOOKS}/new`)}>
      {words.create}
    </a>
  );
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={endpoints.length > 0 && create}
    >
      {done && (
        <Notice kind={done === "gone" ? "plain" : "good"}>
          {words.done[done]}
        </Notice>
      )}
      {isFull && <Notice kind="plain">{words.full}</Notice>}
      <DataTable
        caption={words.title}
        rows={endpoints}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={words.empty}
            text={words.emptyText}
            action={create}
          />
        }
        columns={[
          {
            key: "name",
            title: words.name,
            cell: (endpoint) => (
              <>
                <a
                  class="row-link"
                  href={linkTo(view, `${WEBHOOKS}/${endpoint.id}`)}
                >
                  {endpointName(endpoint)}
                </a>
                <span class="under mono">{endpoint.url}</span>
              </>
            ),
          },
          {
            key: "events",
            title: words.events,
            cell: (endpoint) => (
              <Events view={view} names={endpoint.events} events={events} />
            ),
          },
          {
            key: "state",
            title: words.state,
            cell: (endpoint) => (
              <EndpointState view={view} endpoint={endpoint} />
            ),
          },
        ]}
      />
      {endpoints.length === 0 && <Receiver view={view} />}
    </DashboardPage>
  );
}

/** One event by its name, several by their number, with their names inside. */
function Events(
  { view, names, events }: {
    view: DashboardView;
    names: string[];
    events: EventChoice[];
  },
) {
  const labels = names.map((name) =>
    events.find((one) => one.name === name)?.label ?? name
  );
  if (labels.length === 1) return <>{labels[0]}</>;
  return (
    <details>
      <summary>
        {count(webhookWords[view.lang].eventCount, labels.length)}
      </summary>
      <ul>
        {labels.map((label) => <li key={label}>{label}</li>)}
      </ul>
    </details>
  );
}
