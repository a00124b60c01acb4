/**
 * `/api/v1/keys`: the keys of the tenant.
 *
 * @module
 */
import { z } from "zod";
import { answerPage, apiRouter, operation, pageOf, pageQuery } from "../api.ts";
import { createKey, revokeKey } from "./commands.ts";
import { listKeys } from "./queries.ts";
import { apiKey, createdKey, createKeyInput, keyId } from "./schema.ts";

/** Listed, made and revoked. */
export const keysApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List keys", es: "Listar las claves" },
      description: "The newest first, without the keys themselves.",
      permission: "platform.keys.read",
      query: pageQuery,
      answer: pageOf(apiKey),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listKeys(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Make a key", es: "Crear una clave" },
      description:
        "For people only: a key makes no keys. The key is in this answer and is never shown again.",
      permission: "platform.keys.write",
      body: createKeyInput,
      status: 201,
      answer: createdKey,
      example: {
        body: {
          name: "Newsletter",
          permissions: ["portfolio.messages.read"],
          days: 90,
        },
      },
    }),
    async (c) => c.json(await createKey(c.env.actor, c.req.valid("json")), 201),
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Revoke a key", es: "Revocar una clave" },
      permission: "platform.keys.write",
      params: keyId,
      answer: z.strictObject({ changed: z.boolean() }),
    }),
    async (c) =>
      c.json(await revokeKey(c.env.actor, c.req.valid("param")), 200),
  );
