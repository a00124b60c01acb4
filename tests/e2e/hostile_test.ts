/**
 * Hostile texts and files go into every field of every form that a walk through the pages finds; then real Chromium looks
 * at all pages, and no script of theirs runs.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser } from "playwright-core";
import { AppError } from "@/lib/platform/errors.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { staticRoutes } from "../support/forms.ts";
import { corpus, poisoned } from "../support/hostile.ts";
import { HostileVisitor } from "../support/hostile_visitor.ts";

const ROUTES = new URL("../../routes/", import.meta.url);
const RESUME = new URL(
  "../fixtures/resumes/complete-resume.json",
  import.meta.url,
);

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;
let eve: HostileVisitor;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  ada = await dashboard.test.createTenant({ slug: "ada" });
  dashboard.signIn(ada.owner);
  eve = new HostileVisitor(browser, {
    origin: dashboard.url,
    // the API's own pages are the same for everybody; its operations are asked by tests/api
    isOurs: (path) => /^\/@ada(?!\/api)(\/|$)/.test(path),
  });
});

Deno.test.afterAll(async () => {
  eve?.close();
  await browser?.close();
  await dashboard?.close();
});

const starts = [
  // what visitors send looks like spam, and is kept apart
  "/@ada/dashboard/portfolio/messages?show=spam",
  ...staticRoutes(ROUTES).map((path) => `/@ada${path}`),
];

Deno.test("a page that shows hostile texts as markup would be noticed", async () => {
  const [first] = corpus;
  const bad = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    (request) =>
      new Response(
        `<!doctype html><title>bad</title><p>${first?.text("zz0zz")}</p>`,
        {
          headers: {
            "content-type": "text/html",
            ...request.url.endsWith("/strict")
              ? { "content-security-policy": "script-src 'self'" }
              : {},
          },
        },
      ),
  );
  const origin = `http://127.0.0.1:${bad.addr.port}`;
  const naive = new HostileVisitor(browser, { origin, isOurs: () => true });
  const pages = await naive.walk(["/open", "/strict"], true);
  ok(naive.ran.some((one) => one.includes("/open ran 1")), String(naive.ran));
  ok(naive.ran.some((one) => one.includes("/strict policy")));
  strictEqual(naive.wrongs(pages).length, 2, "a handler on each");
  await bad.shutdown();
});

Deno.test("a résumé with hostile texts in every field is kept as it was written", async () => {
  const original = JSON.parse(await Deno.readTextFile(RESUME));
  const kept = new Set<string>();
  const [first] = corpus;
  for (;;) {
    const document = poisoned(original, "", (path, value) => {
      const isFormal = value.length <= 3 ||
        /^(https?:|\d{4}-|[\w.+-]+@)/.test(value);
      return isFormal || kept.has(path) || !first
        ? value
        : eve.marked(`resume ${path}`, first.text);
    });
    try {
      await importResume(ada.owner, { document: document as never });
      break;
    } catch (error) {
      if (!(error instanceof AppError && error.code === "invalid")) throw error;
      const [, path = ""] = /Cannot import resume: (\S+)/.exec(error.message) ??
        [];
      // a field with a form of its own; it is said which
      ok(path !== "" && !kept.has(path), error.message);
      kept.add(path);
    }
  }
  ok(kept.size < 30, [...kept].join());
});

Deno.test("every form that the pages have takes hostile texts and files without an error of its own", async (t) => {
  // what the first ones made has forms, too
  for (let round = 0; round < 2; round++) {
    const pages = await eve.walk(starts, false);
    deepStrictEqual(eve.wrongs(pages), []);
    for (const [kind, form] of eve.formsOf(pages)) {
      await t.step(kind.slice(0, 120), () => eve.attack(form));
    }
  }
  const { outcomes } = eve;
  const taken = [...outcomes].filter(([, { answers }]) =>
    Object.keys(answers).some((status) => Number(status) < 400)
  );
  const told = [...outcomes].map(([kind, { answers }]) =>
    `${kind}: ${JSON.stringify(answers)}`
  ).join("\n");
  ok(outcomes.size >= 15, `few forms were found:\n${told}`);
  ok(taken.length > outcomes.size / 3, `few forms took anything:\n${told}`);
  // Postgres keeps no zero: what holds one is refused, and not cut
  deepStrictEqual(
    [...outcomes.values()].flatMap(({ zeros }) => zeros),
    [],
  );
});

Deno.test("no page runs a script of theirs, and what was typed is shown as it was typed", async () => {
  const pages = await eve.walk(starts, true);
  deepStrictEqual(eve.ran, []);
  deepStrictEqual(eve.wrongs(pages), []);
  const shown = [...eve.shown(pages)].toSorted();
  for (const part of ["resume", "/@ada/contact", "/@ada/dashboard"]) {
    ok(shown.some((where) => where.startsWith(part)), `${part} in ${shown}`);
  }
});

Deno.test("what programs read of it is well formed", async () => {
  const page = await eve.page(true);
  await page.goto(`${dashboard.url}/@ada`);
  for (const path of ["/feed.atom", "/sitemap.xml", "/icon.svg"]) {
    const problem = await page.evaluate(async (path) => {
      const response = await fetch(path);
      if (response.status === 404) return null;
      if (!response.ok) return String(response.status);
      const text = await response.text();
      const read = new DOMParser().parseFromString(text, "application/xml");
      const wrong = read.querySelector("parsererror, script");
      return wrong && wrong.outerHTML;
    }, `/@ada${path}`);
    deepStrictEqual(problem, null, path);
  }
  for (const path of ["/resume.json", "/feed.json", "/manifest.webmanifest"]) {
    const response = await fetch(`${dashboard.url}/@ada${path}`);
    if (response.ok) await response.json();
    else await response.body?.cancel();
    ok(response.ok || response.status === 404, `${path} ${response.status}`);
    deepStrictEqual(response.headers.get("x-content-type-options"), "nosniff");
  }
  await page.context().close();
  deepStrictEqual(eve.ran, []);
});
