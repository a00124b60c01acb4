/** The app that the browser tests of the islands visit. */
import { computed, signal } from "@preact/signals";
import { fileURLToPath } from "node:url";
import type { VNode } from "preact";
import type { BrowserContext, Page } from "playwright-core";
import { App, staticFiles } from "fresh";
import { Builder } from "fresh/dev";
import { launchBrowser } from "@/tests/support/chromium.ts";

/** The pages, by their path. */
export type Pages = Record<string, () => VNode>;

/** Values of every kind that an island may be given. */
export function everyKind(): Record<string, unknown> {
  const count = signal(1);
  const cycle: Record<string, unknown> = { name: "cycle" };
  cycle.self = cycle;
  const knot = signal<unknown>(null);
  knot.value = { of: knot };
  return {
    date: new Date("2026-11-22T10:00:00Z"),
    map: new Map<unknown, unknown>([["a", 1], [
      new URL("http://a.example/"),
      new Set([2]),
    ]]),
    url: new URL("https://example.com/a?b=1#c"),
    regExp: /a\/b/giu,
    bigint: 2n ** 70n,
    bytes: new Uint8Array([0, 255]),
    floats: new Float64Array([1.5, -1]),
    undefined: undefined,
    nan: NaN,
    minusZero: -0,
    hostile: "</script><!-- <script> \u2028 & \"'",
    signals: [count, count, { count }],
    computed: computed(() => count.value + 41),
    cycle,
    knot,
  };
}

/** Only scripts of this server run, as in production. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

/** A running app and a browser; `close()` ends both. */
export interface Visitor {
  /** Declares a test in which pages may be opened; they are closed with it. */
  test(name: string, run: (open: Open) => Promise<void>): void;
  /** What the pages' consoles said since the last call. */
  complaints(): string[];
  origin: string;
}

/** Opens a page of the app; `before` may prepare what it meets. */
export type Open = (
  path: string,
  before?: (page: Page) => Promise<void>,
) => Promise<Page>;

/**
 * Builds the islands, serves the pages and starts a browser, until the last test of the file has run.
 *
 * @param pages what to serve
 * @param basePath prefix of every address
 */
export async function visit(pages: Pages, basePath = ""): Promise<Visitor> {
  const app = new App({ basePath }).use(staticFiles()).use(async (ctx) => {
    const response = await ctx.next();
    response.headers.set("Content-Security-Policy", POLICY);
    return response;
  }).appWrapper(({ Component }) => (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>test</title>
        <meta name="description" content="as the shell says" />
      </head>
      <body>
        <Component />
      </body>
    </html>
  ));
  for (const [path, page] of Object.entries(pages)) {
    app.get(path, (ctx) => ctx.render(page()));
  }
  const builder = new Builder({
    root: fileURLToPath(new URL("./testdata", import.meta.url)),
  });
  (await builder.build({ snapshot: "memory" }))(app);
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    app.handler(),
  );
  const origin = `http://127.0.0.1:${server.addr.port}${basePath}`;

  const browser = await launchBrowser();
  Deno.test.afterAll(async () => {
    await browser.close();
    await server.shutdown();
  });

  let heard: string[] = [];
  const openIn = (context: BrowserContext): Open => async (path, before) => {
    const page = await context.newPage();
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(String(error)));
    await before?.(page);
    // A page may be held up on purpose: its scripts are waited for where they matter.
    await page.goto(origin + path, { waitUntil: "commit" });
    await page.waitForSelector("body > *", { state: "attached" });
    return page;
  };
  return {
    origin,
    test(name, run) {
      Deno.test(name, async () => {
        const context = await browser.newContext();
        try {
          await run(openIn(context));
        } finally {
          await context.close();
        }
      });
    },
    complaints() {
      const said = heard;
      heard = [];
      return said.filter((text) => !text.includes("favicon"));
    },
  };
}

/** Waits until the island that this element is the root of is alive: the comment after it is gone then. */
export async function untilAlive(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (selector) => {
      const element = document.querySelector(selector);
      return element !== null && element.nextSibling?.nodeType !== 8;
    },
    selector,
    { timeout: 15_000 },
  );
}
