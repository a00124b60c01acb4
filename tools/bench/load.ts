/**
 * A load generator in a process of its own: `load.ts '{"port":8000,"path":"/","…"}'` prints one line of JSON.
 *
 * Raw TCP with keep-alive and pipelining, and answers counted by their length, so that it asks for a fraction of the
 * work that the server does: two cores are enough to keep one server busy.
 *
 * @module
 */

/** What to ask for, how hard and how long. */
export interface LoadPlan {
  port: number;
  method: "GET" | "HEAD";
  path: string;
  headers: Record<string, string>;
  connections: number;
  /** Requests that wait on one connection at a time. */
  pipelined: number;
  ms: number;
}

/** What came back. */
export interface LoadResult {
  requests: number;
  perSecond: number;
  /** Bytes of one answer, headers included. */
  answerBytes: number;
}

/**
 * Runs the plan and counts answers.
 *
 * @throws {Error} When an answer is not a 200 or has another length than the first.
 */
export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const request = requestText(plan);
  const answerBytes = await measureAnswer(plan, request);
  const startedAt = performance.now();
  const until = startedAt + plan.ms;
  const counts = await Promise.all(
    Array.from(
      { length: plan.connections },
      () => keepAsking(plan, request, answerBytes, until),
    ),
  );
  const requests = counts.reduce((sum, one) => sum + one, 0);
  const seconds = (performance.now() - startedAt) / 1000;
  return { requests, perSecond: requests / seconds, answerBytes };
}

async function keepAsking(
  { port, pipelined }: LoadPlan,
  request: string,
  answerBytes: number,
  until: number,
): Promise<number> {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const batch = new TextEncoder().encode(request.repeat(pipelined));
  const answers = new Uint8Array(answerBytes * pipelined);
  let count = 0;
  while (performance.now() < until) {
    await writeAll(connection, batch);
    await readExactly(connection, answers);
    for (let at = 0; at < answers.length; at += answerBytes) {
      if (!isOk(answers, at)) {
        throw new Error("Cannot measure: an answer is no 200 of that length");
      }
    }
    count += pipelined;
  }
  return count;
}

/** Asks once on a connection that closes, and counts what comes. */
async function measureAnswer(plan: LoadPlan, request: string): Promise<number> {
  using connection = await Deno.connect({
    hostname: "127.0.0.1",
    port: plan.port,
  });
  await writeAll(connection, new TextEncoder().encode(request));
  const buffer = new Uint8Array(1_000_000);
  let length = 0;
  for (;;) {
    const read = await connection.read(buffer.subarray(length));
    if (read === null) throw new Error("Cannot measure: no answer");
    length += read;
    const text = new TextDecoder("latin1").decode(buffer.subarray(0, length));
    const head = text.indexOf("\r\n\r\n") + 4;
    if (head < 4) continue;
    if (!isOk(buffer, 0)) {
      throw new Error(`Cannot measure: ${text.slice(0, text.indexOf("\r"))}`);
    }
    const size = /^content-length: (\d+)\r$/im.exec(text.slice(0, head))?.[1];
    if (plan.method === "HEAD") return head;
    if (!size) throw new Error("Cannot measure: an answer without a length");
    if (length >= head + Number(size)) return head + Number(size);
  }
}

function requestText({ method, path, headers }: LoadPlan): string {
  const lines = Object.entries({ host: "127.0.0.1", ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

const OK = new TextEncoder().encode("HTTP/1.1 200");

function isOk(bytes: Uint8Array, at: number): boolean {
  return OK.every((byte, index) => bytes[at + index] === byte);
}

async function writeAll(connection: Deno.Conn, bytes: Uint8Array) {
  let at = 0;
  while (at < bytes.length) at += await connection.write(bytes.subarray(at));
}

async function readExactly(connection: Deno.Conn, into: Uint8Array) {
  let at = 0;
  while (at < into.length) {
    const read = await connection.read(into.subarray(at));
    if (read === null) throw new Error("Cannot measure: the connection closed");
    at += read;
  }
}

if (import.meta.main) {
  const plan: LoadPlan = JSON.parse(Deno.args[0] ?? "{}");
  console.log(JSON.stringify(await runLoad(plan)));
}
