/**
 * `/api/v1/portfolio/contact/{id}`: one message, and what members do with it.
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
  settled,
} from "@/lib/platform/api.ts";
import { recordAudit } from "@/lib/platform/audit/record.ts";
import { AppError } from "@/lib/platform/errors.ts";
import {
  markMessageUnread,
  removeMessage,
  restoreMessage,
} from "../commands.ts";
import { getMessage, listMessages } from "../queries.ts";
import {
  contactMessage,
  intentInput,
  messageFilter,
  messageId,
  snoozeInput,
} from "../schema.ts";
import {
  correctIntent,
  holdMessage,
  rescueMessage,
  snoozeMessage,
  wakeMessage,
} from "./commands.ts";

const read = "portfolio.messages.read";
const write = "portfolio.messages.write";

/** More than a page of the inbox: a file is made of it. */
const MOST_EXPORTED = 500;

/** Read, put off, put aside, deleted. */
export const triageApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: { en: "Read a message", es: "Leer un mensaje" },
      description: "Spam as well; it does not count as read by that.",
      permission: read,
      params: messageId,
      answer: contactMessage,
    }),
    async (c) => {
      const message = await getMessage(c.env.actor, c.req.valid("param"));
      if (message) return c.json(message, 200);
      throw new AppError("not_found", "Cannot read message: it does not exist");
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Delete a message", es: "Eliminar un mensaje" },
      description: "For a day it can be taken back.",
      permission: write,
      params: messageId,
    }),
    async (c) => {
      await removeMessage(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: { en: "Bring a message back", es: "Recuperar un mensaje" },
      description: "One that was not deleted is left as it is.",
      permission: write,
      params: messageId,
    }),
    async (c) => {
      const { actor } = c.env;
      const input = c.req.valid("param");
      await settled(
        () => restoreMessage(actor, input),
        async () => await getMessage(actor, input) !== null,
      );
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}/read",
      summary: {
        en: "Mark a message as unread",
        es: "Marcar un mensaje como no leído",
      },
      permission: write,
      params: messageId,
    }),
    async (c) => {
      await markMessageUnread(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/intent",
      summary: {
        en: "Say what a message is about",
        es: "Decir de qué trata un mensaje",
      },
      description: "What a member or a key said, no classifier says otherwise.",
      permission: write,
      params: messageId,
      body: intentInput.pick({ intent: true }),
      example: { body: { intent: "job" } },
    }),
    async (c) => {
      await correctIntent(c.env.actor, {
        ...c.req.valid("param"),
        ...c.req.valid("json"),
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/snooze",
      summary: { en: "Put a message off", es: "Posponer un mensaje" },
      description:
        "Out of the inbox until a moment that lies ahead; `null` brings it back now.",
      permission: write,
      params: messageId,
      body: z.strictObject({ until: snoozeInput.shape.until.nullable() }),
      example: { body: { until: "2030-01-01T09:00:00Z" } },
    }),
    async (c) => {
      const { actor } = c.env;
      const { id } = c.req.valid("param");
      const { until } = c.req.valid("json");
      if (until !== null) await snoozeMessage(actor, { id, until });
      else {
        await settled(() => wakeMessage(actor, { id }), async () => {
          const message = await getMessage(actor, { id });
          return message?.snoozedUntil === null;
        });
      }
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/spam",
      summary: {
        en: "Say whether a message is spam",
        es: "Decir si un mensaje es spam",
      },
      description:
        "What is put aside rings nowhere; what is taken out of the spam is treated as if it had come now.",
      permission: write,
      params: messageId,
      body: z.strictObject({ spam: z.boolean() }),
      example: { body: { spam: true } },
    }),
    async (c) => {
      const { actor } = c.env;
      const { id } = c.req.valid("param");
      const { spam } = c.req.valid("json");
      const change = spam ? holdMessage : rescueMessage;
      await settled(() => change(actor, { id }), async () => {
        const message = await getMessage(actor, { id });
        return message !== null && (message.heldAt !== null) === spam;
      });
      return c.body(null, 204);
    },
  );

/** All of it, in few requests; a path of its own, for the router takes no name beside an id. */
export const exportApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "Export messages", es: "Exportar los mensajes" },
      description:
        "As the list, in pages of up to 500; that it was taken stands in the audit.",
      permission: read,
      query: pageQuery.extend({
        ...messageFilter.shape,
        limit: z.coerce.number().int().min(1).max(MOST_EXPORTED).default(
          MOST_EXPORTED,
        ),
      }),
      answer: pageOf(contactMessage),
    }),
    async (c) => {
      const { actor } = c.env;
      const { cursor: _cursor, limit: _limit, ...filter } = c.req.valid(
        "query",
      );
      const answer = await answerPage(
        c,
        z.uuid(),
        (page) => listMessages(actor, { ...filter, ...page }),
        ({ id }) => id,
      );
      await recordAudit(actor, {
        action: "portfolio.message.export",
        outcome: "done",
        fields: Object.keys(filter),
      });
      return answer;
    },
  );
