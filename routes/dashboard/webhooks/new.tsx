import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { createEndpoint } from "@/lib/platform/webhooks/commands.ts";
import {
  type SecretData,
  SecretPage,
} from "@/components/webhooks/SecretPage.tsx";
import {
  type WebhookFormData,
  WebhookFormPage,
} from "@/components/webhooks/WebhookFormPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
} from "../../(_dashboard)/dashboard_page.ts";
import {
  eventChoices,
  typedWebhook,
  webhookErrors,
} from "../../(_dashboard)/webhook_page.ts";

type Data = { form: WebhookFormData } | { made: SecretData };

export const handlers = define.handlers({
  GET({ state }) {
    if (!mayOf(state)("platform.webhooks.manage")) throw new HttpError(403);
    const events = eventChoices(state);
    const values = { url: "https://", description: "", events: [] };
    return page<Data>({ form: { id: null, values, errors: {}, events } });
  },

  /** The secret stands in this answer alone, so that no redirect follows. */
  async POST({ state, req }) {
    const values = typedWebhook(await formOf(req));
    try {
      const { actor, platform } = state;
      const made = await createEndpoint(actor, values, platform.secrets);
      return page<Data>(
        { made: { ...made, url: values.url, isNew: true } },
        { status: 201 },
      );
    } catch (error) {
      if (!(error instanceof AppError) || !error.fields) throw error;
      const errors = webhookErrors(state.lang, Object.keys(error.fields));
      const events = eventChoices(state);
      const status = error.code === "invalid" ? 422 : error.status;
      return page<Data>({ form: { id: null, values, errors, events } }, {
        status,
      });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = dashboardView({ state, url });
  return "made" in data
    ? <SecretPage view={view} data={data.made} />
    : <WebhookFormPage view={view} data={data.form} />;
});
