/**
 * `/api/v1/assistant/skills` and `/api/v1/assistant/market-lists`: what postings ask for, and the postings.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation, settled } from "@/lib/platform/api.ts";
import { importList, removeList, restoreList } from "./commands.ts";
import { getRecommendations, listMarketLists } from "./queries.ts";
import {
  importListInput,
  listId,
  marketList,
  recommendations,
  recommendInput,
} from "./schema.ts";

const read = "assistant.skills.read";
const write = "assistant.skills.write";

/** Read. */
export const skillsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List recommended skills",
        es: "Listar las competencias recomendadas",
      },
      description:
        "What the imported postings ask for against what the profile says and shows, what pays most first, with the figures of the reasoning. The permission to read the profile is needed as well.",
      permission: read,
      query: recommendInput,
      answer: recommendations,
    }),
    async (c) =>
      c.json(await getRecommendations(c.env.actor, c.req.valid("query")), 200),
  );

/** Listed, brought in, removed and brought back. */
export const marketListsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List lists of postings",
        es: "Listar las listas de ofertas",
      },
      description: "The newest first, without those that were removed.",
      permission: read,
      answer: z.strictObject({ items: z.array(marketList) }),
    }),
    async (c) => c.json({ items: await listMarketLists(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: {
        en: "Import a list of postings",
        es: "Importar una lista de ofertas",
      },
      description:
        "All of it or nothing; 500 postings at most, in all 1,000 with 2,000,000 characters. The permission to read lists is needed as well.",
      permission: write,
      body: importListInput,
      status: 201,
      answer: listId.extend({ postings: z.int() }),
      example: {
        body: {
          name: "Backend, November",
          format: "json",
          postings: [{
            title: "Backend developer",
            company: "Acme",
            location: null,
            lang: "en",
            text: "You know PostgreSQL and write tests.",
            date: null,
          }],
        },
      },
    }),
    async (c) =>
      c.json(await importList(c.env.actor, c.req.valid("json")), 201),
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: {
        en: "Remove a list of postings",
        es: "Quitar una lista de ofertas",
      },
      description: "For thirty days it can be brought back.",
      permission: write,
      params: listId,
    }),
    async (c) => {
      await removeList(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: {
        en: "Bring a list of postings back",
        es: "Recuperar una lista de ofertas",
      },
      description:
        "One that was not removed is left as it is; where there is no room any more, it is refused.",
      permission: write,
      params: listId,
    }),
    async (c) => {
      const { actor } = c.env;
      const { id } = c.req.valid("param");
      await settled(
        () => restoreList(actor, { id }),
        async () =>
          (await listMarketLists(actor, {})).some((list) => list.id === id),
      );
      return c.body(null, 204);
    },
  );
