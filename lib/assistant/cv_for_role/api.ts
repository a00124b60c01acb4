/**
 * `/api/v1/assistant/role-cvs`: CVs for a role, made of a job text and kept.
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
import { createRoleCv, removeRoleCv, restoreRoleCv } from "./commands.ts";
import { drawRoleCv } from "./draw.ts";
import { getRoleCv, listRoleCvs } from "./queries.ts";
import { roleCv, roleCvId, roleCvInput, roleCvLine } from "./schema.ts";

const read = "assistant.cvs.read";
const write = "assistant.cvs.write";

/** Made, listed, read, drawn, deleted and brought back. */
export const roleCvsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List CVs for a role",
        es: "Listar los CV para un puesto",
      },
      permission: read,
      query: pageQuery,
      answer: pageOf(roleCvLine),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listRoleCvs(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: {
        en: "Make a CV for a role",
        es: "Preparar un CV para un puesto",
      },
      description:
        "Of the published profile, out of the person's own sentences; every claim of it is checked. `lang` is that of the CV. Where a model is configured it is asked for better words afterwards; `state` tells how that stands.",
      permission: write,
      body: roleCvInput,
      status: 201,
      answer: roleCvId,
      example: {
        body: {
          jobText: "Storage engineer\nRequirements:\n- Kafka, Go",
          lang: "en",
        },
      },
    }),
    async (c) => {
      const { actor, caller: { origin, basePath }, hasModels } = c.env;
      const url = origin + basePath;
      const input = c.req.valid("json");
      const wish = { rewords: hasModels };
      return c.json(await createRoleCv(actor, url, input, wish), 201);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: { en: "Read a CV for a role", es: "Leer un CV para un puesto" },
      description:
        "What became of each entry and sentence, with the ids of its evidence: where it stands in the profile (`work/<id>/highlights/0`), then the entries that bear it out (`projects/<id>`); the verdict; and what the job text asks for without evidence.",
      permission: read,
      params: roleCvId,
      answer: roleCv,
    }),
    async (c) => {
      const found = await getRoleCv(c.env.actor, c.req.valid("param"));
      if (!found) throw unknown("read CV");
      const { site: _site, madeOf: _madeOf, ...told } = found;
      return c.json(told, 200);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}/file",
      summary: {
        en: "Draw a CV for a role",
        es: "Dibujar un CV para un puesto",
      },
      description: "As PDF or DOCX, its bytes in base64.",
      permission: read,
      params: roleCvId,
      query: z.strictObject({
        format: z.enum(["pdf", "docx"]).default("pdf"),
        paper: z.enum(["a4", "letter"]).default("a4"),
      }),
      answer: z.strictObject({ type: z.string(), base64: z.base64() }),
    }),
    async (c) => {
      const { actor, caller: { origin, basePath } } = c.env;
      const found = await getRoleCv(actor, c.req.valid("param"));
      if (!found) throw unknown("draw CV");
      const wish = { ...c.req.valid("query"), url: origin + basePath };
      const { bytes, type } = await drawRoleCv(found, wish);
      return c.json({ type, base64: bytes.toBase64() }, 200);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: {
        en: "Delete a CV for a role",
        es: "Eliminar un CV para un puesto",
      },
      description: "For 30 days it can be brought back.",
      permission: write,
      params: roleCvId,
    }),
    async (c) => {
      await removeRoleCv(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: {
        en: "Bring a CV for a role back",
        es: "Recuperar un CV para un puesto",
      },
      description: "One that was not deleted is left as it is.",
      permission: write,
      params: roleCvId,
    }),
    async (c) => {
      const { actor } = c.env;
      const input = c.req.valid("param");
      await settled(
        () => restoreRoleCv(actor, input),
        async () => await getRoleCv(actor, input) !== null,
      );
      return c.body(null, 204);
    },
  );

function unknown(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it does not exist`);
}
