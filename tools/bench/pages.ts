/**
 * `deno task bench pages`: how fast a public page leaves the cache beside the least a server can do, and what a page
 * costs that has to be drawn.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import type { Server } from "../../tests/support/server.ts";
import { startSite } from "../../tests/support/site.ts";
import type { LoadPlan, LoadResult } from "./load.ts";
import { type Figure, median } from "./report.ts";

const ROUNDS = 7;
const ROUND_MS = 2_000;
const PATH = "/@ada?lang=en";
const HEADERS = { "accept-encoding": "br", "accept-language": "en" };

/** Half the rate of a constant answer (the demand). */
const LEAST_RATIO = 0.5;

/** Measures on a freshly started app with one published site. */
export async function benchPages(): Promise<Figure[]> {
  const server = await startSite(["ada"], { quiet: true });
  try {
    // First, because drawing leaves nothing in the cache: a page enters it by GET only.
    const drawn = await benchDrawn(server);
    return [...await benchCached(server), ...drawn];
  } finally {
    await server.stop();
  }
}

async function benchCached(server: Server): Promise<Figure[]> {
  const port = Number(new URL(server.url).port);
  const { child, barePort } = await startBare(server.url + PATH);
  try {
    const plan: Omit<LoadPlan, "port"> = {
      method: "GET",
      path: PATH,
      headers: HEADERS,
      connections: 16,
      pipelined: 8,
      ms: ROUND_MS,
    };
    for (const one of [port, barePort]) await load({ ...plan, port: one });
    const rounds: { app: LoadResult; bare: LoadResult }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Alternating, so that a slower minute of the machine hits both.
      const first = await load({ ...plan, port: round % 2 ? barePort : port });
      const second = await load({ ...plan, port: round % 2 ? port : barePort });
      const [app, bare] = round % 2 ? [second, first] : [first, second];
      rounds.push({ app, bare });
    }
    const ratios = rounds.map(({ app, bare }) =>
      app.perSecond / bare.perSecond
    );
    const rate = median(rounds.map(({ app }) => app.perSecond));
    const bare = median(rounds.map(({ bare }) => bare.perSecond));
    const ratio = median(ratios);
    const bytes = rounds[0]?.app.answerBytes ?? 0;
    return [
      figure("cached page, pages/s", rate),
      figure("bare Deno.serve, answers/s", bare),
      { ...figure("bytes of an answer", bytes) },
      {
        name: "cached / bare, median of 7",
        text: ratio.toFixed(2),
        value: ratio,
        budget: { kind: "at least", value: LEAST_RATIO },
      },
    ];
  } finally {
    child.kill();
    await child.status;
  }
}

/** HEAD draws the page and is never kept, so that every request goes all the way. */
async function benchDrawn(server: Server): Promise<Figure[]> {
  const plan: LoadPlan = {
    port: Number(new URL(server.url).port),
    method: "HEAD",
    path: PATH,
    headers: HEADERS,
    connections: 8,
    pipelined: 1,
    ms: ROUND_MS,
  };
  await load(plan);
  const before = await spentSeconds(server.url);
  const rates: number[] = [];
  let pages = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { perSecond, requests } = await load(plan);
    rates.push(perSecond);
    pages += requests;
  }
  const after = await spentSeconds(server.url);
  const msPerPage = (part: string) =>
    ((after.get(part) ?? 0) - (before.get(part) ?? 0)) / pages * 1000;
  return [
    figure("drawn page, pages/s", median(rates)),
    ...["database", "render", "rest"].map((part) => ({
      name: `  ${part}, ms a page`,
      text: msPerPage(part).toFixed(2),
      value: msPerPage(part),
    })),
  ];
}

/** Reads where time went from the app's own metrics. */
async function spentSeconds(url: string): Promise<Map<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.matchAll(
    /^vitrina_http_spent_seconds(?:_total)?\{part="(\w+)"\} (\S+)/gm,
  );
  return new Map(
    [...found].map(([, part = "", value]) => [part, Number(value)]),
  );
}

/** A server whose only answer is a copy of the real one, headers included. */
export async function startBare(
  url: string,
  headers: Record<string, string> = HEADERS,
) {
  const response = await fetchRaw(url, headers);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "--allow-net=127.0.0.1", pathOf("./bare.ts")],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(response)));
  await writer.close();
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const { value } = await reader.read();
  return { child, barePort: Number(value) };
}

/** An answer with its compressed bytes; `fetch` would unpack them. */
async function fetchRaw(address: string, headers: Record<string, string>) {
  const { request } = await import("node:http");
  return await new Promise<{ headers: Record<string, string>; body: string }>(
    (resolve, reject) => {
      request(address, { headers }, async (response) => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const body = new Uint8Array(
          await new Blob(chunks as BlobPart[]).arrayBuffer(),
        ); // Node's chunks are plain bytes
        const headers = Object.fromEntries(
          Object.entries(response.headers)
            .filter(([name]) =>
              !["date", "connection", "content-length"].includes(name)
            )
            .map(([name, value]) => [name, String(value)]),
        );
        resolve({ headers, body: body.toBase64() });
      }).on("error", reject).end();
    },
  );
}

/** Runs a plan in a process of its own. */
export async function load(plan: LoadPlan): Promise<LoadResult> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--allow-net=127.0.0.1",
      pathOf("./load.ts"),
      JSON.stringify(plan),
    ],
  }).output();
  const decoder = new TextDecoder();
  if (!success) throw new Error(decoder.decode(stderr));
  return JSON.parse(decoder.decode(stdout));
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** A rate, as people read it. */
export function figure(name: string, value: number): Figure {
  return { name, text: Math.round(value).toLocaleString("en"), value };
}
