import { page } from "fresh";
import { listEndpoints } from "@/lib/platform/webhooks/queries.ts";
import {
  type WebhooksData,
  WebhooksPage,
} from "@/components/webhooks/WebhooksPage.tsx";
import {
  dashboardView,
  define,
  mayOf,
} from "../../(_dashboard)/dashboard_page.ts";
import { eventChoices } from "../../(_dashboard)/webhook_page.ts";

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const done = searchParams.get("done");
    return page<WebhooksData>({
      endpoints: await listEndpoints(state.actor, {}),
      events: eventChoices(state),
      mayManage: mayOf(state)("platform.webhooks.manage"),
      done: done === "removed" || done === "gone" ? done : null,
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <WebhooksPage view={dashboardView({ state, url })} data={data} />
));
