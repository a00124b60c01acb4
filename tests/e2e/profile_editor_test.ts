/** The profile editor in a real browser: with scripts and without, by keyboard, over closed tabs and in two of them. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { getDraft } from "@/lib/portfolio/drafts/queries.ts";
import type { Working } from "@/lib/portfolio/drafts/working.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems } from "../support/visit.ts";

const PROFILE = "/dashboard/portfolio/profile";

let dashboard: Dashboard;
let browser: Browser;
let count = 0;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

interface Desk {
  tenant: TestTenant;
  context: BrowserContext;
  page: Page;
  /** Opens a page of the editor. */
  open(path?: string, page?: Page): Promise<Page>;
  working(): Promise<Working>;
  /** Waits until the draft is as it should be. */
  until(holds: (working: Working) => boolean): Promise<void>;
}

async function atDesk(
  run: (desk: Desk) => Promise<void>,
  { scripts = true, lang = "en", width = 1280 } = {},
) {
  const slug = `ada-${++count}`;
  const tenant = await dashboard.test.createTenant({ slug });
  await importResume(tenant.owner, {
    document: {
      basics: { name: "Ada", label: "Engineer", email: "ada@example.com" },
      work: [
        { name: "Aleph", position: "Head", startDate: "2020", summary: "One" },
        { name: "Beth", position: "Hand", highlights: ["a", "b"] },
        { name: "Gimel", position: "Foot" },
      ],
      skills: [{ name: "Gardening", level: "Good" }],
      certificates: [{ name: "Botany" }],
    },
  });
  dashboard.signIn(tenant.owner);
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    locale: lang === "es" ? "es-ES" : "en-GB",
  });
  context.setDefaultTimeout(15_000);
  const working = async () => (await getDraft(tenant.owner, {})).working;
  try {
    const page = await context.newPage();
    await run({
      tenant,
      context,
      page,
      working,
      async open(path = "", at = page) {
        await at.goto(
          `${dashboard.url}/@${slug}${PROFILE}${path}?lang=${lang}`,
          { waitUntil: scripts ? "networkidle" : "load" },
        );
        return at;
      },
      async until(holds) {
        for (let round = 0; !holds(await working()); round++) {
          ok(round < 400, "the draft did not become so");
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      },
    });
  } finally {
    await context.close();
  }
}

const jobs = (working: Working) =>
  working.entries.work.map(({ values }) => values.name);

for (const lang of ["en", "es"] as const) {
  Deno.test(`without scripts a profile is written, ordered, undone, published and restored (${lang})`, async () => {
    const says = lang === "es"
      ? {
        add: "Añadir empleo",
        down: "Bajar",
        undo: "Deshacer",
        save: "Guardar en el borrador",
        publish: "Publicar",
        history: "Historial",
        restore: "Recuperar este estado",
        done: "Publicado.",
      }
      : {
        add: "Add job",
        down: "Down",
        undo: "Undo",
        save: "Save in the draft",
        publish: "Publish",
        history: "History",
        restore: "Bring this state back",
        done: "Published.",
      };
    await atDesk(async ({ page, open, working, tenant }) => {
      const press = (name: string, exact = false) =>
        page.getByRole("button", { name, exact }).first().click();
      await open("/work");
      await press(says.down);
      deepStrictEqual(jobs(await working()), ["Beth", "Aleph", "Gimel"]);
      await press(says.undo);
      deepStrictEqual(jobs(await working()), ["Aleph", "Beth", "Gimel"]);
      await press(says.add);
      await page.fill("[id='name']", "<b>Daleth</b> \u202e");
      await page.fill("[id='summary']", "Two\nlines");
      await page.fill("[id='startDate']", "soon");
      await page.fill(`[id='summary@${lang === "es" ? "es" : "es"}']`, "Dos");
      await press(says.save);
      strictEqual(await page.locator("#startDate-error").count(), 1);
      strictEqual(await page.inputValue("#startDate"), "soon");
      let made = (await working()).entries.work[3];
      strictEqual(made?.values.name, "<b>Daleth</b> \u202e");
      strictEqual(made?.values.summary, "Two\nlines");
      deepStrictEqual(made?.translations, { es: { summary: "Dos" } });
      await page.fill("#startDate", "2024-06");
      await press(says.save);
      made = (await working()).entries.work[3];
      strictEqual(made?.values.startDate, "2024-06");

      await page.goto(
        `${dashboard.url}/@${tenant.slug}${PROFILE}/changes?lang=${lang}`,
      );
      ok((await page.textContent(".differences"))?.includes("<b>Daleth</b>"));
      await press(says.publish, true);
      ok((await page.textContent(".note"))?.includes(says.done));
      const site = await page.goto(
        `${dashboard.url}/@${tenant.slug}/experience?lang=${lang}`,
      );
      ok((await site?.text())?.includes("&lt;b>Daleth"));

      await open("/history");
      await page.locator("tbody a").nth(1).click();
      await press(says.restore);
      strictEqual((await working()).entries.work.length, 3);
      strictEqual(await page.locator(".note").count(), 1);
      await page.locator(".note button").click();
      strictEqual((await working()).entries.work.length, 4);
    }, { scripts: false, lang });
  });
}

Deno.test("what is written is saved by itself, said quietly, and published from the bar", async () => {
  await atDesk(async ({ page, open, until, working }) => {
    await open("/basics");
    await page.fill("#label", "Poet");
    await page.fill("[id='label@es']", "Poeta");
    await until(({ groups, translations }) =>
      groups.basics.values.label === "Poet" &&
      translations.es?.label === "Poeta"
    );
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.check("[id='shown-email']");
    await until(({ shown }) => shown.email);
    await page.fill("#url", "nowhere");
    await page.locator("#url-error").waitFor();
    await page.fill("#url", "https://example.com");
    await until(({ groups }) =>
      groups.basics.values.url === "https://example.com"
    );
    await page.locator("#url-error").waitFor({ state: "detached" });
    strictEqual((await axeProblems(page)).join(), "");
    await page.getByRole("link", { name: "Publish" }).click();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByText("Everything is published").first().waitFor();
    strictEqual((await working()).groups.basics.values.label, "Poet");
  });
});

Deno.test("a tab that is closed in the middle of a word loses nothing, with and without a network", async () => {
  await atDesk(async ({ page, context, open, until, working }) => {
    await open("/basics");
    await page.locator("#label").press("End");
    await page.locator("#label").pressSequentially(" and po");
    await page.close({ runBeforeUnload: true });
    await until(({ groups }) =>
      groups.basics.values.label === "Engineer and po"
    );

    const second = await open("/basics", await context.newPage());
    await context.setOffline(true);
    await second.locator("#label").press("End");
    await second.locator("#label").pressSequentially("et");
    await second.getByText("Not saved yet").waitFor();
    // what a page sends as it goes leaves Chromium after the page, and its being offline, are gone
    await second.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError("offline"));
    });
    await second.close();
    strictEqual(
      (await working()).groups.basics.values.label,
      "Engineer and po",
    );
    await context.setOffline(false);
    const third = await open("/basics", await context.newPage());
    await until(({ groups }) =>
      groups.basics.values.label === "Engineer and poet"
    );
    await third.getByText("is saved now").waitFor();
    strictEqual(
      await third.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith("unsent "))
          .length
      ),
      0,
    );
  });
});

Deno.test("what a closed tab kept is not written over what somebody else wrote since: both are shown", async () => {
  await atDesk(async ({ page, context, open, until, working }) => {
    await open("/basics");
    await context.setOffline(true);
    await page.fill("#label", "Mine");
    await page.getByText("Not saved yet").waitFor();
    await page.close();
    await context.setOffline(false);
    const other = await open("/work", await context.newPage());
    await other.evaluate(async (action) => {
      const body = new FormData();
      body.set("label", "Theirs");
      await fetch(action, {
        method: "POST",
        body,
        headers: { accept: "application/json" },
      });
    }, other.url().replace("/work", "/basics"));
    await until(({ groups }) => groups.basics.values.label === "Theirs");
    await open("/basics", other);
    const clash = other.locator(".draft-clash");
    ok((await clash.textContent())?.includes("Theirs"));
    strictEqual(await other.inputValue("#label"), "Mine");
    await clash.getByRole("button", { name: "Take mine" }).click();
    await until(({ groups }) => groups.basics.values.label === "Mine");
    strictEqual((await working()).groups.basics.values.label, "Mine");
  });
});

Deno.test("two tabs: different fields are both kept, the same field asks, and a draft that grew is not published unseen", async () => {
  await atDesk(async ({ page, context, open, until, working }) => {
    await open("/basics");
    const second = await open("/basics", await context.newPage());
    const changes = await context.newPage();
    await page.fill("#label", "First");
    await until(({ groups }) => groups.basics.values.label === "First");
    await open("/changes", changes);
    await second.fill("#summary", "Second");
    await until(({ groups }) => groups.basics.values.summary === "Second");
    strictEqual((await working()).groups.basics.values.label, "First");
    await second.fill("#label", "Other");
    const clash = second.locator(".draft-clash");
    await clash.waitFor();
    ok((await clash.textContent())?.includes("First"));
    strictEqual((await working()).groups.basics.values.label, "First");
    await clash.getByRole("button", { name: "Keep theirs" }).click();
    strictEqual(await second.inputValue("#label"), "First");
    await changes.getByRole("button", { name: "Publish", exact: true }).click();
    await changes.getByText("changed since you looked").waitFor();
  });
});

Deno.test("by keyboard alone: rows are moved, told, undone and redone, and skills get evidence", async () => {
  await atDesk(async ({ page, open, until, working }) => {
    await open("/work");
    const tabTo = async (text: string) => {
      for (let step = 0; step < 80; step++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(() =>
          document.activeElement?.textContent ?? ""
        );
        if (here.trim().startsWith(text)) return;
      }
      throw new Error(`Cannot reach ${text}`);
    };
    await tabTo("Aleph");
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Alt+ArrowDown");
    await until((now) => jobs(now).join() === "Beth,Gimel,Aleph");
    await page.getByText("Aleph stands in place 3 of 3 now.").waitFor();
    strictEqual(
      await page.evaluate(() => document.activeElement?.textContent?.trim()),
      "Aleph",
    );
    await page.keyboard.press("Alt+ArrowUp");
    await until((now) => jobs(now).join() === "Beth,Aleph,Gimel");
    await page.keyboard.press("Control+z");
    await until((now) => jobs(now).join() === "Beth,Gimel,Aleph");
    await page.locator("button[value=redo]:enabled").waitFor();
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Control+Shift+Z");
    await until((now) => jobs(now).join() === "Beth,Aleph,Gimel");
    await page.locator("button[value=redo]:disabled").waitFor();
    await page.waitForLoadState("networkidle");

    await open("/skills");
    await tabTo("Gardening");
    await page.keyboard.press("Enter");
    await page.getByText("readers see it as claimed").waitFor();
    await page.waitForLoadState("networkidle");
    await page.locator("#links").focus();
    await page.keyboard.type("https://example.com/talk My talk");
    await page.getByLabel("Botany").focus();
    await page.keyboard.press("Space");
    const { certificates } = (await working()).entries;
    await until(({ entries }) => entries.skills[0]?.evidence.length === 2);
    deepStrictEqual((await working()).entries.skills[0]?.evidence, [
      { kind: "certificate", target: certificates[0]?.id },
      { kind: "link", url: "https://example.com/talk", title: "My talk" },
    ]);
    strictEqual((await axeProblems(page)).join(), "");
  });
});

Deno.test("signing out takes what was typed and not sent out of the browser", async () => {
  await atDesk(async ({ page, context, open }) => {
    await open("/basics");
    await context.route(
      "**/basics*",
      (route) =>
        route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await page.fill("#label", "Secret");
    await page.getByText("Not saved yet").waitFor();
    await page.click("[popovertarget=account]");
    await context.route("**/sign-out*", (route) => route.fulfill({ body: "" }));
    await page.click("#account form button");
    await page.waitForURL(/sign-out/);
    strictEqual(
      await page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith("unsent "))
          .length
      ),
      0,
    );
  });
});

Deno.test("hostile texts stand everywhere as they were typed, and run nowhere", async () => {
  await atDesk(async ({ page, open, until, tenant }) => {
    let ran = 0;
    await page.exposeFunction("ran", () => ran++);
    const hostile =
      `"'><img src=x onerror=ran()><script>ran()</script>\u202e👩🏽‍💻`;
    await open("/work");
    await page.getByRole("link", { name: "Aleph" }).click();
    await page.waitForLoadState("networkidle");
    await page.fill("#name", hostile);
    await page.fill("#summary", hostile);
    await page.fill("[id='summary@es']", hostile);
    await until(({ entries }) =>
      entries.work[0]?.translations.es?.summary === hostile &&
      entries.work[0]?.values.summary === hostile &&
      entries.work[0]?.values.name === hostile
    );
    for (const path of ["", "/work", "/changes", "/preview/experience"]) {
      await open(path);
      const text = await page.textContent("body");
      ok(path === "" || text?.includes(hostile), path);
    }
    await open("/changes");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.goto(`${dashboard.url}/@${tenant.slug}/experience`);
    ok((await page.textContent("body"))?.includes(hostile));
    strictEqual(ran, 0);
  });
});
