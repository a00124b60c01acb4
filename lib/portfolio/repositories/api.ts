/**
 * `/api/v1/portfolio/repositories`: which of them are projects.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "@/lib/platform/api.ts";
import { hideRepository, showRepository } from "./commands.ts";
import { listRepositories } from "./queries.ts";
import { listRepositoriesInput, repository, repositoryId } from "./schema.ts";

/** Listed, and chosen among. */
export const repositoriesApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List repositories", es: "Listar los repositorios" },
      description:
        "Those that are projects first, then the ones that were worked on last.",
      permission: "portfolio.profile.read",
      query: listRepositoriesInput.extend({
        limit: z.coerce.number().int().min(1).max(500).default(200),
      }),
      answer: z.strictObject({ items: z.array(repository) }),
    }),
    async (c) => {
      const items = await listRepositories(c.env.actor, c.req.valid("query"));
      return c.json({ items }, 200);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/shown",
      summary: {
        en: "Show or hide a repository",
        es: "Mostrar u ocultar un repositorio",
      },
      description:
        "What is shown becomes a project, or the project that it was is shown again. One that is private at GitHub cannot be shown.",
      permission: "portfolio.profile.write",
      params: repositoryId,
      body: z.strictObject({ shown: z.boolean() }),
      example: { body: { shown: true } },
    }),
    async (c) => {
      const { shown } = c.req.valid("json");
      const change = shown ? showRepository : hideRepository;
      await change(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );
