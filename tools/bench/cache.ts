/**
 * `deno task bench cache`: how long a page from memory takes, how often a page that a thousand miss at once is drawn, and
 * how long the second levels take.
 *
 * @module
 */
import { finishPage } from "@/lib/platform/finished_page.ts";
import { KeptPages } from "@/lib/platform/kept_pages.ts";
import { PageCache } from "@/lib/platform/page_cache.ts";
import { readPage } from "@/lib/platform/read_page.ts";
import type { SiteRef } from "@/lib/platform/sites.ts";
import type { State } from "@/lib/platform/state.ts";
import { startSite } from "../../tests/support/site.ts";
import {
  type Kept,
  LEVEL_BYTES,
  measureStores,
  micros,
} from "./cache_stores.ts";
import type { Figure } from "./report.ts";

/** Of the issue. */
const MOST_HIT_US = 20;

const SITES = 100;
const PATHS = ["/", "/about", "/projects", "/cv"];
const LANGS = ["en", "es"] as const;
const HITS = 400_000;
const UNTIMED = 20_000;
const AT_ONCE = 1_000;

/** Draws the pages of two sites with the app, and measures with copies of them for a hundred. */
export async function benchCache(): Promise<Figure[]> {
  const server = await startSite(["ada", "full"], { quiet: true });
  const drawn: Response[] = [];
  try {
    for (const slug of ["ada", "full"]) {
      for (const path of PATHS) {
        for (const lang of LANGS) {
          drawn.push(await bodyOf(`${server.url}/@${slug}${path}`, lang));
        }
      }
    }
    const joined = await missAtOnce(server.url);
    const kept = await keptOf(drawn);
    return [...await hits(kept), joined, ...await measureStores(kept)];
  } finally {
    await server.stop();
  }
}

/** A drawn page as the router answers it. */
async function bodyOf(url: string, lang: string): Promise<Response> {
  const answer = await fetch(url, { headers: { "accept-language": lang } });
  const body = await answer.bytes();
  if (!answer.ok) throw new Error(`Cannot draw ${url}: ${answer.status}`);
  const headers = new Headers(answer.headers);
  headers.delete("content-encoding");
  return new Response(body, { headers });
}

async function keptOf(drawn: readonly Response[]): Promise<Kept[]> {
  const pages = PATHS.length * LANGS.length;
  const kept: Kept[] = [];
  for (let at = 0; at < SITES; at++) {
    const site: SiteRef = {
      id: crypto.randomUUID(),
      slug: `site-${at}`,
      kind: "person",
      version: "1",
      languages: [...LANGS],
      accentHue: 200,
      isShown: true,
    };
    for (let number = 0; number < pages; number++) {
      const answer = drawn[at % 2 * pages + number]?.clone();
      if (!answer) throw new Error("Cannot measure: a page is missing");
      const path = PATHS[Math.floor(number / LANGS.length)] ?? "/";
      const lang = LANGS[number % LANGS.length] ?? "en";
      const state = {
        requestId: crypto.randomUUID(),
        lang,
        chosenLang: null,
        origin: "http://127.0.0.1:8000",
        basePath: `/@${site.slug}`,
        route: null,
      } as State; // all that reading a kept page asks for
      const page = await finishPage(answer, path);
      kept.push({ site, state, target: path, page });
    }
  }
  return kept;
}

/** From the look for the key to an answer that can be sent, as the front does it; browsers that know the page, too. */
async function hits(kept: readonly Kept[]): Promise<Figure[]> {
  const pages = new KeptPages(new PageCache(LEVEL_BYTES));
  const request = new Request("http://127.0.0.1:8000/", {
    headers: { "accept-encoding": "br" },
  });
  const draws: Kept[] = [];
  const read = (one: Kept) =>
    readPage({
      pages,
      request,
      ...one,
      https: false,
      draw: () => {
        draws.push(one);
        return Promise.resolve(one.page.plain.clone());
      },
    });
  // each is drawn once, and is there from then on
  for (const one of kept) await read(one);
  const order = Uint32Array.from(
    { length: HITS + UNTIMED },
    () => Math.floor(Math.random() ** 2 * kept.length),
  );
  const spent = new Float64Array(HITS);
  for (const [at, which] of order.entries()) {
    const one = kept[which];
    if (!one) continue;
    const from = performance.now();
    const { cached } = await read(one);
    const us = (performance.now() - from) * 1_000;
    if (!cached) throw new Error("Cannot measure: a page was not kept");
    if (at >= UNTIMED) spent[at - UNTIMED] = us;
  }
  if (draws.length !== kept.length) throw new Error("Cannot measure: drawn");
  spent.sort();
  const bytes = kept.reduce((sum, { page }) => sum + page.bytes, 0);
  return [
    {
      name: `pages of ${SITES} sites in memory, MB`,
      text: (bytes / 1e6).toFixed(1),
      value: bytes / 1e6,
    },
    count("hits measured", HITS),
    micros("L1 hit, p50", spent[HITS * 0.5] ?? NaN),
    {
      ...micros("L1 hit, p95", spent[HITS * 0.95] ?? NaN),
      budget: { kind: "at most", value: MOST_HIT_US },
    },
    micros("L1 hit, p99", spent[HITS * 0.99] ?? NaN),
  ];
}

/** A page of the running app that nobody has asked for, asked for by a thousand at once. */
async function missAtOnce(url: string): Promise<Figure> {
  const target = `${url}/@full/experience?lang=en`;
  const before = await drawnBy(url);
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const answer = await fetch(target);
      return { status: answer.status, text: await answer.text() };
    }),
  );
  const [first] = answers;
  const isSame = answers.every(({ status, text }) =>
    status === 200 && text === first?.text
  );
  if (!isSame) throw new Error("Cannot measure: not all got the page");
  const drawings = await drawnBy(url) - before;
  if (drawings === 0) throw new Error("Cannot measure: the page was there");
  return {
    ...count(`drawings for ${AT_ONCE} that miss at once`, drawings),
    budget: { kind: "at most", value: 1 },
  };
}

/** How many answers of this route the app has drawn. */
async function drawnBy(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.matchAll(
    /^vitrina_http_request_duration_seconds_count\{([^}]*)\} (\d+)/gm,
  );
  return [...lines].reduce(
    (sum, [, labels = "", value]) =>
      labels.includes("experience") && labels.includes('cached="false"')
        ? sum + Number(value)
        : sum,
    0,
  );
}

function count(name: string, value: number): Figure {
  return { name, text: value.toLocaleString("en"), value };
}
