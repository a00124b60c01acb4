/**
 * `/api/v1/webhook-deliveries`: what was told, and telling it again.
 *
 * @module
 */
import { z } from "zod";
import { answerPage, apiRouter, operation, pageOf, pageQuery } from "../api.ts";
import { AppError } from "../errors.ts";
import { replayDelivery } from "./commands.ts";
import { getDelivery, listDeliveries } from "./queries.ts";
import { deliveryId, deliveryStates, webhookDelivery } from "./schema.ts";

const read = "platform.webhooks.read";
const manage = "platform.webhooks.manage";

/** Deliveries: listed, shown, sent again. */
export const deliveriesApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List webhook deliveries",
        es: "Listar los envíos de webhooks",
      },
      description: "The newest first. They are kept for 30 days.",
      permission: read,
      query: pageQuery.extend({
        endpointId: z.uuid().optional(),
        state: z.enum(deliveryStates).optional(),
      }),
      answer: pageOf(webhookDelivery),
    }),
    (c) => {
      const { endpointId, state } = c.req.valid("query");
      return answerPage(
        c,
        z.uuid(),
        (page) => listDeliveries(c.env.actor, { endpointId, state, ...page }),
        ({ id }) => id,
      );
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: {
        en: "Show a webhook delivery",
        es: "Mostrar un envío de un webhook",
      },
      description:
        "With every attempt: when, how long, which status came back or what went wrong.",
      permission: read,
      params: deliveryId,
      answer: webhookDelivery,
    }),
    async (c) => {
      const delivery = await getDelivery(c.env.actor, c.req.valid("param"));
      if (delivery) return c.json(delivery, 200);
      throw new AppError(
        "not_found",
        "Cannot show delivery: it does not exist",
      );
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/replay",
      summary: {
        en: "Send a webhook delivery again",
        es: "Reenviar un envío de un webhook",
      },
      description:
        "With the same `webhook-id`, so that a receiver which has it already can tell.",
      permission: manage,
      params: deliveryId,
      status: 202,
      answer: z.strictObject({ deliveryId: z.uuid() }),
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      await replayDelivery(c.env.actor, { id });
      return c.json({ deliveryId: id }, 202);
    },
  );
