/**
 * `/api/v1/origins`: the sites whose pages may call the tenant's API.
 *
 * @module
 */
import { z } from "zod";
import { answerPage, apiRouter, operation, pageOf, pageQuery } from "../api.ts";
import { addOrigin, removeOrigin } from "./commands.ts";
import { listOrigins } from "./queries.ts";
import { addOriginInput, allowedOrigin, originId } from "./schema.ts";

/** Listed, added and removed. */
export const originsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List allowed sites", es: "Listar los sitios permitidos" },
      permission: "platform.origins.read",
      query: pageQuery,
      answer: pageOf(allowedOrigin),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listOrigins(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Allow a site", es: "Permitir un sitio" },
      description:
        "Its pages may then call the API in their readers' browsers, without cookies.",
      permission: "platform.origins.write",
      body: addOriginInput,
      status: 201,
      answer: originId,
      example: { body: { origin: "https://blog.example.com" } },
    }),
    async (c) => c.json(await addOrigin(c.env.actor, c.req.valid("json")), 201),
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Stop allowing a site", es: "Dejar de permitir un sitio" },
      permission: "platform.origins.write",
      params: originId,
    }),
    async (c) => {
      await removeOrigin(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );
