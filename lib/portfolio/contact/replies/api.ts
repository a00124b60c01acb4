/**
 * `/api/v1/portfolio/contact/{id}/letters` and `…/replies`: what belongs to a message, and answers to it.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "@/lib/platform/api.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { getMessage } from "../queries.ts";
import { messageId, messageLetter, reply, replyInput } from "../schema.ts";
import { replyToMessage, undoReply } from "./commands.ts";
import { getCorrespondence } from "./queries.ts";

const read = "portfolio.messages.read";
const write = "portfolio.messages.write";

/** Letters, answers, and what is taken back of them. */
export const repliesApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/{id}/letters",
      summary: {
        en: "List letters about a message",
        es: "Listar las cartas sobre un mensaje",
      },
      description: "To members and to who wrote it, the oldest first.",
      permission: read,
      params: messageId,
      answer: z.strictObject({ items: z.array(messageLetter) }),
    }),
    async (c) => {
      const { letters } = await threadOf(c.env.actor, c.req.valid("param"));
      return c.json({ items: letters }, 200);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}/replies",
      summary: { en: "List replies", es: "Listar las respuestas" },
      description:
        "The oldest first, with what became of each; those that were taken back as well.",
      permission: read,
      params: messageId,
      answer: z.strictObject({ items: z.array(reply) }),
    }),
    async (c) => {
      const { replies } = await threadOf(c.env.actor, c.req.valid("param"));
      return c.json({ items: replies }, 200);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/replies",
      summary: { en: "Reply to a message", es: "Responder a un mensaje" },
      description:
        "By mail to who wrote it. It waits 20 seconds, in which it can be taken back.",
      permission: write,
      params: messageId,
      body: replyInput.pick({ body: true }),
      status: 201,
      answer: messageId,
      example: { body: { body: "Thank you for writing. Yes, I do." } },
    }),
    async (c) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await replyToMessage(c.env.actor, input), 201);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}/replies/{reply}",
      summary: { en: "Take a reply back", es: "Deshacer una respuesta" },
      description:
        "As long as it waits; what was written is in the answer, so that it can be written again.",
      permission: write,
      params: messageId.extend({ reply: z.uuid() }),
      answer: z.strictObject({ body: z.string() }),
    }),
    async (c) => {
      const { actor } = c.env;
      const { id, reply } = c.req.valid("param");
      const { replies } = await getCorrespondence(actor, { id });
      if (!replies.some((one) => one.id === reply)) {
        throw new AppError(
          "not_found",
          "Cannot take answer back: it does not exist",
        );
      }
      return c.json(await undoReply(actor, { id: reply }), 200);
    },
  );

/** What belongs to a message that is there. */
async function threadOf(actor: Actor, input: { id: string }) {
  const [message, thread] = await Promise.all([
    getMessage(actor, input),
    getCorrespondence(actor, input),
  ]);
  if (message) return thread;
  throw new AppError("not_found", "Cannot read message: it does not exist");
}
