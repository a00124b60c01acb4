/**
 * What the pages about webhooks share: the endpoint in the address, and the events that may leave.
 *
 * @module
 */
import { HttpError } from "fresh";
import { z } from "zod";
import type { State } from "@/lib/platform/state.ts";
import { getEndpoint } from "@/lib/platform/webhooks/queries.ts";
import type { WebhookEndpoint } from "@/lib/platform/webhooks/schema.ts";
import { slices } from "@/lib/slices.ts";
import type { EventChoice } from "@/components/webhooks/view.ts";
import { webhookWords } from "@/components/webhooks/view.ts";
import { textOf } from "./dashboard_page.ts";

/** The endpoint that the address names; a page that does not exist where there is none. */
export async function endpointAt(
  { actor }: State,
  given: string | undefined,
): Promise<WebhookEndpoint> {
  const id = z.uuid().safeParse(given).data;
  const endpoint = id ? await getEndpoint(actor, { id }) : null;
  if (!endpoint) throw new HttpError(404);
  return endpoint;
}

/** Events that may be chosen: those of slices that are on. */
export function eventChoices({ lang, access }: State): EventChoice[] {
  return slices
    .filter(({ id }) => id === "platform" || access?.slices.includes(id))
    .flatMap(({ publicEvents }) => publicEvents)
    .map(({ event, label }) => ({ name: event.name, label: label[lang] }));
}

/** What was typed into the form of a webhook. */
export function typedWebhook(form: FormData) {
  return {
    url: textOf(form, "url").trim(),
    description: textOf(form, "description"),
    events: form.getAll("event").map(String),
  };
}

/** What is wrong with it, in the reader's language, by the names of the fields that were refused. */
export function webhookErrors(lang: State["lang"], fields: Iterable<string>) {
  const { errors } = webhookWords[lang].form;
  const wrong = new Set([...fields].map((name) => name.split(".")[0]));
  return {
    ...wrong.has("url") && { url: errors.url },
    ...wrong.has("description") && { description: errors.description },
    ...wrong.has("events") && { events: errors.events },
    ...wrong.has("limit") && { form: errors.limit },
  };
}
