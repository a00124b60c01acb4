/**
 * `/api/v1/portfolio/posts`: what is written, and what of it stands on the site.
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
import { AppError } from "@/lib/platform/errors.ts";
import {
  createPost,
  publishPost,
  removePost,
  restorePost,
  saveText,
  schedulePost,
  unpublishPost,
  unschedulePost,
} from "./commands.ts";
import { getPost, listPosts } from "./queries.ts";
import {
  createInput,
  postId,
  postItem,
  saveInput,
  scheduleInput,
  textId,
  wholePost,
} from "./schema.ts";

const example = {
  lang: "en",
  title: "Evidence graphs",
  summary: "Why every claim should name what it stands on.",
  markdown: "# Evidence\n\nA claim is worth what stands behind it.",
  tags: ["evidence"],
};

/** Listed, written, published and deleted. */
export const postsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List posts", es: "Listar los artículos" },
      description: "The newest first, with how each stands in every language.",
      permission: "portfolio.posts.read",
      query: pageQuery,
      answer: pageOf(postItem),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listPosts(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Begin a post", es: "Empezar un artículo" },
      description: "A draft in one language.",
      permission: "portfolio.posts.write",
      body: createInput,
      status: 201,
      answer: postId,
      example: { body: example },
    }),
    async (c) =>
      c.json(await createPost(c.env.actor, c.req.valid("json")), 201),
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: { en: "Read a post", es: "Leer un artículo" },
      permission: "portfolio.posts.read",
      params: postId,
      answer: wholePost,
    }),
    async (c) => {
      const post = await getPost(c.env.actor, c.req.valid("param"));
      if (!post) {
        throw new AppError("not_found", "Cannot read post: it does not exist");
      }
      return c.json(post, 200);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Delete a post", es: "Eliminar un artículo" },
      description: "For thirty days it can be taken back.",
      permission: "portfolio.posts.write",
      params: postId,
    }),
    async (c) => {
      await removePost(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: { en: "Bring a post back", es: "Recuperar un artículo" },
      permission: "portfolio.posts.write",
      params: postId,
    }),
    async (c) => {
      await restorePost(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/texts/{lang}",
      summary: { en: "Save a text", es: "Guardar un texto" },
      description:
        "`revision` names the one that was changed, 0 for a language that has no text yet; an old one is refused.",
      permission: "portfolio.posts.write",
      params: textId,
      body: saveInput.omit({ id: true, lang: true }),
      answer: z.strictObject({ revision: z.int() }),
      example: {
        params: { lang: "en" },
        body: { ...example, lang: undefined, revision: 1 },
      },
    }),
    async (c) =>
      c.json(
        await saveText(c.env.actor, {
          ...c.req.valid("param"),
          ...c.req.valid("json"),
        }),
        200,
      ),
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/texts/{lang}/page",
      summary: { en: "Publish a text", es: "Publicar un texto" },
      description: "Also what changed of one that is published.",
      permission: "portfolio.posts.publish",
      params: textId,
      answer: z.strictObject({ slug: z.string() }),
      example: { params: { lang: "en" } },
    }),
    async (c) =>
      c.json(await publishPost(c.env.actor, c.req.valid("param")), 200),
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}/texts/{lang}/page",
      summary: {
        en: "Take a text off the site",
        es: "Retirar un texto del sitio",
      },
      permission: "portfolio.posts.publish",
      params: textId,
      example: { params: { lang: "en" } },
    }),
    async (c) => {
      await unpublishPost(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}/texts/{lang}/schedule",
      summary: {
        en: "Publish a text later",
        es: "Publicar un texto más tarde",
      },
      permission: "portfolio.posts.publish",
      params: textId,
      body: scheduleInput.pick({ publishAt: true }),
      example: {
        params: { lang: "en" },
        body: { publishAt: "2027-01-01T09:00:00Z" },
      },
    }),
    async (c) => {
      await schedulePost(c.env.actor, {
        ...c.req.valid("param"),
        ...c.req.valid("json"),
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}/texts/{lang}/schedule",
      summary: {
        en: "Forget when a text is published",
        es: "Olvidar cuándo se publica un texto",
      },
      permission: "portfolio.posts.publish",
      params: textId,
      example: { params: { lang: "en" } },
    }),
    async (c) => {
      await unschedulePost(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );
