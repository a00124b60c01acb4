/**
 * `deno task bench mixed`: readers, programs and writers at once, in open loop, on the embedded database with 100 tenants.
 *
 * 200 requests a second arrive as people do, by chance (Poisson) and always by the same (a seed): 75 % public pages, 15 % reads
 * of the API with keys, 10 % writes: messages of visitors, messages marked as read, posts begun, published and taken back.
 * `--seconds 10` makes it shorter, `--rate 100` slower.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { drawings } from "@/lib/portfolio/cv/schema.ts";
import { runTask, startServer } from "../../tests/support/server.ts";
import { plantWorld, type World } from "./mixed_world.ts";
import type { OpenPlan, OpenResult, Shot } from "./open_load.ts";
import type { Figure } from "./report.ts";

const TENANTS = 100;
const RATE = 200;
const SECONDS = 60;
/** The caches of a server that has just started fill, its code is compiled: told, not counted. */
const WARM_UP_SECONDS = 15;
const SEED = 20_261_122;
const LOOK_EVERY_MS = 500;

/** The demands. */
const P95_MS = 100;
const ERRORS = 0;

/** Shares of what arrives. */
const MIX: readonly (readonly [kind: string, share: number])[] = [
  ["page", 0.75],
  ["API read", 0.15],
  ["message", 0.05],
  ["mark read", 0.03],
  ["post", 0.01],
  ["publish", 0.01],
];

const PATHS = [
  ...Array<string>(8).fill(""),
  ...Array<string>(3).fill("/about"),
  ...Array<string>(3).fill("/projects"),
  ...Array<string>(2).fill("/experience"),
  "/contact",
  "/posts",
  "/cv",
  "/resume.json",
];

/** Measures on a freshly started app. */
export async function benchMixed(): Promise<Figure[]> {
  const rate = numberOf("--rate", RATE);
  const seconds = numberOf("--seconds", SECONDS);
  const tenants = numberOf("--tenants", TENANTS);
  const dataDir = await Deno.makeTempDir();
  try {
    const world = await plantWorld(dataDir, tenants);
    const followedMs = await doWhatFollows(dataDir);
    const server = await startServer({
      dataDir,
      quiet: true,
      env: { TRUSTED_PROXIES: "127.0.0.1" },
    });
    try {
      const drawnMs = await untilDrawn(dataDir, tenants);
      const plan = planOf(server.url, world, rate, seconds);
      return [
        ms("what the tenants set off, before readers come", followedMs),
        ms("their PDFs and cards", drawnMs),
        ...figuresOf(await run(plan), rate, seconds),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

/** A hundred sites that appear at once are no ordinary day: what follows from them is done before. */
async function doWhatFollows(dataDir: string): Promise<number> {
  const startedAt = performance.now();
  const drained = await runTask("jobs", ["drain", "--json"], { dataDir });
  if (drained.code !== 0) {
    throw new Error(`Cannot measure: ${drained.stderr}${drained.stdout}`);
  }
  return performance.now() - startedAt;
}

/** Resolves when each site has its drawings. */
async function untilDrawn(dataDir: string, tenants: number): Promise<number> {
  const startedAt = performance.now();
  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  try {
    for (let count = 0; count < tenants * drawings.length;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      const [row] = await owner
        .sql`select count(*)::int from portfolio.artifacts`;
      count = row?.count;
    }
    return performance.now() - startedAt;
  } finally {
    await owner.close();
  }
}

function planOf(
  url: string,
  world: World,
  rate: number,
  seconds: number,
): OpenPlan {
  const next = chance(SEED);
  const shots: Shot[] = [];
  const schedule: OpenPlan["schedule"] = [];
  const endMs = (WARM_UP_SECONDS + seconds) * 1000;
  for (let atMs = 0;;) {
    // the gaps of a Poisson process
    atMs += -Math.log(1 - next()) / rate * 1000;
    if (atMs >= endMs) break;
    schedule.push([atMs, shots.length]);
    shots.push(shotOf(url, world, next));
  }
  return { schedule, shots, countFromMs: WARM_UP_SECONDS * 1000 };
}

function shotOf(url: string, { tenants }: World, next: () => number): Shot {
  const pick = <One>(list: readonly One[]): One =>
    list[Math.floor(next() * list.length)] as One; // within the list
  let share = next();
  const [kind] = MIX.find(([, part]) => (share -= part) < 0) ?? ["page"];
  // some sites are read much more than others
  const read = tenants[Math.floor(next() ** 2 * tenants.length)] ??
    pick(tenants);
  // a site takes 30 messages in ten minutes
  const tenant = kind === "message" ? pick(tenants) : read;
  const address = [0, 1, 2].map(() => Math.floor(next() * 256)).join(".");
  const visitor = { "x-forwarded-for": `10.${address}` };
  const key = {
    authorization: `Bearer ${tenant.key}`,
    "content-type": "application/json",
  };
  const api = `${url}/@${tenant.slug}/api/v1/portfolio`;
  const shot = (
    method: string,
    url: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Shot => ({
    kind,
    method,
    url,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  switch (kind) {
    case "API read":
      return shot(
        "GET",
        next() < 0.7 ? `${api}/contact?limit=20` : `${api}/posts`,
        key,
      );
    case "message":
      return shot("POST", `${api}/contact`, {
        ...visitor,
        "content-type": "application/json",
      }, {
        name: "Grace Hopper",
        email: "grace@visitor.example",
        body: `I read your page (${
          Math.floor(next() * 1e9)
        }). Do you give talks?`,
        lang: "en",
      });
    case "mark read":
      return shot("PATCH", `${api}/contact/${pick(tenant.messages)}/read`, key);
    case "post":
      return shot("POST", `${api}/posts`, key, {
        lang: "en",
        title: `Notes ${Math.floor(next() * 1e9)}`,
        summary: "",
        markdown: "Some **notes**.\n\n".repeat(20),
      });
    case "publish":
      return shot(
        next() < 0.5 ? "PUT" : "DELETE",
        `${api}/posts/${tenant.post}/texts/en/page`,
        key,
      );
    default:
      return shot(
        "GET",
        `${url}/@${tenant.slug}${pick(PATHS)}${pick(["", "?lang=es"])}`,
        { ...visitor, "accept-language": pick(["en", "es"]) },
      );
  }
}

/** Fires the plan from a process of its own. */
async function run(plan: OpenPlan): Promise<OpenResult> {
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--allow-net=127.0.0.1",
      fileURLToPath(new URL("./open_load.ts", import.meta.url)),
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(plan)));
  await writer.close();
  const { success, stdout } = await child.output();
  if (!success) throw new Error("Cannot measure: the load generator failed");
  return JSON.parse(new TextDecoder().decode(stdout));
}

function figuresOf(
  { latencies, coldLatencies, errors, lateMs }: OpenResult,
  rate: number,
  seconds: number,
): Figure[] {
  const all = Object.values(latencies).flat();
  const failed = Object.values(errors).reduce((sum, one) => sum + one, 0);
  for (const [what, times] of Object.entries(errors)) {
    console.error(`${times} × ${what}`);
  }
  return [
    plain("requests, due", rate * seconds),
    plain("requests, counted", all.length),
    ms("generator late at most", lateMs),
    ...distribution(`first ${WARM_UP_SECONDS} s, cold`, coldLatencies),
    ...distribution("all", all),
    ...Object.entries(latencies).flatMap(([kind, list]) =>
      distribution(kind, list)
    ),
    {
      ...ms("p95 of all, from the scheduled moment", quantile(all, 0.95)),
      budget: { kind: "at most", value: P95_MS },
    },
    { ...plain("errors", failed), budget: { kind: "at most", value: ERRORS } },
  ];
}

function distribution(kind: string, list: number[]): Figure[] {
  return ([["p50", 0.5], ["p90", 0.9], ["p95", 0.95], ["p99", 0.99], [
    "max",
    1,
  ]] as const)
    .map(([name, at]) =>
      ms(`${kind} (${list.length}) ${name}`, quantile(list, at))
    );
}

function quantile(list: number[], at: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * at) - 1)] ?? NaN;
}

const ms = (name: string, value: number): Figure => ({
  name,
  text: `${value.toFixed(1)} ms`,
  value,
});

const plain = (name: string, value: number): Figure => ({
  name,
  text: String(value),
  value,
});

function numberOf(option: string, otherwise: number): number {
  const at = Deno.args.indexOf(option);
  const value = Number(Deno.args[at + 1]);
  return at < 0 || !(value > 0) ? otherwise : value;
}

/** Numbers from 0 to below 1 that look like chance and are the same each time (Mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
