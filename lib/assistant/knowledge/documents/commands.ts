/**
 * What the owner does with documents.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { type BookedFile, describeFile } from "@/lib/platform/files/schema.ts";
import { newId } from "@/lib/platform/ids.ts";
import type { FileStore } from "@/lib/platform/storage.ts";
import { knowledgeChanged } from "../events.ts";
import { documentAdded } from "./events.ts";
import { typeOf } from "./file_type.ts";
import { mayUpload } from "./queries.ts";
import {
  DOCUMENT_TYPES,
  documentId,
  documentWish,
  MAX_DOCUMENTS,
  uploadInput,
} from "./schema.ts";

const permission = "assistant.knowledge.write";
const target = ({ id }: { id: string }) => ({ type: "document", id });

/**
 * Takes a document: its file first, then its row, with which the worker is asked to read it. A file whose row does not
 * come, because the process died or the plan is full, is swept.
 *
 * @throws {AppError} `invalid` with `fields.document` for what cannot be read, or is too large
 */
export async function uploadDocument(
  actor: Actor,
  storage: FileStore,
  wish: unknown,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ id: string }> {
  // before the file: who may not keep a document keeps no file
  await mayUpload(actor, {});
  const { success, data: input } = uploadInput.safeParse(wish);
  if (!success) {
    throw new AppError("invalid", "Cannot upload document: its name is wrong", {
      fields: { name: "is not right" },
    });
  }
  const type = typeOf(input.name, bytes);
  const id = newId();
  const key = `document/${id}/source`;
  const file = await describeFile(key, type, bytes);
  await storage.put(String(actor.tenantId), key, bytes, type);
  return await addDocument(actor, { ...input, id, type, file });
}

const addDocument = command({
  action: "assistant.document.upload",
  input: uploadInput.extend({
    id: z.uuid(),
    type: z.enum(DOCUMENT_TYPES),
    file: z.custom<BookedFile>(),
  }),
  permission,
  target,
  fields: () => [],
  async run({ sql, actor, input }) {
    const { id, name, type, lang, visibility, file } = input;
    const { count } = await sql`
      insert into assistant.documents (tenant_id, id, name, type, lang, visibility, files)
      select (select app.tenant_id()), ${id}, ${name}, ${type}, ${lang}, ${visibility}, ${
      JSON.stringify([file])
    }::text::jsonb
      where (select count(*) from assistant.documents where removed_at is null) < ${MAX_DOCUMENTS}`;
    if (count === 0) {
      throw new AppError(
        "conflict",
        `Cannot upload document: there are ${MAX_DOCUMENTS} already`,
      );
    }
    await emit(sql, actor, documentAdded, { documentId: id });
    return { id };
  },
});

/** Says who may be told of a document and in which language it is written. */
export const changeDocument = command({
  action: "assistant.document.change",
  input: documentId.extend(documentWish.required().shape),
  permission,
  target,
  async run({ sql, actor, input: { id, lang, visibility } }) {
    const { count } = await sql`
      update assistant.documents set lang = coalesce(${lang}, lang), visibility = ${visibility}
      where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("change");
    await emit(sql, actor, knowledgeChanged, { all: false });
  },
});

/** Takes a document from the assistant; for some days it can be brought back. */
export const removeDocument = command({
  action: "assistant.document.remove",
  input: documentId,
  permission,
  target,
  async run({ sql, actor, input: { id } }) {
    const { count } = await sql`
      update assistant.documents set removed_at = now() where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("remove");
    await emit(sql, actor, knowledgeChanged, { all: false });
  },
});

/** Brings a document back, or has one read again whose reading broke off. */
export const restoreDocument = command({
  action: "assistant.document.restore",
  input: documentId,
  permission,
  target,
  async run({ sql, actor, input: { id } }) {
    const [row] = await sql`
      update assistant.documents set removed_at = null,
        state = case when problem = 'broken_off' then 'working' else state end, problem = nullif(problem, 'broken_off')
      where id = ${id} and (removed_at is not null or problem = 'broken_off')
      returning state`;
    if (!row) throw missing("restore");
    // its run found it removed, and left
    if (row.state === "working") {
      await emit(sql, actor, documentAdded, { documentId: id });
    } else await emit(sql, actor, knowledgeChanged, { all: false });
  },
});

function missing(what: string): AppError {
  return new AppError(
    "not_found",
    `Cannot ${what} document: it does not exist`,
  );
}
