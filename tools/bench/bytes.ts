/**
 * `deno task bench bytes`: what a reader's browser downloads for each kind of page, as Brotli.
 *
 * A real browser loads each page, so that whatever a script loads in turn is counted.
 *
 * @module
 */
import { brotliCompressSync } from "node:zlib";
import type { Browser, Response as Answer } from "playwright-core";
import { launchBrowser } from "../../tests/support/chromium.ts";
import { startSite } from "../../tests/support/site.ts";
import type { Figure } from "./report.ts";

/** The limits, in bytes. */
const NO_SCRIPT = 0;
const SMALL_ISLAND = 13_000;
const STYLESHEET = 8_000;

/** The platform's first page has no island, a site's pages have one or two. */
const PAGES = [
  "/",
  "/@ada",
  "/@ada/about",
  "/@ada/projects",
  "/@ada/experience",
  "/@ada/posts",
  "/@ada/chat",
  "/@ada/contact",
  "/@ada/cv",
];

/** Weighs the first page and the pages of one published site. */
export async function benchBytes(): Promise<Figure[]> {
  const server = await startSite();
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const page of PAGES) {
      const weight = await weigh(browser, `${server.url}${page}?lang=en`);
      figures.push(...figuresOf(page, weight));
    }
    return figures;
  } finally {
    await browser.close();
    await server.stop();
  }
}

interface Weight {
  islands: number;
  script: number;
  stylesheet: number;
  font: number;
  document: number;
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
  const page = await browser.newPage();
  const answers: Answer[] = [];
  page.on("response", (answer) => answers.push(answer));
  await page.goto(url, { waitUntil: "networkidle" });
  const weight = { islands: 0, script: 0, stylesheet: 0, font: 0, document: 0 };
  for (const answer of answers) {
    const kind = answer.request().resourceType();
    const body = await answer.body();
    if (kind === "font") weight.font += body.length;
    else if (kind in weight) {
      weight[kind as "script" | "stylesheet" | "document"] +=
        brotliCompressSync(body).length; // `in` has just proved it
    }
  }
  weight.islands = islandsOf(await (await fetch(url)).text());
  await page.close();
  return weight;
}

/** Kinds of islands that a page names in its block of state. */
function islandsOf(html: string): number {
  const block = /<script[^>]*id="__FRSH_STATE"[^>]*>([^<]*)</.exec(html)?.[1];
  return block ? JSON.parse(block).islands.length : 0;
}

function figuresOf(page: string, weight: Weight): Figure[] {
  const kind = weight.islands === 0
    ? "no island"
    : `${weight.islands} island(s)`;
  const script = figure(`${page} script (${kind})`, weight.script);
  if (weight.islands < 2) {
    const value = weight.islands === 0 ? NO_SCRIPT : SMALL_ISLAND;
    script.budget = { kind: "at most", value };
  }
  return [
    script,
    {
      ...figure(`${page} stylesheet`, weight.stylesheet),
      budget: { kind: "at most", value: STYLESHEET },
    },
    figure(`${page} HTML`, weight.document),
    figure(`${page} fonts`, weight.font),
  ];
}

function figure(name: string, value: number): Figure {
  return { name, text: `${value.toLocaleString("en")} B`, value };
}
