import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { editEndpoint } from "@/lib/platform/webhooks/commands.ts";
import { WEBHOOKS } from "@/components/webhooks/view.ts";
import {
  type WebhookFormData,
  WebhookFormPage,
} from "@/components/webhooks/WebhookFormPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
} from "../../../(_dashboard)/dashboard_page.ts";
import {
  endpointAt,
  eventChoices,
  typedWebhook,
  webhookErrors,
} from "../../../(_dashboard)/webhook_page.ts";

export const handlers = define.handlers({
  async GET({ state, params }) {
    if (!mayOf(state)("platform.webhooks.manage")) throw new HttpError(403);
    const { id, ...values } = await endpointAt(state, params.id);
    const events = eventChoices(state);
    return page<WebhookFormData>({ id, values, errors: {}, events });
  },

  async POST({ state, req, params }) {
    const { id } = await endpointAt(state, params.id);
    const values = typedWebhook(await formOf(req));
    try {
      await editEndpoint(state.actor, { id, ...values });
    } catch (error) {
      if (!(error instanceof AppError) || !error.fields) throw error;
      const errors = webhookErrors(state.lang, Object.keys(error.fields));
      const events = eventChoices(state);
      return page<WebhookFormData>({ id, values, errors, events }, {
        status: 422,
      });
    }
    return seeOther(state, `${WEBHOOKS}/${id}`, { done: "saved" });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <WebhookFormPage view={dashboardView({ state, url })} data={data} />
));
