/**
 * What happens to deliveries. None of it leaves by a webhook, except the test.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

/** A delivery is to be sent; a later round makes earlier ones void. */
export const webhookQueued = defineEvent(
  "platform.webhook.queued",
  z.strictObject({ deliveryId: z.uuid(), round: z.int().min(1) }),
);

/** What a test delivery is called; nobody can subscribe to it. */
export const TESTED = "platform.webhook.tested";
