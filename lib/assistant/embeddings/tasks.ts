/**
 * Gives every chunk a vector of the model that is wanted. Until all of a tenant's have one, the vectors before serve.
 *
 * @module
 */
import { type Actor, task } from "@/lib/platform/db.ts";
import type { ModelBounds } from "@/lib/platform/model_config.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { LOCAL_MODEL } from "../text/embedding.ts";
import { textOf } from "../knowledge/postings.ts";
import { recordUsage, type Reservation, reserveModel } from "../chat/usage.ts";
import { type EmbeddingDoor, isRefusal } from "./door.ts";

/** Texts that go to the provider at a time: some 20,000 words. */
const BATCH = 96;
/** Characters of them together: in some scripts each is a token or more. */
const BATCH_CHARS = 60_000;
/** Of a text that is refused at any length this is tried last. */
const SHORTEST_CHARS = 750;
/** Texts of a tenant that are left out; whoever refuses more refuses something else. */
const MOST_LEFT_OUT = 10;
/** Tenants that may wait. */
const WAITING = 10_000;
/** Tenants a tick, any of those that wait, so that some who cannot be served keep nobody waiting for ever. */
const TENANTS = 200;

interface LackingChunk {
  id: string;
  title: string;
  text: string;
}

/** Makes the task. */
export function fillEmbeddings(
  door: EmbeddingDoor | null,
  bounds?: ModelBounds,
): Task<Record<string, never>> {
  return defineTask({
    name: "assistant.embeddings.fill",
    schedule: { everyMs: 60_000 },
    timeoutMs: 600_000,
    concurrency: { inAll: 1 },
    async run({ db, actor, signal }) {
      if (door === null) return;
      const waiting = await db.transaction(
        actor,
        "read only",
        (sql) =>
          sql`select tenant_id from assistant.tenants_to_embed(${door.model}, ${WAITING})`,
      );
      const tenants = someOf(waiting, TENANTS);
      const failed: unknown[] = [];
      for (const { tenant_id: tenantId } of tenants) {
        signal.throwIfAborted();
        // one that cannot be served keeps nobody else waiting
        await fillTenant(task(db, tenantId), { door, bounds }, signal)
          .catch((error) => failed.push(error));
      }
      if (failed.length > 0) {
        throw new AggregateError(
          failed,
          `${failed.length} of ${tenants.length} sites have no vectors: ${
            failed[0]
          }`,
        );
      }
    },
  });
}

function someOf<T>(all: readonly T[], most: number): T[] {
  return all.map((one) => ({ one, by: Math.random() }))
    .toSorted((a, b) => a.by - b.by).slice(0, most).map(({ one }) => one);
}

interface Sent {
  id: string;
  text: string;
}

async function fillTenant(
  actor: Actor,
  { door, bounds }: { door: EmbeddingDoor; bounds?: ModelBounds },
  signal: AbortSignal,
) {
  const leftOut: string[] = [];
  const batches: Sent[][] = [];
  let refusal: unknown;
  while (true) {
    signal.throwIfAborted();
    const batch = batches.pop() ?? await readBatch(actor, door.model, leftOut);
    if (batch.length === 0) {
      // who takes nothing at all does not refuse a text
      if (leftOut.length > 0 && !await hasVectors(actor, door.model)) {
        throw refusal;
      }
      if (await serve(actor, door.model, leftOut)) return;
      continue; // others came meanwhile
    }
    // the next day goes on
    const reservation = await reserveModel(actor, "embedding", bounds);
    if (reservation === null) return;
    try {
      await fillBatch(actor, door, batch, { signal, reservation });
    } catch (error) {
      await actor.db.transaction(
        actor,
        "read write",
        (sql) => recordUsage(sql, "embedding", [], { reservation }),
      );
      if (!isRefusal(error)) throw error;
      refusal = error;
      const [one] = batch;
      if (batch.length > 1 || one && one.text.length > SHORTEST_CHARS) {
        batches.push(...halvesOf(batch));
      } else if (one) leftOut.push(one.id);
      if (leftOut.length > MOST_LEFT_OUT) throw error;
    }
  }
}

async function readBatch(
  actor: Actor,
  model: string,
  leftOut: readonly string[],
): Promise<Sent[]> {
  const chunks = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql<LackingChunk[]>`
        select chunk.id, chunk.title, chunk.text from assistant.chunks as chunk
        where chunk.tenant_id = (select app.tenant_id()) and chunk.id <> all (${leftOut}::uuid[]) and not exists (
          select from assistant.embeddings as kept
          where kept.tenant_id = chunk.tenant_id and kept.chunk_id = chunk.id and kept.model = ${model}
        )
        order by chunk.no limit ${BATCH}`,
  );
  let sum = 0;
  return chunks.map((chunk) => ({ id: chunk.id, text: textOf(chunk) }))
    .filter(({ text }, at) => (sum += text.length) <= BATCH_CHARS || at === 0);
}

/** The later one first; of a single text the beginning, which tells most of what it is about. */
function halvesOf(batch: readonly Sent[]): Sent[][] {
  const [one] = batch;
  if (batch.length === 1 && one) {
    const start = one.text.slice(0, one.text.length >> 1).toWellFormed();
    return [[{ ...one, text: start }]];
  }
  const middle = batch.length >> 1;
  return [batch.slice(middle), batch.slice(0, middle)];
}

async function fillBatch(
  actor: Actor,
  door: EmbeddingDoor,
  batch: readonly Sent[],
  { signal, reservation }: { signal: AbortSignal; reservation: Reservation },
) {
  const { vectors, usage } = await door.embed(batch.map(({ text }) => text), {
    model: door.model,
    timeoutMs: 60_000,
    signal,
  });
  await actor.db.transaction(actor, "read write", async (sql) => {
    await recordUsage(sql, "embedding", [usage], { reservation });
    // those that were removed meanwhile are left out
    await sql`
      select assistant.keep_embeddings(${
      batch.map(({ id }) => id)
    }::uuid[], ${door.model}, ${
      vectors[0]?.length ?? 0
    }::int, ${vectors.flat()}::real[])`;
  });
}

async function hasVectors(actor: Actor, model: string): Promise<boolean> {
  const [row] = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql`
        select from assistant.embeddings where tenant_id = (select app.tenant_id()) and model = ${model} limit 1`,
  );
  return row !== undefined;
}

/**
 * From now on these are searched; those of other providers go. Answers whether it could be said. What was left out is
 * found by its words, and is tried again when something is added.
 */
async function serve(
  actor: Actor,
  model: string,
  leftOut: readonly string[],
): Promise<boolean> {
  return await actor.db.transaction(actor, "read write", async (sql) => {
    // whoever adds chunks holds this row
    await sql`select from assistant.indexes where tenant_id = (select app.tenant_id()) for update`;
    const { count } = await sql`
      update assistant.indexes set serving = ${model}, complete_for = ${model}
      where tenant_id = (select app.tenant_id()) and not exists (
        select from assistant.chunks as chunk
        where chunk.tenant_id = (select app.tenant_id()) and chunk.id <> all (${leftOut}::uuid[]) and not exists (
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
