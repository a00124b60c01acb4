/**
 * `deno task bench rag`: how long it takes to find what may answer a question, from call to passages.
 *
 * @module
 */
import { retrieve } from "@/lib/assistant/retrieval/queries.ts";
import { embedLocally, LOCAL_MODEL } from "@/lib/assistant/text/embedding.ts";
import { createDb, type Db, visitor } from "@/lib/platform/db.ts";
import { plantChunks, Writer } from "./rag_world.ts";
import { type Figure, median } from "./report.ts";
import { openMeasured } from "./rls.ts";

const QUESTIONS = 200;
const WARM_UP = 20;
/** Words of a question: the first of a passage, and as many of any. */
const WORDS = 5;

/** Measures a tenant of 10,000 chunks, one of 500 beside one of 100,000, and that one itself. */
export async function benchRag(): Promise<Figure[]> {
  const [large, neighbour] = (Deno.env.get("RAG_CHUNKS") ?? "10000,100000")
    .split(",").map(Number);
  const server = await openMeasured();
  const db = createDb((events) => server.connect("app_login", 1, events), 1);
  const writer = new Writer();
  const make = async (slug: string, count: number) => {
    const [made] = await server
      .owner`select * from platform.create_tenant(${slug}, 'person', '{en}')`;
    await server.owner`update platform.tenants set published_at = now()`;
    const id = String(made?.tenant_id);
    const texts = await plantChunks(server.owner, writer, id, count);
    await server.owner`analyze`;
    return { id, texts };
  };
  try {
    const figures: Figure[] = [];
    const ten = await make("large", large ?? 0);
    figures.push(
      ...await measure(db, writer, ten, `a tenant of ${large} chunks`, 30),
    );
    const hundred = await make("neighbour", neighbour ?? 0);
    const small = await make("small", 500);
    figures.push(
      ...await measure(
        db,
        writer,
        small,
        `a tenant of 500 beside one of ${neighbour}`,
        15,
      ),
    );
    const name = `a tenant of ${neighbour} chunks`;
    figures.push(
      ...await measure(db, writer, hundred, name),
      ...await measure(db, writer, hundred, `${name}, all vectors too`, null, {
        vectors: true,
      }),
    );
    return figures;
  } finally {
    await db.close();
    await server.close();
  }
}

async function measure(
  db: Db,
  writer: Writer,
  { id, texts }: { id: string; texts: string[] },
  name: string,
  mostMs: number | null = null,
  { vectors = false } = {},
): Promise<Figure[]> {
  const actor = visitor(db, id);
  const times: number[] = [];
  for (let at = 0; at < QUESTIONS + WARM_UP; at++) {
    const known = texts[at % texts.length]?.split(" ").slice(0, WORDS) ?? [];
    const question = [...known, writer.text(WORDS)].join(" ");
    // as if they were a provider's, which are compared with all there are
    const vector = vectors &&
      { model: LOCAL_MODEL, numbers: embedLocally(question) };
    const startedAt = performance.now();
    const found = await retrieve(actor, { question, ...vector && { vector } });
    if (at >= WARM_UP) times.push(performance.now() - startedAt);
    if (found.length === 0) throw new Error("Cannot measure: nothing found");
  }
  times.sort((one, other) => one - other);
  const p95 = times[Math.ceil(times.length * 0.95) - 1] ?? Infinity;
  const half = median(times);
  return [
    { name: `${name}, median`, value: half, text: `${half.toFixed(1)} ms` },
    {
      name: `${name}, p95`,
      value: p95,
      text: `${p95.toFixed(1)} ms`,
      ...mostMs && { budget: { kind: "at most" as const, value: mostMs } },
    },
  ];
}
