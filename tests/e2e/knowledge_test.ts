/** What the owner sees of the assistant's knowledge, keeps from it and gives it to read. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readDocument } from "@/lib/assistant/knowledge/documents/tasks.ts";
import { applyWishes, refreshOnSite } from "@/lib/assistant/knowledge/tasks.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";
import { withWorker } from "../support/worker.ts";

const KNOWLEDGE = "/dashboard/assistant/knowledge";
const HOSTILE =
  `<img src=x onerror="document.title='taken'"><script>document.title="taken"</script> ${
    "wordwithoutspaces".repeat(12)
  }`;

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  ada = await dashboard.test.createTenant({ slug: "ada" });
  await importResume(ada.owner, {
    document: {
      basics: { name: "Ada Byron", label: "Engineer", summary: HOSTILE },
      work: [{ name: "Babbage", position: "Engineer", startDate: "2021-03" }],
      education: [{ institution: "University of London", area: "Mathematics" }],
      interests: [{ name: "Birds" }],
      projects: [{ name: "Flyology", description: "A study of wings." }],
    },
  });
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

const at = (path: string) => `${dashboard.url}/@ada${path}`;

/** The worker, as long as something is tried. */
async function working(work: () => Promise<unknown>) {
  const { platform, test } = dashboard;
  const tasks = [refreshOnSite, applyWishes, readDocument(platform.storage)];
  deepStrictEqual(await withWorker(test.worker, tasks as Task[], work), []);
}

/** Runs with a page of one's own. */
async function withPage(
  run: (page: Page, context: BrowserContext) => Promise<void>,
  options: { scripts?: boolean; width?: number } = {},
) {
  const context = await browser.newContext({
    javaScriptEnabled: options.scripts ?? true,
    viewport: { width: options.width ?? 1280, height: 800 },
    locale: "en-GB",
  });
  try {
    await run(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Looks again until it stands there: without scripts nothing comes by itself. */
async function reloadUntil(page: Page, selector: string, count = 1) {
  while (await page.locator(selector).count() !== count) await page.reload();
}

const row = (text: string) => `tr:has-text("${text}")`;

Deno.test("without scripts: what is known is listed, found, looked into, kept out and taken back", () =>
  working(async () => {
    dashboard.signIn(ada.owner);
    await withPage(async (page) => {
      await page.goto(at(`${KNOWLEDGE}?lang=en`));
      await reloadUntil(page, row("Flyology"));

      await page.fill("[name=q]", "What is Flyology?");
      await page.click("main button:has-text('Search')");
      await page.waitForSelector("text=Found for");
      const [first] = await page.locator(".letter-body").allInnerTexts();
      ok(first?.startsWith("Flyology: A study of wings."));

      await page.goto(at(`${KNOWLEDGE}?lang=en&q=zzyzx`));
      await page.waitForSelector("text=It finds nothing for “zzyzx”");

      await page.click(`${row("Engineer, Babbage")} a`);
      await page.waitForSelector("h1:has-text('Engineer, Babbage')");
      strictEqual(
        await page.locator(".letter-body").first().innerText(),
        "Engineer at Babbage, from March 2021 to today.",
      );
      await page.click("text=On your site");
      await page.waitForSelector("h1:has-text('Experience')");

      await page.goto(at(`${KNOWLEDGE}?lang=en`));
      await page.click(`${row("Flyology")} >> text=Keep out`);
      await page.waitForSelector("text=Kept out. The assistant forgets it");
      await reloadUntil(page, `${row("Flyology")}:has-text("kept out")`);
      await page.goto(at(`${KNOWLEDGE}?lang=en&q=wings`));
      strictEqual(await page.locator(".letter-body").count(), 0);

      await page.goto(
        at(
          `${KNOWLEDGE}?lang=en&done=excluded&kind=project&id=${await idOf(
            "project",
          )}`,
        ),
      );
      await page.click("text=Undo");
      await page.waitForSelector("text=Let back in.");
      await page.goto(at(`${KNOWLEDGE}?lang=en&q=wings`));
      await reloadUntil(page, ".letter-body");
    }, { scripts: false });
  }));

Deno.test("a whole kind is kept out, whatever comes of it later", () =>
  working(async () => {
    dashboard.signIn(ada.owner);
    await withPage(async (page) => {
      await page.goto(at(`${KNOWLEDGE}?lang=en`));
      await page.click("summary:has-text('whole kind')");
      await page.click("details tr:has-text('Interests') >> text=Keep out");
      await page.waitForSelector("text=Kept out.");
      await reloadUntil(page, ".data tr:has-text('Interests') .tag-warn", 2);
      await page.click("details tr:has-text('Interests') >> text=Let back in");
      await page.waitForSelector("text=Let back in.");
    }, { scripts: false });
  }));

async function idOf(kind: string): Promise<string> {
  const [found] = await dashboard.test.owner`
    select id from assistant.sources where tenant_id = ${ada.id} and kind = ${kind}`;
  return String(found?.id);
}

Deno.test("a document is uploaded, read while its owner looks, made private, taken out and brought back", () =>
  working(async () => {
    dashboard.signIn(ada.owner);
    await withPage(async (page) => {
      await page.goto(at(`${KNOWLEDGE}?lang=en`));
      await page.setInputFiles("[name=document]", {
        name: "Rates.md",
        mimeType: "text/markdown",
        buffer: Buffer.from("# Rates\n\nA workshop costs 900 € a day."),
      });
      await page.click("button:has-text('Upload document')");
      await page.waitForSelector("text=The document has arrived.");
      // by itself: the page is not loaded again
      await page.waitForSelector(`${row("Rates.md")} .tag-good`);
      await page.goto(at(`${KNOWLEDGE}?lang=en&q=workshop`));
      while (await page.locator(".letter-body").count() === 0) {
        await page.reload();
      }
      ok(
        (await page.locator(".letter-body").first().innerText())
          .includes("A workshop costs 900 € a day."),
      );
      await page.click(`${row("Rates.md")} >> text=Members only`);
      await page.waitForSelector("text=Saved.");
      await page.click(`${row("Rates.md")} >> text=Take out`);
      await page.waitForSelector("text=It can be brought back for 7 days.");
      await page.click("text=Undo");
      await page.waitForSelector("text=The document is back.");
    });
  }));

Deno.test("what cannot be read is refused where it was chosen, with its reason", async () => {
  dashboard.signIn(ada.owner);
  await withPage(async (page) => {
    await page.goto(at(`${KNOWLEDGE}?lang=es`));
    await page.click("button:has-text('Subir documento')");
    await page.waitForSelector("text=Primero elige un archivo.");
    await page.setInputFiles("[name=document]", {
      name: "cat.txt",
      mimeType: "text/plain",
      buffer: Buffer.from([0xff, 0xd8, 0xff, 0]),
    });
    await page.click("button:has-text('Subir documento')");
    await page.waitForSelector("text=Este archivo no se puede leer.");
    ok((await page.title()).startsWith("Error:"));
  }, { scripts: false });
});

Deno.test("who may not write sees no buttons; who may not read sees nothing", async () => {
  const { test } = dashboard;
  dashboard.signIn(await test.addMember(ada.id, 10));
  await withPage(async (page) => {
    const answer = await page.goto(at(`${KNOWLEDGE}?lang=en`));
    strictEqual(answer?.status(), 403);
  }, { scripts: false });
});

Deno.test("the pages are accessible and fit, in both languages, light and dark", () =>
  working(async () => {
    dashboard.signIn(ada.owner);
    const source = `${KNOWLEDGE}/profile/${ada.id}`;
    await withPage(async (page, context) => {
      await page.goto(at(`${KNOWLEDGE}?lang=en`));
      await reloadUntil(page, row("Flyology"));
      const shots = Deno.env.get("SHOTS");
      for (
        const [name, path] of [
          ["list", KNOWLEDGE],
          ["find", `${KNOWLEDGE}?q=engineer`],
          ["source", source],
        ] as const
      ) {
        for (const lang of ["es", "en"]) {
          for (const width of [360, 768, 1280]) {
            const url = new URL(at(path));
            url.searchParams.set("lang", lang);
            const seen = await visit(context, url.href);
            const { page } = seen;
            await page.setViewportSize({ width, height: 800 });
            deepStrictEqual(await axeProblems(page), [], url.href);
            strictEqual(
              await page.evaluate(() =>
                document.documentElement.scrollWidth > innerWidth
              ),
              false,
              `${url.href} at ${width}`,
            );
            ok(!(await page.title()).includes("taken"));
            if (shots) {
              await page.screenshot({
                path: `${shots}/${name}-${lang}-${width}.png`,
                fullPage: true,
              });
            }
            deepStrictEqual(await problemsOf(seen), [], url.href);
            await page.close();
          }
        }
      }
      if (shots) {
        await page.emulateMedia({ colorScheme: "dark" });
        await page.goto(at(`${KNOWLEDGE}?lang=en`));
        await page.screenshot({
          path: `${shots}/list-dark.png`,
          fullPage: true,
        });
      }
    });
  }));
