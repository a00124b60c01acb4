/**
 * `/api/v1/assistant/conversations`: what visitors asked.
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
import { AppError } from "@/lib/platform/errors.ts";
import { deleteConversation } from "./commands.ts";
import { getAskedConversation, listConversations } from "./queries.ts";
import {
  askedConversation,
  conversationFilter,
  conversationId,
  conversationLine,
} from "./schema.ts";

const read = "assistant.chats.read";

/** Listed, read and deleted. */
export const conversationsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List conversations", es: "Listar las conversaciones" },
      description: "The newest first, with how the answers in each ended.",
      permission: read,
      query: pageQuery.extend(conversationFilter.shape),
      answer: pageOf(conversationLine),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => {
          const { show, search } = c.req.valid("query");
          return listConversations(c.env.actor, { show, search, ...page });
        },
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: { en: "Read a conversation", es: "Leer una conversación" },
      description:
        "Questions with their answers, what these rest on, and what was not shown.",
      permission: read,
      params: conversationId,
      answer: askedConversation,
    }),
    async (c) => {
      const talk = await getAskedConversation(
        c.env.actor,
        c.req.valid("param"),
      );
      if (talk) return c.json(talk, 200);
      throw new AppError(
        "not_found",
        "Cannot read conversation: it does not exist",
      );
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Delete a conversation", es: "Borrar una conversación" },
      description: "For good, and for its visitor too.",
      permission: "assistant.chats.write",
      params: conversationId,
    }),
    async (c) => {
      await deleteConversation(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );
