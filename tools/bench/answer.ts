/**
 * `deno task bench answer`: how long a visitor waits for the first sentence of an answer, from sending the question to its
 * event in the stream; the real app on its embedded database, answering with quotes of this machine.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import type { JsonObject } from "@/lib/portfolio/resume/json.ts";
import { publishSite } from "@/lib/portfolio/site/commands.ts";
import { type Server, startServer } from "../../tests/support/server.ts";
import { readQuestions } from "../eval/set.ts";
import { type Figure, median } from "./report.ts";

const ROUNDS = Number(Deno.env.get("ANSWER_ROUNDS") ?? 3);
const QUESTIONS = 200;
const WARM_UP = 20;
/** The demand. */
const MOST_MS = 300;
/** Of the tasks that learn what stands on the site. */
const READY_WITHIN_MS = 90_000;

const SLUG = "lena";
const folder = (path: string) =>
  fileURLToPath(new URL(`../../tests/${path}`, import.meta.url));

/** Measures on a freshly started app with one site; each question comes from a visitor of its own. */
export async function benchAnswer(): Promise<Figure[]> {
  const dataDir = await Deno.makeTempDir();
  try {
    await plant(dataDir);
    const env = { TRUSTED_PROXIES: "127.0.0.1" };
    const server = await startServer({ dataDir, env, quiet: true });
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

async function plant(dataDir: string) {
  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  try {
    const languages: ("en" | "es")[] = ["en"];
    const actor = await owner.createTenant({
      slug: SLUG,
      kind: "person",
      languages,
    });
    const file = folder("fixtures/resumes/senior-engineer.resume.json");
    const document = JSON.parse(await Deno.readTextFile(file)) as JsonObject; // a fixture of ours
    await importResume(actor, { document });
    await publishSite(actor, {});
    await owner.sql`
      insert into assistant.settings (tenant_id, questions_per_day) values (${actor.tenantId}, 100000)`;
  } finally {
    await owner.close();
  }
}

async function measure(server: Server): Promise<Figure[]> {
  const all = await readQuestions(folder("evals/assistant"));
  const questions = all.filter(({ tenant, kind, lang }) =>
    tenant === SLUG && kind === "answerable" && lang === "en"
  ).map(({ question }) => question);
  const answered = await answerable(server, questions);
  const rounds: { first: number[]; taken: number[] }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const first: number[] = [];
    const taken: number[] = [];
    for (let at = -WARM_UP; at < QUESTIONS; at++) {
      const question = answered[(at + WARM_UP) % answered.length] ?? "";
      const waited = await wait(server, question);
      if (waited.firstMs === null) throw new Error(`not answered: ${question}`);
      if (at < 0) continue;
      first.push(waited.firstMs);
      taken.push(waited.takenMs);
    }
    rounds.push({ first, taken });
  }
  const of = (which: "first" | "taken", share: number) =>
    median(rounds.map((round) => at(round[which], share)));
  const name = `of ${QUESTIONS} questions, median of ${ROUNDS} rounds`;
  return [
    ms(`question taken, median ${name}`, of("taken", 0.5)),
    ms(`first sentence seen, median ${name}`, of("first", 0.5)),
    {
      ...ms(`first sentence seen, p95 ${name}`, of("first", 0.95)),
      budget: { kind: "at most", value: MOST_MS },
    },
  ];
}

/** Those that are answered, as soon as the site is known; one is asked until it is. */
async function answerable(server: Server, questions: string[]) {
  const until = performance.now() + READY_WITHIN_MS;
  while (performance.now() < until) {
    const found: string[] = [];
    for (const question of questions) {
      const { firstMs } = await wait(server, question);
      if (firstMs !== null) found.push(question);
    }
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("Cannot measure: no question is answered");
}

let visitors = 0;

/** Asks as the page's script does, and reads the stream to its end. */
async function wait(
  { url }: Server,
  question: string,
): Promise<{ takenMs: number; firstMs: number | null }> {
  const address = `${url}/@${SLUG}/chat`;
  const number = visitors++;
  const from = `203.${number >> 16 & 255}.${number >> 8 & 255}.${number & 255}`;
  const headers = { "x-forwarded-for": from, "sec-fetch-site": "same-origin" };
  const startedAt = performance.now();
  const taken = await fetch(address, {
    method: "POST",
    headers: { ...headers, accept: "application/json" },
    body: new URLSearchParams({ do: "ask", question }),
  });
  if (!taken.ok) {
    throw new Error(`Cannot measure: asking answers ${taken.status}`);
  }
  const { key } = await taken.json();
  const takenMs = performance.now() - startedAt;
  const stream = await fetch(`${address}/answers`, {
    headers: { ...headers, "x-conversation": String(key) },
  });
  if (!stream.ok || !stream.body) {
    throw new Error(`Cannot measure: the stream answers ${stream.status}`);
  }
  let firstMs: number | null = null;
  let text = "";
  for await (const piece of stream.body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (firstMs === null && text.includes("event: part")) {
      firstMs = performance.now() - startedAt;
    }
  }
  return { takenMs, firstMs };
}

function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

function ms(name: string, value: number): Figure {
  return { name, text: `${value.toFixed(0)} ms`, value };
}
