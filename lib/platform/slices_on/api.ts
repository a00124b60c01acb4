/**
 * `/api/v1/slices`: which parts of the application are on.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "../api.ts";
import { switchSlice } from "./commands.ts";
import { listSlices } from "./queries.ts";
import { sliceShape, switchInput } from "./schema.ts";

/** Parts are listed and switched. */
export const slicesApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List slices", es: "Listar las partes" },
      permission: "platform.slices.read",
      answer: z.strictObject({ items: z.array(sliceShape) }),
    }),
    async (c) => c.json({ items: await listSlices(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "put",
      path: "/",
      summary: {
        en: "Switch a slice on or off",
        es: "Activar o desactivar una parte",
      },
      description:
        "What is off answers as if it did not exist; nothing is lost.",
      permission: "platform.slices.write",
      body: switchInput,
      example: { body: { slice: "portfolio", on: true } },
    }),
    async (c) => {
      await switchSlice(c.env.actor, c.req.valid("json"));
      return c.body(null, 204);
    },
  );
