/**
 * Documents as their owner sees them.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { MAX_DOCUMENTS, type OwnDocument, ownDocument } from "./schema.ts";

/** Documents, the newest first; those that were taken out last. */
export const listDocuments = query({
  input: z.strictObject({}),
  permission: "assistant.knowledge.read",
  async run({ sql }): Promise<OwnDocument[]> {
    const rows = await sql`
      select id, name, type, lang, visibility, state, problem, files, created_at, removed_at
      from assistant.documents order by removed_at is not null, created_at desc, id limit ${
      2 * MAX_DOCUMENTS
    }`;
    return rows.map(documentOf);
  },
});

/** Throws what `uploadDocument()` would, before anything is kept. */
export const mayUpload = query({
  input: z.strictObject({}),
  permission: "assistant.knowledge.write",
  run: () => Promise.resolve(),
});

function documentOf(row: Row): OwnDocument {
  return ownDocument.parse({
    id: row.id,
    name: row.name,
    type: row.type,
    lang: row.lang,
    visibility: row.visibility,
    state: row.state,
    problem: row.problem,
    bytes: Number(row.files[0]?.bytes ?? 0),
    createdAt: row.created_at.toISOString(),
    removedAt: row.removed_at?.toISOString() ?? null,
  });
}
