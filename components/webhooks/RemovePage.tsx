import type { WebhookEndpoint } from "@/lib/platform/webhooks/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/index.ts";
import { endpointName, WEBHOOKS, webhookWords } from "./view.ts";

/** Asks before a webhook goes with all that was sent to it: no undo brings that back. */
export function RemovePage(
  { view, endpoint }: { view: DashboardView; endpoint: WebhookEndpoint },
) {
  const { title, remove: words } = webhookWords[view.lang];
  return (
    <DashboardPage
      view={view}
      title={fill(words.title, { name: endpointName(endpoint) })}
      lead={words.lead}
      above={<a href={linkTo(view, WEBHOOKS)}>{title}</a>}
      narrow
    >
      <FormPage
        view={view}
        submit={words.submit}
        cancel={linkTo(view, `${WEBHOOKS}/${endpoint.id}`)}
      >
        <p class="mono">{endpoint.url}</p>
      </FormPage>
    </DashboardPage>
  );
}
