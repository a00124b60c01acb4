/**
 * `/api/v1/assistant/chat`: a conversation with a site's assistant, for programs.
 *
 * @module
 */
import {
  apiRouter,
  type ApiScope,
  EVENT_STREAM,
  operation,
} from "@/lib/platform/api.ts";
import { AppError } from "@/lib/platform/errors.ts";
import {
  askedAnswer,
  conversationAnswer,
  fromEvent,
  leavingBody,
  ofConversation,
  questionBody,
  ratingBody,
  whichBody,
} from "./api_schema.ts";
import { askerOf, peerOf, tooManyFollow } from "./asker.ts";
import {
  ask,
  leaveQuestion,
  rateAnswer,
  removeConversation,
  stopAnswer,
} from "./commands.ts";
import { getConversation } from "./queries.ts";
import { openAnswers } from "./stream.ts";

const EVENTS =
  "`part`: `{ questionId, no, part }`, a sentence of an answer that was verified. `state`: `{ questionId, no, state }`, how far an answer is. The `id` of an event goes back as `Last-Event-ID`.";

/** Asked, read, followed, stopped, rated, left for the owner and deleted. */
export const chatApi = apiRouter()
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Ask a question", es: "Hacer una pregunta" },
      description:
        "For visitors of a published site; a key is not needed, and what it brings is that only the site's own limit counts. Without `x-conversation`, or when that has ended, another conversation begins. What comes twice under one `once` is one question. Listen to the events or read the conversation for the answer.",
      permission: null,
      headers: ofConversation,
      body: questionBody,
      status: 201,
      answer: askedAnswer,
      example: { body: { question: "Has she worked with Kafka?", lang: "en" } },
    }),
    async (c) => {
      const { key, questionId } = await ask(askerOf(c.env), {
        ...c.req.valid("json"),
        key: c.req.valid("header")["x-conversation"] ?? null,
        peer: peerOf(c.env),
      });
      return c.json({ conversation: key, questionId }, 201);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "Read a conversation", es: "Leer una conversación" },
      description:
        "`null` when `x-conversation` opens nothing, or nothing any more.",
      permission: null,
      headers: ofConversation,
      answer: conversationAnswer,
    }),
    async (c) => {
      const { "x-conversation": key = "" } = c.req.valid("header");
      const found = await getConversation(askerOf(c.env), { key });
      const conversation = found && {
        lang: found.lang,
        endsAt: found.endsAt.toISOString(),
        turns: found.turns.map((turn) => ({
          ...turn,
          askedAt: turn.askedAt.toISOString(),
        })),
      };
      c.env.headers["cache-control"] = "no-store";
      return c.json({ conversation }, 200);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/",
      summary: { en: "Delete a conversation", es: "Borrar una conversación" },
      description: "For the site's owner too.",
      permission: null,
      headers: ofConversation,
    }),
    async (c) => {
      const { "x-conversation": key = "" } = c.req.valid("header");
      await removeConversation(askerOf(c.env), { key });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/events",
      summary: { en: "Follow the answers", es: "Seguir las respuestas" },
      description:
        "Server-sent events, until no answer is awaited any more; 204 where `x-conversation` opens nothing.",
      permission: null,
      headers: fromEvent,
      events: EVENTS,
    }),
    async (c) => {
      const { "x-conversation": key = "", "last-event-id": from = null } = c.req
        .valid("header");
      const asker = askerOf(c.env);
      const stream = await openAnswers(c.env, asker, {
        key,
        lastEventId: from,
      });
      if (stream) {
        return c.body(stream, 200, { "content-type": EVENT_STREAM });
      }
      if (await getConversation(asker, { key })) throw tooManyFollow();
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/stop",
      summary: { en: "Stop an answer", es: "Detener una respuesta" },
      description: "What was said stays. Without `questionId` the newest.",
      permission: null,
      headers: ofConversation,
      body: whichBody,
      example: { body: {} },
    }),
    async (c) => {
      const { key, questionId } = await meantBy(
        c.env,
        c.req.valid("header"),
        c.req.valid("json"),
      );
      await stopAnswer(askerOf(c.env), { key, questionId });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/rate",
      summary: { en: "Rate an answer", es: "Valorar una respuesta" },
      description: "`null` takes it back. Without `questionId` the newest.",
      permission: null,
      headers: ofConversation,
      body: ratingBody,
      example: { body: { thumb: "down", reason: "It was about her thesis." } },
    }),
    async (c) => {
      const { questionId: _which, ...rating } = c.req.valid("json");
      const meant = await meantBy(
        c.env,
        c.req.valid("header"),
        c.req.valid("json"),
      );
      await rateAnswer(askerOf(c.env), { ...rating, ...meant });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/leave",
      summary: {
        en: "Leave a question for the owner",
        es: "Dejar una pregunta a quien lleva el sitio",
      },
      description: "Without `questionId` the newest.",
      permission: null,
      headers: ofConversation,
      body: leavingBody,
      example: { body: { email: "grace@example.com" } },
    }),
    async (c) => {
      const { questionId: _which, ...leaving } = c.req.valid("json");
      const meant = await meantBy(
        c.env,
        c.req.valid("header"),
        c.req.valid("json"),
      );
      await leaveQuestion(askerOf(c.env), { ...leaving, ...meant });
      return c.body(null, 204);
    },
  );

async function meantBy(
  scope: ApiScope,
  { "x-conversation": key = "" }: { "x-conversation"?: string },
  { questionId }: { questionId?: string },
): Promise<{ key: string; questionId: string }> {
  if (questionId !== undefined) return { key, questionId };
  const found = await getConversation(askerOf(scope), { key });
  const newest = found?.turns.at(-1);
  if (!newest) {
    throw new AppError("not_found", "Cannot go on: nothing was asked here");
  }
  return { key, questionId: newest.id };
}
