/**
 * `/api/v1/assistant/documents`: files that the assistant may quote from.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation, settled } from "@/lib/platform/api.ts";
import {
  changeDocument,
  removeDocument,
  restoreDocument,
  uploadDocument,
} from "./commands.ts";
import { listDocuments } from "./queries.ts";
import {
  DOCUMENT_TYPES,
  documentId,
  documentWish,
  MAX_DOCUMENT_BYTES,
  ownDocument,
  uploadInput,
} from "./schema.ts";

const write = "assistant.knowledge.write";

/** Listed, uploaded, changed, taken out and brought back. */
export const documentsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List documents of the assistant",
        es: "Listar los documentos del asistente",
      },
      description:
        "The newest first, then those that were taken out. `state` says whether a document was read, `problem` why it was not.",
      permission: "assistant.knowledge.read",
      answer: z.strictObject({ items: z.array(ownDocument) }),
    }),
    async (c) => c.json({ items: await listDocuments(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: {
        en: "Upload a document for the assistant",
        es: "Subir un documento para el asistente",
      },
      description:
        "Markdown, text in UTF-8 or a PDF with text, of 5 MB and 500,000 characters at most. It is read by a task; without `lang` its language is found out.",
      permission: write,
      query: uploadInput,
      file: { types: DOCUMENT_TYPES, maxBytes: MAX_DOCUMENT_BYTES },
      status: 201,
      answer: documentId,
      example: { query: { name: "Terms.md", visibility: "public" } },
    }),
    async (c) => {
      const { actor, storage } = c.env;
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const wish = c.req.valid("query");
      return c.json(await uploadDocument(actor, storage, wish, bytes), 201);
    },
  )
  .openapi(
    operation({
      method: "put",
      path: "/{id}",
      summary: {
        en: "Change a document of the assistant",
        es: "Cambiar un documento del asistente",
      },
      description:
        "Who is told what it says, and its language; `null` leaves the language as it is.",
      permission: write,
      params: documentId,
      body: documentWish,
      example: { body: { lang: "en", visibility: "members" } },
    }),
    async (c) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      await changeDocument(c.env.actor, input);
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: {
        en: "Take a document from the assistant",
        es: "Quitar un documento del asistente",
      },
      description: "For seven days it can be brought back.",
      permission: write,
      params: documentId,
    }),
    async (c) => {
      await removeDocument(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{id}/restore",
      summary: {
        en: "Bring a document of the assistant back",
        es: "Recuperar un documento del asistente",
      },
      description:
        "One whose reading broke off is read again; any other that was not taken out is left as it is.",
      permission: write,
      params: documentId,
    }),
    async (c) => {
      const { actor } = c.env;
      const input = c.req.valid("param");
      await settled(() => restoreDocument(actor, input), async () => {
        const documents = await listDocuments(actor, {});
        return documents.some(({ id, removedAt }) =>
          id === input.id && removedAt === null
        );
      });
      return c.body(null, 204);
    },
  );
