import type { WebhookDelivery } from "@/lib/platform/webhook_deliveries/schema.ts";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { count, fill } from "@/components/words/index.ts";
import type { ComponentChildren } from "preact";
import { attemptText, type EventChoice, webhookWords } from "./view.ts";

const TAGS = {
  delivered: "tag tag-good",
  waiting: "tag",
  failed: "tag tag-bad",
} as const;

/** What was sent to an endpoint, with every attempt. */
export function DeliveriesTable(
  { view, deliveries, events, mayManage, empty }: {
    view: DashboardView;
    deliveries: WebhookDelivery[];
    events: EventChoice[];
    mayManage: boolean;
    empty: ComponentChildren;
  },
) {
  const words = webhookWords[view.lang].deliveries;
  const labelOf = ({ type }: WebhookDelivery) =>
    type === "platform.webhook.tested"
      ? words.tested
      : events.find(({ name }) => name === type)?.label ?? type;
  return (
    <DataTable
      caption={words.title}
      rows={deliveries}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: "happened",
          title: words.happened,
          cell: (delivery) => (
            <>
              {labelOf(delivery)}
              <span class="under mono">{delivery.id}</span>
            </>
          ),
        },
        {
          key: "became",
          title: words.became,
          cell: (delivery) => <Outcome view={view} delivery={delivery} />,
        },
        {
          key: "at",
          title: words.at,
          kind: "date",
          cell: ({ happenedAt }) => <When at={happenedAt} clock={view.clock} />,
        },
        ...(mayManage
          ? [{
            key: "actions",
            title: view.words.table.actions,
            kind: "actions" as const,
            cell: (delivery: WebhookDelivery) => (
              <ActionButton
                label={words.replay}
                of={`${labelOf(delivery)} ${delivery.id}`}
                fields={{ do: "replay", delivery: delivery.id }}
              />
            ),
          }]
          : []),
      ]}
    />
  );
}

function Outcome(
  { view, delivery: { state, attempts, nextAt } }: {
    view: DashboardView;
    delivery: WebhookDelivery;
  },
) {
  const words = webhookWords[view.lang].deliveries;
  const last = attempts.at(-1);
  return (
    <div>
      <span class={TAGS[state]}>{words.states[state]}</span>{" "}
      {last && <span class="soft">{attemptText(view.lang, last)}</span>}
      {state === "waiting" && nextAt && (
        <span class="under">
          {words.next} <When at={nextAt} clock={view.clock} />
        </span>
      )}
      {attempts.length === 0
        ? <span class="under">{words.none}</span>
        : (
          <details class="under">
            <summary>{count(words.attempts, attempts.length)}</summary>
            <ol>
              {attempts.map((attempt) => (
                <li key={attempt.at}>
                  <When at={attempt.at} clock={view.clock} />
                  {`: ${attemptText(view.lang, attempt)}, ${
                    fill(words.took, { ms: attempt.ms })
                  }`}
                </li>
              ))}
            </ol>
          </details>
        )}
    </div>
  );
}
