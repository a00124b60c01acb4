/**
 * `/api/v1/assistant/unanswered`: questions that the assistant could not answer.
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
import { AppError } from "@/lib/platform/errors.ts";
import {
  answerQuestions,
  reopenQuestion,
  settleQuestions,
} from "./commands.ts";
import { getUnanswered, listUnanswered } from "./queries.ts";
import {
  answerInput,
  listUnansweredInput,
  questionId,
  settleInput,
  unanswered,
} from "./schema.ts";

const read = "assistant.chats.read";
const write = "assistant.chats.write";

/** Listed, answered, settled, and left to wait again. */
export const unansweredApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List unanswered questions",
        es: "Listar las preguntas sin responder",
      },
      description:
        "The newest first: those for which no evidence was found, and those that a visitor left for the owner.",
      permission: read,
      query: pageQuery.extend({ show: listUnansweredInput.shape.show }),
      answer: pageOf(unanswered),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) =>
          listUnanswered(c.env.actor, {
            show: c.req.valid("query").show,
            ...page,
          }),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: {
        en: "Read an unanswered question",
        es: "Leer una pregunta sin responder",
      },
      permission: read,
      params: questionId,
      answer: unanswered,
    }),
    async (c) => {
      const found = await getUnanswered(c.env.actor, c.req.valid("param"));
      if (found) return c.json(found, 200);
      throw new AppError(
        "not_found",
        "Cannot read question: it does not exist",
      );
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/answer",
      summary: {
        en: "Answer an unanswered question",
        es: "Responder una pregunta pendiente",
      },
      description:
        "The assistant quotes the answer from then on, word for word. With `mail` whoever left an address gets it.",
      permission: write,
      params: questionId,
      body: answerInput.omit({ ids: true }),
      status: 201,
      answer: z.strictObject({
        id: z.uuid(),
        /** To how many it is sent. */
        mailed: z.int(),
      }),
      example: {
        body: {
          question: "Do you give talks?",
          answer: "Yes, two or three a year, in English and Spanish.",
          lang: "en",
        },
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const input = { ...c.req.valid("json"), ids: [id] };
      return c.json(await answerQuestions(c.env.actor, input), 201);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/settlement",
      summary: {
        en: "Settle a question without an answer",
        es: "Dar por atendida una pregunta",
      },
      description: "Done otherwise, or none for the assistant.",
      permission: write,
      params: questionId,
      body: settleInput.pick({ how: true }),
      example: { body: { how: "not_for_assistant" } },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      await settleQuestions(c.env.actor, {
        ids: [id],
        how: c.req.valid("json").how,
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}/settlement",
      summary: {
        en: "Let a question wait again",
        es: "Volver a dejar pendiente una pregunta",
      },
      description: "And whatever was settled together with it.",
      permission: write,
      params: questionId,
    }),
    async (c) => {
      const { actor } = c.env;
      const input = c.req.valid("param");
      await settled(
        () => reopenQuestion(actor, input),
        async () => (await getUnanswered(actor, input))?.settled === null,
      );
      return c.body(null, 204);
    },
  );
