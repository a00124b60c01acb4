/**
 * `/api/v1/portfolio/github-sources`: whom a tenant follows at GitHub.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation, settled } from "@/lib/platform/api.ts";
import {
  changeToken,
  connectSource,
  removeSource,
  requestSync,
  restoreSource,
  rotateHookSecret,
  setShowsNew,
} from "./commands.ts";
import { listSources } from "./queries.ts";
import {
  connectInput,
  githubSource,
  showsNewInput,
  sourceId,
  tokenInput,
} from "./schema.ts";

const write = "portfolio.profile.write";

const withSecret = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** For the webhook at GitHub; never shown again. */
  hookSecret: z.string(),
});

/** Listed, followed, read and forgotten. */
export const githubApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List what is followed at GitHub",
        es: "Listar lo que se sigue en GitHub",
      },
      description: "The oldest first, and how each of them stands.",
      permission: "portfolio.profile.read",
      answer: z.strictObject({ items: z.array(githubSource) }),
    }),
    async (c) => c.json({ items: await listSources(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: {
        en: "Follow a user or a repository",
        es: "Seguir a una persona o un repositorio",
      },
      description:
        "By its name or its address; it is read soon. The secret of its webhook is in this answer and is never shown again. At most ten.",
      permission: write,
      body: connectInput,
      status: 201,
      answer: withSecret,
      example: { body: { name: "ada/engine", showsNew: true } },
    }),
    async (c) => {
      const { actor, secrets } = c.env;
      const input = c.req.valid("json");
      return c.json(await connectSource(actor, input, secrets), 201);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/sync",
      summary: { en: "Read it now", es: "Leerlo ahora" },
      description:
        "Soon, not within this request: `state` of the list says how far it is. What waits for its turn already is read once.",
      permission: write,
      params: sourceId,
      status: 202,
      answer: z.strictObject({ asked: z.literal(true) }),
    }),
    async (c) => {
      await requestSync(c.env.actor, c.req.valid("param"));
      return c.json({ asked: true as const }, 202);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/token",
      summary: { en: "Change its token", es: "Cambiar su token" },
      description: "`null` takes it away. It is read again with the new one.",
      permission: write,
      params: sourceId,
      body: tokenInput.pick({ token: true }),
      example: { body: { token: null } },
    }),
    async (c) => {
      const { actor, secrets } = c.env;
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      await changeToken(actor, input, secrets);
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/shows-new",
      summary: {
        en: "Say whether new repositories become projects",
        es: "Decidir si los repositorios nuevos se vuelven proyectos",
      },
      permission: write,
      params: sourceId,
      body: showsNewInput.pick({ showsNew: true }),
      example: { body: { showsNew: true } },
    }),
    async (c) => {
      await setShowsNew(c.env.actor, {
        ...c.req.valid("param"),
        ...c.req.valid("json"),
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/hook-secret",
      summary: {
        en: "Change the secret of its webhook",
        es: "Cambiar el secreto de su webhook",
      },
      description: "The old one is refused from now on.",
      permission: write,
      params: sourceId,
      answer: withSecret,
    }),
    async (c) => {
      const { actor, secrets } = c.env;
      const input = c.req.valid("param");
      return c.json(await rotateHookSecret(actor, input, secrets), 200);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Stop following", es: "Dejar de seguir" },
      description:
        "The projects stay as they are, and for 30 days it can be taken back.",
      permission: write,
      params: sourceId,
    }),
    async (c) => {
      await removeSource(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: { en: "Follow it again", es: "Volver a seguirlo" },
      description: "What is followed is left as it is.",
      permission: write,
      params: sourceId,
    }),
    async (c) => {
      const { actor } = c.env;
      const input = c.req.valid("param");
      await settled(() => restoreSource(actor, input), async () => {
        const sources = await listSources(actor, {});
        return sources.some(({ id }) => id === input.id);
      });
      return c.body(null, 204);
    },
  );
