/**
 * `/api/v1/dead-letters`: runs of the tenant's tasks that were set aside.
 *
 * @module
 */
import { z } from "zod";
import { answerPage, apiRouter, operation, pageOf, pageQuery } from "../api.ts";
import { AppError } from "../errors.ts";
import { discardLetters, restoreLetters, retryLetters } from "./commands.ts";
import { getLetter, listLetters } from "./queries.ts";
import {
  askedAnswer,
  askInput,
  deadLetter,
  letterFilter,
  letterId,
  shows,
  wholeLetter,
} from "./schema.ts";

/** Listed and shown; tried again, discarded and brought back together. */
export const deadLettersApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List dead letters",
        es: "Listar las tareas apartadas",
      },
      description:
        "Runs of tasks that were tried as often as they may be, the newest first.",
      permission: "platform.tasks.read",
      query: pageQuery.extend({
        ...letterFilter.shape,
        show: z.enum(shows).optional(),
      }),
      answer: pageOf(deadLetter),
    }),
    (c) => {
      const { task, since, show } = c.req.valid("query");
      return answerPage(
        c,
        z.uuid(),
        (page) => listLetters(c.env.actor, { task, since, show, ...page }),
        ({ id }) => id,
      );
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: {
        en: "Show a dead letter",
        es: "Mostrar una tarea apartada",
      },
      description: "With every attempt: when it ended, how long it took, why.",
      permission: "platform.tasks.read",
      params: letterId,
      answer: wholeLetter,
    }),
    async (c) => {
      const letter = await getLetter(c.env.actor, c.req.valid("param"));
      if (letter) return c.json(letter, 200);
      throw new AppError(
        "not_found",
        "Cannot show dead letter: it does not exist",
      );
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: {
        en: "Retry, discard or restore dead letters",
        es: "Reintentar, descartar o recuperar las tareas apartadas",
      },
      description:
        "The named ones, or all that the filter lets through. What is tried again is gone from the list within seconds; what is discarded can be restored for an hour, by the `askedAt` of the answer, and is never done afterwards.",
      permission: "platform.tasks.manage",
      body: askInput,
      answer: askedAnswer,
      example: {
        body: { do: "retry", all: true, task: "platform.mail.send" },
      },
    }),
    async (c) => {
      const { do: verb, ...chosen } = c.req.valid("json");
      return c.json(await VERBS[verb](c.env.actor, chosen), 200);
    },
  );

const VERBS = {
  retry: retryLetters,
  discard: discardLetters,
  restore: restoreLetters,
};
