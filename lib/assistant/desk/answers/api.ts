/**
 * `/api/v1/assistant/answers`: what an owner wrote for the assistant.
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
import { changeAnswer, removeAnswer, restoreAnswer } from "./commands.ts";
import { getAnswer, listAnswers } from "./queries.ts";
import { answerId, answerText, writtenAnswer } from "./schema.ts";

const read = "assistant.chats.read";
const write = "assistant.chats.write";

/** Listed, changed, taken out and brought back; written where the questions are. */
export const answersApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List written answers",
        es: "Listar las respuestas escritas",
      },
      description: "The newest first.",
      permission: read,
      query: pageQuery,
      answer: pageOf(writtenAnswer),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listAnswers(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: {
        en: "Read a written answer",
        es: "Leer una respuesta escrita",
      },
      permission: read,
      params: answerId,
      answer: writtenAnswer,
    }),
    async (c) => {
      const answer = await getAnswer(c.env.actor, c.req.valid("param"));
      if (answer) return c.json(answer, 200);
      throw new AppError("not_found", "Cannot read answer: it does not exist");
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}",
      summary: {
        en: "Change a written answer",
        es: "Cambiar una respuesta escrita",
      },
      description: "What the assistant quotes follows within seconds.",
      permission: write,
      params: answerId,
      body: answerText,
      example: {
        body: {
          question: "Do you give talks?",
          answer: "Yes, about evidence and type systems.",
          lang: "en",
        },
      },
    }),
    async (c) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      await changeAnswer(c.env.actor, input);
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: {
        en: "Take a written answer out",
        es: "Quitar una respuesta escrita",
      },
      description:
        "The assistant forgets it; the questions that it settled wait again. For some weeks it can be brought back.",
      permission: write,
      params: answerId,
    }),
    async (c) => {
      await removeAnswer(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: {
        en: "Bring a written answer back",
        es: "Recuperar una respuesta escrita",
      },
      description: "One that was not taken out is left as it is.",
      permission: write,
      params: answerId,
    }),
    async (c) => {
      const { actor } = c.env;
      const input = c.req.valid("param");
      await settled(
        () => restoreAnswer(actor, input),
        async () => await getAnswer(actor, input) !== null,
      );
      return c.body(null, 204);
    },
  );
