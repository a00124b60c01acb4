/**
 * What the pages about webhooks share.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { DeliveryAttempt } from "@/lib/platform/webhook_deliveries/schema.ts";
import type { WebhookEndpoint } from "@/lib/platform/webhooks/schema.ts";
import { fill } from "@/components/words/fill.ts";
import { en, type WebhookWords } from "./words_en.ts";
import { es } from "./words_es.ts";

/** What the pages about webhooks say, by language. */
export const webhookWords: Record<Lang, WebhookWords> = { en, es };

/** Where webhooks stand in the dashboard. */
export const WEBHOOKS = "/dashboard/webhooks";

/** An event that may be chosen, in the page's language. */
export interface EventChoice {
  name: string;
  label: string;
}

/** What an endpoint is called: as its makers say, else by its host. */
export function endpointName(
  { description, url }: Pick<WebhookEndpoint, "description" | "url">,
): string {
  return description || (URL.parse(url)?.host ?? url);
}

/** What became of an attempt, in a few words. */
export function attemptText(
  lang: Lang,
  { status, error }: Pick<DeliveryAttempt, "status" | "error">,
): string {
  const { errors, answered } = webhookWords[lang];
  return fill(error === null ? answered : errors[error], {
    status: status ?? "",
  });
}

/** A receiver that checks what it gets. */
export const RECEIVER_CODE = `import { Webhook } from "standardwebhooks";

const webhook = new Webhook("whsec_…");

async function handle(request) {
  const body = await request.text();
  const headers = Object.fromEntries(request.headers);
  const { type, data } = webhook.verify(body, headers); // throws if it is not ours
  // …
  return new Response(null, { status: 204 });
}`;
