/**
 * `/api/v1/portfolio/contact`: the messages that visitors leave.
 *
 * @module
 */
import { z } from "zod";
import {
  answerPage,
  apiRouter,
  operation,
  pageOf,
  pageQuery,
} from "@/lib/platform/api.ts";
import { markMessageRead, sendMessage } from "./commands.ts";
import { listMessages } from "./queries.ts";
import { contactMessage, messageId, messageInput } from "./schema.ts";

/** Listed, left and marked as read. */
export const contactApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List messages", es: "Listar los mensajes" },
      description: "The newest first.",
      permission: "portfolio.messages.read",
      query: pageQuery,
      answer: pageOf(contactMessage),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listMessages(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Leave a message", es: "Dejar un mensaje" },
      description: "For visitors of a published site, without a key.",
      permission: null,
      body: messageInput,
      status: 201,
      answer: messageId,
      example: {
        body: {
          name: "Grace",
          email: "grace@example.com",
          body: "I read your post on evidence graphs. Do you give talks?",
          lang: "en",
        },
      },
    }),
    async (c) =>
      c.json(await sendMessage(c.env.actor, c.req.valid("json")), 201),
  )
  .openapi(
    operation({
      method: "patch",
      path: "/{id}/read",
      summary: {
        en: "Mark a message as read",
        es: "Marcar un mensaje como leído",
      },
      permission: "portfolio.messages.write",
      params: messageId,
      answer: z.strictObject({ changed: z.boolean() }),
    }),
    async (c) =>
      c.json(await markMessageRead(c.env.actor, c.req.valid("param")), 200),
  );
