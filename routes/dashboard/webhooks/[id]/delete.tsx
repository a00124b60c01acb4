import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { removeEndpoint } from "@/lib/platform/webhooks/commands.ts";
import type { WebhookEndpoint } from "@/lib/platform/webhooks/schema.ts";
import { RemovePage } from "@/components/webhooks/RemovePage.tsx";
import { WEBHOOKS } from "@/components/webhooks/view.ts";
import {
  dashboardView,
  define,
  mayOf,
  seeOther,
} from "../../../(_dashboard)/dashboard_page.ts";
import { endpointAt } from "../../../(_dashboard)/webhook_page.ts";

export const handlers = define.handlers({
  async GET({ state, params }) {
    if (!mayOf(state)("platform.webhooks.manage")) throw new HttpError(403);
    return page<WebhookEndpoint>(await endpointAt(state, params.id));
  },

  /** Pressed twice, it is removed once. */
  async POST({ state, params }) {
    try {
      await removeEndpoint(state.actor, { id: params.id });
      return seeOther(state, WEBHOOKS, { done: "removed" });
    } catch (error) {
      const isGone = error instanceof AppError && error.code === "not_found";
      if (!isGone) throw error;
      return seeOther(state, WEBHOOKS, { done: "gone" });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <RemovePage view={dashboardView({ state, url })} endpoint={data} />
));
