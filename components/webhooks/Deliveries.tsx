import type { WebhookDelivery } from "@/lib/platform/webhook_deliveries/schema.ts";
import type { WebhookEndpoint } from "@/lib/platform/webhooks/schema.ts";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { HiddenFields } from "@/components/dashboard/Notice.tsx";
import { Pager, Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { DeliveriesTable } from "./DeliveriesTable.tsx";
import { type EventChoice, WEBHOOKS, webhookWords } from "./view.ts";

/** Which deliveries are shown. */
export const SHOWS = ["all", "failed", "waiting", "delivered"] as const;

/** Since when failed ones are sent again, in milliseconds. */
export const SINCES = {
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 30 * 86_400_000,
};

/** What the list of deliveries is drawn from. */
export interface DeliveriesData {
  endpoint: WebhookEndpoint;
  events: EventChoice[];
  deliveries: WebhookDelivery[];
  show: typeof SHOWS[number];
  isLater: boolean;
  /** Id of the last delivery, when there are more. */
  older: string | null;
  mayManage: boolean;
}

/** What was sent to a webhook, and sending it again. */
export function Deliveries(
  { view, data }: { view: DashboardView; data: DeliveriesData },
) {
  const words = webhookWords[view.lang].deliveries;
  const { endpoint, deliveries, show, isLater, older, mayManage } = data;
  const path = `${WEBHOOKS}/${endpoint.id}`;
  const only: Record<string, string> = show === "all" ? {} : { show };
  const isAny = deliveries.length > 0 || show !== "all" || isLater;
  return (
    <section>
      <h2 class="section-title">{words.title}</h2>
      {isAny && (
        <Tabs
          label={words.views}
          tabs={SHOWS.map((one) => ({
            label: words.shows[one],
            href: linkTo(view, path, one === "all" ? {} : { show: one }),
            current: show === one,
          }))}
        />
      )}
      {show === "failed" && mayManage && deliveries.length > 0 && (
        <form method="post" class="find">
          <HiddenFields fields={{ do: "replay_failed" }} />
          <label for="since">{words.since}</label>
          <select id="since" name="since">
            {Object.keys(SINCES).filter(isSince).map((since) => (
              <option key={since} value={since} selected={since === "day"}>
                {words.sinces[since]}
              </option>
            ))}
          </select>
          <button type="submit" class="button">{words.replayFailed}</button>
        </form>
      )}
      <DeliveriesTable
        view={view}
        deliveries={deliveries}
        events={data.events}
        mayManage={mayManage}
        empty={
          <EmptyState
            title={isAny ? words.emptyShow : words.empty}
            text={isAny ? words.emptyShowText : words.emptyText}
            action={isAny && (
              <a class="button" href={linkTo(view, path)}>{words.showAll}</a>
            )}
          />
        }
      />
      <Pager
        words={view.words.table}
        newest={isLater ? linkTo(view, path, only) : null}
        older={older && linkTo(view, path, { ...only, after: older })}
      />
    </section>
  );
}

/** Whether a text names one of the spans. */
export function isSince(text: string): text is keyof typeof SINCES {
  return Object.hasOwn(SINCES, text);
}
