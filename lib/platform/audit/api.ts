/**
 * `/api/v1/audit`: who did what, to be read only.
 *
 * @module
 */
import { z } from "zod";
import { answerPage, apiRouter, operation, pageOf, pageQuery } from "../api.ts";
import { AppError } from "../errors.ts";
import { getEntry, listEntries } from "./queries.ts";
import { auditEntryShape, auditFilter } from "./schema.ts";

const permission = "platform.audit.read";

/** Listed and read. */
export const auditApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List audit entries",
        es: "Listar las entradas de la auditoría",
      },
      description:
        "The newest first: who did, tried or was refused what. Names of fields, never values; days are UTC.",
      permission,
      query: pageQuery.extend(auditFilter.shape),
      answer: pageOf(auditEntryShape),
    }),
    (c) => {
      const { cursor: _cursor, limit: _limit, ...filter } = c.req.valid(
        "query",
      );
      return answerPage(
        c,
        z.uuid(),
        (page) => listEntries(c.env.actor, { ...filter, ...page }),
        ({ id }) => id,
      );
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: {
        en: "Get an audit entry",
        es: "Leer una entrada de la auditoría",
      },
      permission,
      params: z.strictObject({ id: z.uuid() }),
      answer: auditEntryShape.extend({
        /** Once it is, nobody can change it unnoticed. */
        sealed: z.boolean(),
      }),
    }),
    async (c) => {
      const found = await getEntry(c.env.actor, c.req.valid("param"));
      if (!found) throw new AppError("not_found", "Cannot find this entry");
      return c.json({ ...found.entry, sealed: found.sealed }, 200);
    },
  );
