import type { WebhookEndpoint } from "@/lib/platform/webhooks/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { webhookWords } from "./view.ts";

/** Whether an endpoint is told what happens, in a word. */
export function EndpointState(
  { view, endpoint: { offReason, offAt, failingSince } }: {
    view: DashboardView;
    endpoint: WebhookEndpoint;
  },
) {
  const words = webhookWords[view.lang];
  if (offReason && offAt) {
    return (
      <div>
        <span class={offReason === "paused" ? "tag" : "tag tag-bad"}>
          {words.off[offReason]}
        </span>{" "}
        <span class="soft">
          <When at={offAt} clock={view.clock} />
        </span>
      </div>
    );
  }
  if (failingSince) {
    return (
      <div>
        <span class="tag tag-warn">{words.failing}</span>{" "}
        <span class="soft">
          <When at={failingSince} clock={view.clock} />
        </span>
      </div>
    );
  }
  return <span class="tag tag-good">{words.on}</span>;
}
