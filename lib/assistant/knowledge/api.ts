/**
 * `/api/v1/assistant/knowledge`: what the assistant knows, and what is kept from it.
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
import { excludeSource, includeSource, rebuildKnowledge } from "./commands.ts";
import { findAsVisitor, listChunks, listSources } from "./queries.ts";
import {
  exclusionInput,
  foundChunk,
  knownChunk,
  knownSource,
  sourceInput,
} from "./schema.ts";

const read = "assistant.knowledge.read";
const write = "assistant.knowledge.write";

/** The last source of a page. */
const cursor = z.string().regex(
  /^[a-z][a-z_]{1,39}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
);
const items = z.strictObject({ items: z.array(foundChunk) });
const changed = z.strictObject({ changed: z.boolean() });
const example = { body: { kind: "interests", id: null } };

/** Listed, looked into, searched, kept out, taken back and made again. */
export const knowledgeApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List what the assistant knows",
        es: "Listar lo que sabe el asistente",
      },
      description:
        "Its sources by kind, each with how many parts of it are known in which languages; what is kept out is among them.",
      permission: read,
      query: pageQuery,
      answer: pageOf(knownSource),
    }),
    (c) =>
      answerPage(
        c,
        cursor,
        ({ after, limit }) => {
          const [kind, id] = after?.split(":") ?? [];
          return listSources(c.env.actor, {
            limit,
            ...after && { after: { kind, id } },
          });
        },
        ({ kind, id }) => `${kind}:${id}`,
      ),
  )
  .openapi(
    operation({
      method: "get",
      path: "/found",
      summary: {
        en: "Find as a visitor would",
        es: "Buscar como un visitante",
      },
      description:
        "The parts in which an answer to a question is looked for, best first; none while the site is not published.",
      permission: read,
      query: z.strictObject({ question: z.string().max(1_000).default("") }),
      answer: items,
      example: { query: { question: "Where did she study?" } },
    }),
    async (c) => {
      const { question } = c.req.valid("query");
      const found = await findAsVisitor(c.env.actor, question);
      return c.json({ items: found }, 200);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/parts",
      summary: {
        en: "List the parts of what the assistant knows",
        es: "Listar las partes de lo que sabe el asistente",
      },
      description:
        "Word for word, as answers quote them, in the order in which they became known; those of a kind or of one source where these are named.",
      permission: read,
      query: pageQuery.extend(sourceInput.partial().shape),
      answer: pageOf(knownChunk),
      example: { query: { kind: "profile" } },
    }),
    (c) => {
      const { kind, id } = c.req.valid("query");
      return answerPage(
        c,
        z.coerce.number().pipe(z.int().min(0)),
        (page) => listChunks(c.env.actor, { ...page, kind, id }),
        ({ no }) => no,
      );
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/excluded",
      summary: {
        en: "Keep something from the assistant",
        es: "Ocultar algo al asistente",
      },
      description:
        "A source, or without an id all of its kind. It is forgotten within seconds and stays out, whatever becomes of it.",
      permission: write,
      body: exclusionInput,
      answer: changed,
      example,
    }),
    async (c) =>
      c.json(await excludeSource(c.env.actor, c.req.valid("json")), 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/included",
      summary: {
        en: "Let the assistant know something again",
        es: "Volver a dar algo a conocer al asistente",
      },
      description: "What was kept out, by the same kind and id.",
      permission: write,
      body: exclusionInput,
      answer: changed,
      example,
    }),
    async (c) =>
      c.json(await includeSource(c.env.actor, c.req.valid("json")), 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/rebuilt",
      summary: {
        en: "Make the assistant's knowledge again",
        es: "Rehacer lo que sabe el asistente",
      },
      description:
        "Every source is read again; what is the same stays as it is, ids included.",
      permission: write,
    }),
    async (c) => {
      await rebuildKnowledge(c.env.actor, {});
      return c.body(null, 204);
    },
  );
