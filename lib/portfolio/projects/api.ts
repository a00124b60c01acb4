/**
 * `/api/v1/portfolio/projects`: their order, which of them are seen, and their case studies.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "@/lib/platform/api.ts";
import { AppError } from "@/lib/platform/errors.ts";
import {
  featureProject,
  moveProject,
  showProject,
  tellProject,
} from "./commands.ts";
import { getToldProject, listProjects } from "./queries.ts";
import {
  arrangedProject,
  featureProjectInput,
  moveProjectInput,
  projectId,
  showProjectInput,
  tellProjectInput,
  toldProject,
} from "./schema.ts";

const read = "portfolio.profile.read";
const write = "portfolio.profile.write";
const changed = z.strictObject({ changed: z.boolean() });

/** Listed, ordered, shown, featured and told. */
export const projectsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List projects", es: "Listar los proyectos" },
      description: "All of them in their order, hidden ones as well.",
      permission: read,
      answer: z.strictObject({ items: z.array(arrangedProject) }),
    }),
    async (c) => c.json({ items: await listProjects(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: { en: "Read a case study", es: "Leer un caso de estudio" },
      description: "In both languages; what is not written is `null`.",
      permission: read,
      params: projectId,
      answer: toldProject,
    }),
    async (c) => {
      const project = await getToldProject(
        c.env.actor,
        c.req.valid("param"),
      );
      if (project) return c.json(project, 200);
      throw new AppError("not_found", "Cannot read project: it does not exist");
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/move",
      summary: { en: "Move a project", es: "Mover un proyecto" },
      description:
        "One place up (`-1`) or down (`1`); the first stays the first.",
      permission: write,
      params: projectId,
      body: moveProjectInput.pick({ by: true }),
      answer: changed,
      example: { body: { by: -1 } },
    }),
    async (c) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await moveProject(c.env.actor, input), 200);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/shown",
      summary: {
        en: "Show or hide a project",
        es: "Mostrar u ocultar un proyecto",
      },
      permission: write,
      params: projectId,
      body: showProjectInput.pick({ shown: true }),
      answer: changed,
      example: { body: { shown: true } },
    }),
    async (c) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await showProject(c.env.actor, input), 200);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/featured",
      summary: { en: "Feature a project", es: "Destacar un proyecto" },
      description: "Puts it before the others, or back among them.",
      permission: write,
      params: projectId,
      body: featureProjectInput.pick({ featured: true }),
      example: { body: { featured: true } },
    }),
    async (c) => {
      await featureProject(c.env.actor, {
        ...c.req.valid("param"),
        ...c.req.valid("json"),
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/study",
      summary: { en: "Write a case study", es: "Escribir un caso de estudio" },
      description: "All of it, in both languages; `null` takes a part away.",
      permission: write,
      params: projectId,
      body: tellProjectInput.pick({ es: true, en: true }),
      example: {
        body: {
          en: {
            problem: "Nobody could tell which claims were true.",
            approach: "A graph of what each claim stands on.",
            outcome: null,
          },
          es: { problem: null, approach: null, outcome: null },
        },
      },
    }),
    async (c) => {
      await tellProject(c.env.actor, {
        ...c.req.valid("param"),
        ...c.req.valid("json"),
      });
      return c.body(null, 204);
    },
  );
