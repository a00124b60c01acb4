/**
 * `/api/v1/webhooks`: where the tenant is told what happens.
 *
 * @module
 */
import { z } from "zod";
import { answerPage, apiRouter, operation, pageOf, pageQuery } from "../api.ts";
import { AppError } from "../errors.ts";
import { replayFailed, testEndpoint } from "../webhook_deliveries/commands.ts";
import { replayFailedInput } from "../webhook_deliveries/schema.ts";
import {
  createEndpoint,
  editEndpoint,
  removeEndpoint,
  rotateSecret,
} from "./commands.ts";
import { getEndpoint, listEndpoints } from "./queries.ts";
import {
  createEndpointInput,
  editEndpointInput,
  endpointId,
  endpointSecret,
  webhookEndpoint,
} from "./schema.ts";

const read = "platform.webhooks.read";
const manage = "platform.webhooks.manage";
const url = "https://example.com/hooks/vitrina";

/** Endpoints: listed, made, changed, tested, removed. */
export const webhooksApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List webhooks", es: "Listar los webhooks" },
      description: "The oldest first, without their secrets.",
      permission: read,
      query: pageQuery,
      answer: pageOf(webhookEndpoint),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listEndpoints(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Add a webhook", es: "Añadir un webhook" },
      description:
        "Events are sent there as [Standard Webhooks](https://www.standardwebhooks.com) says: a POST with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, and a body of `type`, `timestamp` and `data`. The secret to check them with is in this answer and is never shown again. At most ten.",
      permission: manage,
      body: createEndpointInput,
      status: 201,
      answer: endpointSecret,
      example: {
        body: {
          url,
          description: "Our CRM",
          events: ["platform.member.joined"],
        },
      },
    }),
    async (c) => {
      const { actor, secrets } = c.env;
      const input = c.req.valid("json");
      return c.json(await createEndpoint(actor, input, secrets), 201);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: { en: "Show a webhook", es: "Mostrar un webhook" },
      permission: read,
      params: endpointId,
      answer: webhookEndpoint,
    }),
    async (c) => {
      const endpoint = await getEndpoint(c.env.actor, c.req.valid("param"));
      if (endpoint) return c.json(endpoint, 200);
      throw new AppError("not_found", "Cannot show webhook: it does not exist");
    },
  )
  .openapi(
    operation({
      method: "patch",
      path: "/{id}",
      summary: { en: "Change a webhook", es: "Cambiar un webhook" },
      description:
        "What is missing stays. `on: false` stops sending; events that happen meanwhile are not sent later.",
      permission: manage,
      params: endpointId,
      body: editEndpointInput.omit({ id: true }),
      example: { body: { description: "Our new CRM" } },
    }),
    async (c) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      await editEndpoint(c.env.actor, input);
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Remove a webhook", es: "Quitar un webhook" },
      description: "With its deliveries, those that still wait among them.",
      permission: manage,
      params: endpointId,
    }),
    async (c) => {
      await removeEndpoint(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/secret",
      summary: {
        en: "Give a webhook a new secret",
        es: "Dar a un webhook un secreto nuevo",
      },
      description:
        "For a day every delivery carries two signatures, one with either secret: change over meanwhile.",
      permission: manage,
      params: endpointId,
      status: 201,
      answer: endpointSecret,
    }),
    async (c) => {
      const { actor, secrets } = c.env;
      const input = c.req.valid("param");
      return c.json(await rotateSecret(actor, input, secrets), 201);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/test",
      summary: { en: "Test a webhook", es: "Probar un webhook" },
      description:
        "Sends `platform.webhook.tested` with empty data, even where the webhook is off.",
      permission: manage,
      params: endpointId,
      status: 202,
      answer: z.strictObject({ deliveryId: z.uuid() }),
    }),
    async (c) =>
      c.json(await testEndpoint(c.env.actor, c.req.valid("param")), 202),
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/replay",
      summary: {
        en: "Send failed deliveries again",
        es: "Reenviar los envíos fallidos",
      },
      description:
        "Those since a moment, the oldest first, at most 500 at a time: ask again until it says 0.",
      permission: manage,
      params: endpointId,
      body: replayFailedInput.omit({ id: true }),
      status: 202,
      answer: z.strictObject({ replayed: z.int() }),
      example: { body: { since: "2026-11-22T00:00:00Z" } },
    }),
    async (c) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json(await replayFailed(c.env.actor, input), 202);
    },
  );
