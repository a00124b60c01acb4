/**
 * Deliveries: what was told to the endpoints of webhooks, and what became of it.
 *
 * @module
 */
import { z } from "zod";

/** Deliveries of an endpoint that are sent again in one go. */
export const MAX_REPLAYED = 500;

/** Names a delivery. */
export const deliveryId = z.strictObject({ id: z.uuid() });

/** Which failed deliveries of an endpoint are sent again. */
export const replayFailedInput = z.strictObject({
  id: z.uuid(),
  /** Those of events since then. */
  since: z.iso.datetime(),
});

/** What a delivery can be. */
export const deliveryStates = ["waiting", "delivered", "failed"] as const;

/** Why an attempt failed: a reason of the door to the outside, a status that is no success, or an endpoint that is off. */
export const attemptErrors = [
  "url",
  "address",
  "name",
  "connect",
  "tls",
  "timeout",
  "too_large",
  "broken",
  "redirects",
  "status",
  "off",
] as const;

/** An attempt of a delivery. Of the answer only its status is kept: a body may hold anything. */
export const deliveryAttempt = z.strictObject({
  at: z.iso.datetime(),
  ms: z.int(),
  status: z.int().nullable(),
  error: z.enum(attemptErrors).nullable(),
});

/** An attempt of a delivery. */
export type DeliveryAttempt = z.infer<typeof deliveryAttempt>;

/** An event on its way to an endpoint. */
export const webhookDelivery = z.strictObject({
  /** The header `webhook-id`. */
  id: z.uuid(),
  endpointId: z.uuid(),
  type: z.string(),
  data: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null()]),
  ),
  happenedAt: z.iso.datetime(),
  state: z.enum(deliveryStates),
  /** The oldest first. */
  attempts: z.array(deliveryAttempt),
  /** When it is tried again. */
  nextAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
});

/** An event on its way to an endpoint. */
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

/** A page of deliveries, of one endpoint or of all. */
export const listDeliveriesInput = z.strictObject({
  endpointId: z.uuid().optional(),
  state: z.enum(deliveryStates).optional(),
  /** Id of the last delivery of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
});
