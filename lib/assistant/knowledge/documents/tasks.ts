/**
 * Reads what is written in documents.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import type { FileStore } from "@/lib/platform/storage.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { langOfText } from "../../text/language.ts";
import { knowledgeChanged } from "../events.ts";
import { documentAdded } from "./events.ts";
import { textOf } from "./file_type.ts";
import { readPdf } from "./read_pdf.ts";
import type { DocumentProblem, DocumentType } from "./schema.ts";

type Read = { text: string } | { problem: DocumentProblem };

/** Makes the task that reads a document, in what language it is too, and has it told. */
export function readDocument(storage: FileStore): Task<{ documentId: string }> {
  return defineTask({
    name: "assistant.document.read",
    on: documentAdded,
    timeoutMs: 120_000,
    attempts: 4,
    // one of them holds some hundred megabytes
    concurrency: { inAll: 1 },
    async run({ actor, payload: { documentId: id }, signal, finish }) {
      const file = await actor.db.transaction(
        actor,
        "read only",
        (sql) => readFile(sql, id),
      );
      if (!file) return; // taken out, or read before
      const bytes = await storage.get(String(actor.tenantId), file.key);
      const read: Read = bytes === null
        ? { problem: "unreadable" }
        : await readBytes(file.type, bytes, signal);
      await finish(async (sql) => {
        await note(sql, id, read);
        if ("text" in read) {
          await emit(sql, actor, knowledgeChanged, { all: false });
        }
      });
    },
  });
}

async function readFile(sql: Tx, id: string) {
  const [row] = await sql`
    select type, files from assistant.documents
    where tenant_id = (select app.tenant_id()) and id = ${id} and (state = 'working' or problem = 'broken_off')
      and removed_at is null`;
  return row && {
    type: row.type as DocumentType,
    key: String(row.files[0]?.key),
  };
}

async function readBytes(
  type: DocumentType,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Read> {
  if (type === "application/pdf") return await readPdf(bytes, signal);
  try {
    return { text: textOf(bytes) };
  } catch (error) {
    if (error instanceof AppError) return { problem: "unreadable" };
    throw error;
  }
}

async function note(sql: Tx, id: string, read: Read) {
  const text = "text" in read ? read.text : null;
  const problem = "problem" in read ? read.problem : null;
  await sql`
    update assistant.documents
    set state = ${
    text === null ? "failed" : "ready"
  }, problem = ${problem}, text = ${text},
      lang = coalesce(lang, ${text === null ? null : langOfText(text)})
    where tenant_id = (select app.tenant_id()) and id = ${id} and (state = 'working' or problem = 'broken_off')`;
}
