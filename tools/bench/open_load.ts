/**
 * An open-loop load generator in a process of its own: reads a plan as JSON from standard input, prints what came of it.
 *
 * Requests leave when the plan says, whatever became of earlier ones, and each is counted from the moment at which it
 * should have left: a server that stalls for a second is charged for everyone who came in that second (G. Tene, "How NOT to
 * measure latency", calls the opposite coordinated omission).
 *
 * @module
 */

/** One request that can be sent. */
export interface Shot {
  /** What it is counted as. */
  kind: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** When what is sent. */
export interface OpenPlan {
  /** Milliseconds after the start, ascending, and which shot leaves then. */
  schedule: [atMs: number, shot: number][];
  shots: Shot[];
  /** What was due before is sent and told apart: the server is cold. */
  countFromMs: number;
}

/** What came of it. */
export interface OpenResult {
  /** Milliseconds from the scheduled moment to the last byte, by kind. */
  latencies: Record<string, number[]>;
  /** The same of all that came before. */
  coldLatencies: number[];
  /** How many were answered with what, e.g. `500` or `no answer`, by kind; 2xx and 304 are none. */
  errors: Record<string, number>;
  /** The worst delay between schedule and sending: the generator's own. */
  lateMs: number;
}

/** Longer is no answer. */
const PATIENCE_MS = 30_000;

/** Sends everything on time and waits for the last answer. */
export async function fire(plan: OpenPlan): Promise<OpenResult> {
  const result: OpenResult = {
    latencies: {},
    coldLatencies: [],
    errors: {},
    lateMs: 0,
  };
  const running = new Set<Promise<void>>();
  const start = performance.now();
  for (const [atMs, at] of plan.schedule) {
    const due = start + atMs;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((next) => setTimeout(next, wait));
    const shot = plan.shots[at];
    if (!shot) continue;
    const isCounted = atMs >= plan.countFromMs;
    if (isCounted) {
      result.lateMs = Math.max(result.lateMs, performance.now() - due);
    }
    const sent = send(shot).then((error) => {
      const times = isCounted
        ? result.latencies[shot.kind] ??= []
        : result.coldLatencies;
      times.push(performance.now() - due);
      if (error === null) return;
      const name = `${shot.kind}: ${error}`;
      result.errors[name] = (result.errors[name] ?? 0) + 1;
    }).finally(() => running.delete(sent));
    running.add(sent);
  }
  await Promise.all(running);
  return result;
}

async function send(
  { method, url, headers, body }: Shot,
): Promise<string | null> {
  try {
    const answer = await fetch(url, {
      method,
      headers,
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await answer.text();
    if (answer.ok || answer.status === 304) return null;
    // what is told apart by a request's number alone is the same
    return `${answer.status} ${
      text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…").slice(0, 120)
    }`;
  } catch {
    return "no answer";
  }
}

if (import.meta.main) {
  const plan: OpenPlan = await new Response(Deno.stdin.readable).json();
  console.log(JSON.stringify(await fire(plan)));
}
