/**
 * `/api/v1/portfolio/photo`: the photo of the site.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation, settled } from "@/lib/platform/api.ts";
import {
  changePhoto,
  removePhoto,
  restorePhoto,
  uploadPhoto,
} from "./commands.ts";
import { listPhotos } from "./queries.ts";
import {
  MAX_PHOTO_BYTES,
  ownPhoto,
  photoInput,
  photoWish,
  UPLOAD_TYPES,
} from "./schema.ts";

const write = "portfolio.profile.write";

/** Listed, uploaded, described, removed and brought back. */
export const photoApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List photos", es: "Listar las fotos" },
      description:
        "The one that is shown, those that are worked on and those that can come back, the newest first. A size is served at `/photo/<hash>-<size>.<format>` of the site: 96, 192, 384 and 768 pixels, as avif, webp and jpg.",
      permission: "portfolio.profile.read",
      answer: z.strictObject({ items: z.array(ownPhoto) }),
    }),
    async (c) => c.json({ items: await listPhotos(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Upload a photo", es: "Subir una foto" },
      description:
        "The file as it is, of 10 MB and 40 million pixels at most. It is made anew in several sizes, without where and with what it was taken; `state` of the list says when. Then it stands in the place of the one that is shown.",
      permission: write,
      file: { types: Object.values(UPLOAD_TYPES), maxBytes: MAX_PHOTO_BYTES },
      status: 201,
      answer: photoInput,
    }),
    async (c) => {
      const { actor, storage } = c.env;
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return c.json(await uploadPhoto(actor, storage, bytes), 201);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}",
      summary: { en: "Describe a photo", es: "Describir una foto" },
      description:
        "What it shows, in both languages, and the point that stays in the middle, in hundredths; another middle has its sizes made anew.",
      permission: write,
      params: photoInput,
      body: photoWish,
      answer: z.strictObject({ remade: z.boolean() }),
      example: {
        body: {
          focus: { x: 50, y: 30 },
          altEs: "Retrato de Ada",
          altEn: "Portrait of Ada",
        },
      },
    }),
    async (c) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await changePhoto(c.env.actor, input), 200);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Remove a photo", es: "Quitar una foto" },
      description: "For seven days it can be brought back.",
      permission: write,
      params: photoInput,
    }),
    async (c) => {
      await removePhoto(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: { en: "Bring a photo back", es: "Recuperar una foto" },
      description:
        "In the place of the one that is shown now, which can be brought back in its turn. One that was not removed is left as it is.",
      permission: write,
      params: photoInput,
    }),
    async (c) => {
      const { actor } = c.env;
      const input = c.req.valid("param");
      await settled(() => restorePhoto(actor, input), async () => {
        const photos = await listPhotos(actor, {});
        return photos.some(({ id, removedAt }) =>
          id === input.id && removedAt === null
        );
      });
      return c.body(null, 204);
    },
  );
