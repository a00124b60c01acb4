/**
 * Webhooks: where a tenant wants to be told what happens.
 *
 * Source: Standard Webhooks 1.0.0.
 *
 * @module
 */
import { z } from "zod";

/** Endpoints of a tenant; the database keeps to it. */
export const MAX_ENDPOINTS = 10;

/** For so long a secret that was replaced signs beside the new one; the database keeps to it. */
export const OVERLAP_HOURS = 24;

/** What an endpoint is called; what a line can hold and Postgres can store. */
const description = z.string().trim().max(120).regex(
  /^[^\p{Cc}\p{Cs}]*$/u,
  "has a character that cannot be shown",
);

/** An address that could be called; whether it leads outside is asked when it is. */
const address = z.string().trim().max(1_000).regex(
  /^https?:\/\/[\x21-\x7e]+$/,
  "must be a whole address that begins with https://",
).refine((text) => URL.canParse(text), "is no address");

const eventNames = z.array(
  z.string().max(100).regex(/^[a-z]+(\.[a-z_]+){2}$/),
).min(1).max(50);

/** A new endpoint. */
export const createEndpointInput = z.strictObject({
  url: address,
  description: description.default(""),
  events: eventNames,
});

/** Names an endpoint. */
export const endpointId = z.strictObject({ id: z.uuid() });

/** What may be changed; what is missing stays. */
export const editEndpointInput = z.strictObject({
  id: z.uuid(),
  url: address.optional(),
  description: description.optional(),
  events: eventNames.optional(),
  /** Whether events are sent there. */
  on: z.boolean().optional(),
});

/** Why an endpoint is told nothing: by a person, by its own answer (410), or because nothing went through for days. */
export const offReasons = ["paused", "gone", "failing"] as const;

/** An endpoint, without its secret. */
export const webhookEndpoint = z.strictObject({
  id: z.uuid(),
  url: z.string(),
  description: z.string(),
  events: z.array(z.string()),
  /** Until then the secret before signs too. */
  overlapUntil: z.iso.datetime().nullable(),
  /** Since when no attempt has succeeded. */
  failingSince: z.iso.datetime().nullable(),
  offAt: z.iso.datetime().nullable(),
  offReason: z.enum(offReasons).nullable(),
  createdAt: z.iso.datetime(),
});

/** An endpoint, without its secret. */
export type WebhookEndpoint = z.infer<typeof webhookEndpoint>;

/** An endpoint at the moment of its making, or of a new secret: the only ones at which that is shown. */
export const endpointSecret = z.strictObject({
  id: z.uuid(),
  /** `whsec_` and base 64. */
  secret: z.string(),
});
