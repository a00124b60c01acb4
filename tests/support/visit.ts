/**
 * Opens pages in the browser and notes everything that a visitor should never meet.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";

/** A page that stands still, and what was wrong on its way there. */
export interface Visit {
  page: Page;
  /** One sentence each; grows while the page is used. */
  problems: string[];
}

/** What a page may do besides: answer with another status than 200. */
export interface Expected {
  status?: number;
}

declare global {
  /** Sum of layout shifts, and violated directives; kept by the script that runs before the page's own. */
  var watched: { shift: number; violations: string[] };
  /** axe-core, once it was brought in. */
  var axe: {
    run(): Promise<
      { violations: { id: string; nodes: { html: string }[] }[] }
    >;
  };
}

/** Opens `url`, waits until nothing moves, and notes problems from then on. Close the page when done. */
export async function visit(
  context: BrowserContext,
  url: string,
  { status = 200 }: Expected = {},
): Promise<Visit> {
  const page = await context.newPage();
  const problems = watch(page, new URL(url).origin, status);
  await page.addInitScript(observe);
  const response = await page.goto(url, { waitUntil: "networkidle" });
  if (response?.status() !== status) {
    problems.push(`${url} answers ${response?.status()} and not ${status}`);
  }
  return { page, problems };
}

/** What has gone wrong so far: with the page's own reports, cookies and size. */
export async function problemsOf({ page, problems }: Visit): Promise<string[]> {
  const found = [...problems];
  const cookies = await page.context().cookies();
  for (const { name } of cookies) found.push(`cookie ${name} was set`);
  const { shift, violations, overflow } = await page.evaluate(measure);
  if (shift > 0) found.push(`layout shifted by ${shift}`);
  for (const one of violations) found.push(`policy violated: ${one}`);
  if (overflow > 0) found.push(`page is ${overflow} px wider than the screen`);
  return found;
}

/** What axe-core finds with all of its rules. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource());
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

let axeText: string | null = null;

async function axeSource(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("axe-core"));
  axeText ??= await readFile(entry.replace(/axe\.js$/, "axe.min.js"), "utf8");
  return axeText;
}

function watch(page: Page, origin: string, status: number): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    // Chromium logs the page's own 404 as an error; that one was asked for.
    const isExpected = status >= 400 && message.location().url === page.url();
    // Chromium's own: a worker answers the page, and what the page preloads comes from its HTTP cache
    const isPreload = message.text().includes("cross-world service worker");
    if (
      ["error", "warning"].includes(message.type()) && !isExpected && !isPreload
    ) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) {
      problems.push(`asks elsewhere: ${request.url()}`);
    }
  });
  page.on("response", async (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) {
      problems.push(`${response.url()} answers ${response.status()}`);
    }
    const names = (await response.headersArray().catch(() => []))
      .map(({ name }) => name.toLowerCase());
    if (names.includes("set-cookie")) {
      problems.push(`${response.url()} sets a cookie`);
    }
  });
  return problems;
}

/** Runs in the browser, before any script of the page. */
function observe() {
  const watched = { shift: 0, violations: [] as string[] };
  globalThis.watched = watched;
  document.addEventListener("securitypolicyviolation", (event) => {
    watched.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = entry as PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      }; // TypeScript's library has no LayoutShift yet
      if (!hadRecentInput) watched.shift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Runs in the browser. */
async function measure() {
  await document.fonts.ready;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const { scrollWidth, clientWidth } = document.documentElement;
  const { shift, violations } = globalThis.watched;
  return { shift, violations, overflow: scrollWidth - clientWidth };
}
