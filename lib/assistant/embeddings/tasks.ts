/**
 * Gives every chunk a vector of the model that is wanted. Until all of a tenant's have one, the vectors before serve.
 *
 * @module
 */
import { type Actor, task } from "@/lib/platform/db.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { LOCAL_MODEL } from "../text/embedding.ts";
import { textOf } from "../knowledge/postings.ts";
import { recordUsage } from "../chat/usage.ts";
import type { EmbeddingDoor } from "./door.ts";

/** Texts that go to the provider at a time: some 20,000 words. */
const BATCH = 96;
/** Tenants a tick; the next one goes on with the others. */
const TENANTS = 200;

interface LackingChunk {
  id: string;
  title: string;
  text: string;
}

/** Makes the task. */
export function fillEmbeddings(
  door: EmbeddingDoor | null,
): Task<Record<string, never>> {
  return defineTask({
    name: "assistant.embeddings.fill",
    schedule: { everyMs: 60_000 },
    timeoutMs: 600_000,
    concurrency: { inAll: 1 },
    async run({ db, actor, signal }) {
      if (door === null) return;
      const tenants = await db.transaction(
        actor,
        "read only",
        (sql) =>
          sql`select tenant_id from assistant.tenants_to_embed(${door.model}, ${TENANTS})`,
      );
      for (const { tenant_id: tenantId } of tenants) {
        await fillTenant(task(db, tenantId), door, signal);
      }
    },
  });
}

async function fillTenant(
  actor: Actor,
  door: EmbeddingDoor,
  signal: AbortSignal,
) {
  while (true) {
    signal.throwIfAborted();
    const chunks = await actor.db.transaction(
      actor,
      "read only",
      (sql) =>
        sql<LackingChunk[]>`
          select chunk.id, chunk.title, chunk.text from assistant.chunks as chunk
          where chunk.tenant_id = (select app.tenant_id()) and not exists (
            select from assistant.embeddings as kept
            where kept.tenant_id = chunk.tenant_id and kept.chunk_id = chunk.id and kept.model = ${door.model}
          )
          order by chunk.no limit ${BATCH}`,
    );
    if (chunks.length === 0) {
      if (await serve(actor, door.model)) return;
      continue; // others came meanwhile
    }
    const { vectors, usage } = await door.embed(chunks.map(textOf), {
      model: door.model,
      timeoutMs: 60_000,
      signal,
    });
    await actor.db.transaction(actor, "read write", async (sql) => {
      await recordUsage(sql, "embedding", [usage]);
      // those that were removed meanwhile are left out
      await sql`
        select assistant.keep_embeddings(${
        chunks.map(({ id }) => id)
      }::uuid[], ${door.model}, ${
        vectors[0]?.length ?? 0
      }::int, ${vectors.flat()}::real[])`;
    });
  }
}

/** From now on these are searched; those of other providers go. Answers whether it could be said. */
async function serve(actor: Actor, model: string): Promise<boolean> {
  return await actor.db.transaction(actor, "read write", async (sql) => {
    // whoever adds chunks holds this row
    await sql`select from assistant.indexes where tenant_id = (select app.tenant_id()) for update`;
    const { count } = await sql`
      update assistant.indexes set serving = ${model}, complete_for = ${model}
      where tenant_id = (select app.tenant_id()) and not exists (
        select from assistant.chunks as chunk
        where chunk.tenant_id = (select app.tenant_id()) and not exists (
          select from assistant.embeddings as kept
          where kept.tenant_id = chunk.tenant_id and kept.chunk_id = chunk.id and kept.model = ${model}
        )
      )`;
    if (count === 0) return false;
    await sql`
      delete from assistant.embeddings
      where tenant_id = (select app.tenant_id()) and model <> all (${[
      model,
      LOCAL_MODEL,
    ]}::text[])`;
    return true;
  });
}
