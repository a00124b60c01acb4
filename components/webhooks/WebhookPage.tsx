import type { WebhookEndpoint } from "@/lib/platform/webhooks/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { HiddenFields, Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Deed } from "@/components/members/MemberPage.tsx";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/index.ts";
import { Deliveries, type DeliveriesData } from "./Deliveries.tsx";
import { EndpointState } from "./EndpointState.tsx";
import { endpointName, WEBHOOKS, webhookWords } from "./view.ts";
import type { WebhookWords } from "./words_en.ts";

/** What the page of one webhook is drawn from. */
export interface WebhookData extends DeliveriesData {
  done: keyof WebhookWords["done"] | null;
  /** How many were sent again; null when none was asked for. */
  replayed: number | null;
}

/** One webhook: its state, what was sent, and what can be done. */
export function WebhookPage(
  { view, data }: { view: DashboardView; data: WebhookData },
) {
  const words = webhookWords[view.lang];
  const { endpoint, mayManage, done, replayed } = data;
  return (
    <DashboardPage
      view={view}
      title={endpointName(endpoint)}
      above={<a href={linkTo(view, WEBHOOKS)}>{words.title}</a>}
      actions={mayManage && <Actions view={view} endpoint={endpoint} />}
    >
      {done && (
        <Notice kind={done === "gone" ? "plain" : "good"}>
          {words.done[done]}
        </Notice>
      )}
      {replayed !== null && (
        <Notice>{count(words.replayedCount, replayed)}</Notice>
      )}
      <Trouble view={view} endpoint={endpoint} />
      <Facts view={view} data={data} />
      <Deliveries view={view} data={data} />
      {mayManage && <Seldom view={view} endpoint={endpoint} />}
    </DashboardPage>
  );
}

function Actions(
  { view, endpoint: { id, offAt } }: {
    view: DashboardView;
    endpoint: WebhookEndpoint;
  },
) {
  const words = webhookWords[view.lang].page;
  const isOff = offAt !== null;
  return (
    <>
      <Press verb="test" label={words.test} main={!isOff} />
      <Press
        verb={isOff ? "resume" : "pause"}
        label={isOff ? words.resume : words.pause}
        main={isOff}
      />
      <a class="button" href={linkTo(view, `${WEBHOOKS}/${id}/edit`)}>
        {words.edit}
      </a>
    </>
  );
}

function Press(
  { verb, label, main = false }: {
    verb: string;
    label: string;
    main?: boolean;
  },
) {
  return (
    <form method="post" class="inline">
      <HiddenFields fields={{ do: verb }} />
      <button type="submit" class={main ? "button button-main" : "button"}>
        {label}
      </button>
    </form>
  );
}

function Trouble(
  { view, endpoint: { offReason, failingSince } }: {
    view: DashboardView;
    endpoint: WebhookEndpoint;
  },
) {
  const words = webhookWords[view.lang].page;
  if (offReason === "paused") {
    return <Notice kind="plain">{words.paused}</Notice>;
  }
  if (offReason === "gone") return <Notice kind="bad">{words.offGone}</Notice>;
  if (offReason === "failing") {
    return <Notice kind="bad">{words.offFailing}</Notice>;
  }
  return failingSince && (
    <Notice kind="plain">
      <span>
        {words.failingSince} <When at={failingSince} clock={view.clock} />.
      </span>
    </Notice>
  );
}

function Facts({ view, data }: { view: DashboardView; data: WebhookData }) {
  const all = webhookWords[view.lang];
  const words = all.page;
  const { endpoint, events } = data;
  const { url, createdAt, overlapUntil } = endpoint;
  return (
    <dl class="record">
      <dt>{words.address}</dt>
      <dd class="mono">{url}</dd>
      <dt>{all.state}</dt>
      <dd>
        <EndpointState view={view} endpoint={endpoint} />
      </dd>
      <dt>{words.events}</dt>
      <dd>
        {endpoint.events.map((name) =>
          events.find((one) => one.name === name)?.label ?? name
        ).join(" · ")}
      </dd>
      <dt>{words.since}</dt>
      <dd>
        <When at={createdAt} clock={view.clock} />
      </dd>
      {overlapUntil && (
        <>
          <dt>{words.overlap}</dt>
          <dd>
            {words.overlapUntil} <When at={overlapUntil} clock={view.clock} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Seldom(
  { view, endpoint }: { view: DashboardView; endpoint: WebhookEndpoint },
) {
  const words = webhookWords[view.lang].page;
  return (
    <>
      <h2 class="section-title">{words.more}</h2>
      <Deed title={words.rotate} text={words.rotateText}>
        <Press verb="rotate" label={words.rotate} />
      </Deed>
      <Deed title={words.remove} text={words.removeText}>
        <p>
          <a
            class="button"
            href={linkTo(view, `${WEBHOOKS}/${endpoint.id}/delete`)}
          >
            {words.remove}
          </a>
        </p>
      </Deed>
    </>
  );
}
