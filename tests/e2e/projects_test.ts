import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { createHmac } from "node:crypto";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { listSources } from "@/lib/portfolio/github/queries.ts";
import { openGithubBox } from "@/lib/portfolio/github/secret_box.ts";
import { syncTask } from "@/lib/portfolio/github_sync/tasks.ts";
import {
  startGithub,
  type TestGithub,
} from "@/lib/portfolio/github_sync/test_github.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";
import { withWorker } from "../support/worker.ts";

let dashboard: Dashboard;
let browser: Browser;
let github: TestGithub;
let ada: TestTenant;

Deno.test.beforeAll(async () => {
  [dashboard, browser, github] = await Promise.all([
    startDashboard(),
    launchBrowser(),
    startGithub(),
  ]);
  ada = await dashboard.test.createTenant({ slug: "ada" });
  dashboard.signIn(ada.owner);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
  await github?.close();
});

const at = (path = "", lang = "en") =>
  `${dashboard.url}/@ada/dashboard/portfolio/projects${path}?lang=${lang}`;

/** The worker reads what was asked for. */
async function read() {
  const { test, platform } = dashboard;
  const task = syncTask({
    box: await openGithubBox(platform.secrets),
    door: { apiUrl: github.url, outside: { allowLoopback: true } },
  });
  await withWorker(test.worker, [task], async () => {
    for (;;) {
      const [waiting] = await test.owner`
        select (select count(*) from platform.outbox where relayed_at is null)
          + (select count(*) from platform.task_runs where state in ('ready', 'running') and run_at <= now()
            and task = 'portfolio.github.sync') as n`;
      const sources = await listSources(ada.owner, {});
      const isRead = sources.every(({ state }) => /done|failed/.test(state));
      if (waiting?.n === "0" && isRead) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}

/** Pages in either look, with what axe and the browser say of them. */
async function look(urls: (lang: "es" | "en") => string[]) {
  const looks = [["es", 360, "dark"], ["en", 1280, "light"]] as const;
  for (const [lang, width, colorScheme] of looks) {
    for (const url of urls(lang)) {
      // each as a first visit: what a service worker keeps is another test's matter
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: "reduce",
      });
      const seen = await visit(context, url);
      deepStrictEqual(await axeProblems(seen.page), [], url);
      deepStrictEqual(await problemsOf(seen), [], url);
      await context.close();
    }
  }
}

async function rowsOf(page: Page): Promise<string[]> {
  return await page.locator("tbody th .row-link").allTextContents();
}

/** Waits until the public list is like this: a reader sees a change within a second. */
async function publicList(context: BrowserContext, expected: string[]) {
  const page = await context.newPage();
  const end = performance.now() + 5_000;
  for (;;) {
    await page.goto(`${dashboard.url}/@ada/projects?lang=en`);
    const names = await page.locator(".project-title a").allTextContents();
    if (performance.now() > end) deepStrictEqual(names, expected);
    if (names.join() === expected.join()) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await page.close();
}

Deno.test("a user is followed, repositories are chosen, arranged and told, without a script", async () => {
  await look((lang) => [
    at("", lang),
    at("/repositories", lang),
    at("/github", lang),
    at("/github/new", lang),
  ]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at());
  await page.waitForSelector("text=No project yet");
  await page.click("text=Follow at GitHub");
  await page.fill("#name", "not a name!");
  await page.fill("#token", "short");
  await page.click("button >> text=Follow");
  await page.waitForSelector("text=Write a user, such as ada");
  await page.waitForSelector("text=That is no token");
  strictEqual(await page.inputValue("#name"), "not a name!");
  strictEqual(await page.inputValue("#token"), "", "a token is not sent back");
  await page.fill("#name", "https://github.com/ada");
  await page.click("button >> text=Follow");
  await page.waitForSelector("text=Webhook of ada");
  const [hookUrl, secret] = await page.locator("dd.mono").allTextContents();
  match(secret ?? "", /^[\da-f]{64}$/);
  await page.click("text=Go on to the repositories");
  await page.waitForSelector("text=GitHub is being asked");
  await read();
  await page.reload();
  strictEqual(await page.locator("tbody tr").count(), 4);
  for (const name of ["ada/lace", "ada/loom", "ada/bobbin"]) {
    await page.click(`tr:has-text("${name}") >> button:has-text("Show")`);
    await page.waitForSelector("text=Shown: visitors see it now.");
  }
  await read();

  await page.goto(at());
  deepStrictEqual(await rowsOf(page), ["lace", "loom", "bobbin"]);
  await page.click(`button[aria-label="Move up: bobbin"]`);
  await page.waitForSelector("text=Moved.");
  deepStrictEqual(await rowsOf(page), ["lace", "bobbin", "loom"]);
  await page.click(`tr:has-text("loom") >> button:has-text("Feature")`);
  await page.waitForSelector("text=It stands before the others now");
  await publicList(context, ["loom", "lace", "bobbin"]);
  await page.click(`tr:has-text("bobbin") >> button:has-text("Hide")`);
  await page.waitForSelector("text=Hidden: visitors");
  await publicList(context, ["loom", "lace"]);
  await page.click("text=Undo");
  await page.waitForSelector("text=Shown: visitors see it now.");
  await publicList(context, ["loom", "lace", "bobbin"]);

  await page.click(`tr:has-text("lace") >> a:has-text("Write")`);
  const hostile = "<script>alert(1)</script> & <b>bold</b>";
  await page.fill("#en_problem", `Slow pages.\n\n${hostile}`);
  await page.fill("#es_problem", "Páginas lentas.");
  await page.click("button >> text=Save");
  await page.waitForSelector("text=The case study is saved");
  await page.click("text=View the page");
  await page.waitForSelector("h2 >> text=The problem");
  ok((await page.textContent("main"))?.includes(hostile), "as it was typed");
  await page.goto(`${dashboard.url}/@ada/projects/lace?lang=es`);
  await page.waitForSelector("text=Páginas lentas.");
  ok((await page.textContent("main"))?.includes("1284 estrellas"));
  await page.waitForSelector("text=v2.4.0");
  await page.waitForSelector("text=TypeScript");

  // GitHub calls: once, and only when it is GitHub
  const body = JSON.stringify({ repository: { id: 410001 } });
  const call = async (key: string, delivery: string) => {
    const { pathname } = new URL(hookUrl ?? "");
    const response = await fetch(dashboard.url + pathname, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "x-github-event": "push",
        "x-github-delivery": delivery,
        "x-hub-signature-256": `sha256=${
          createHmac("sha256", key).update(body).digest("hex")
        }`,
      },
    });
    return [response.status, (await response.json()).done];
  };
  const delivery = crypto.randomUUID();
  deepStrictEqual(await call(secret ?? "", delivery), [202, "taken"]);
  deepStrictEqual(await call(secret ?? "", delivery), [200, "repeated"]);
  deepStrictEqual(await call("wrong", crypto.randomUUID()), [401, undefined]);
  await read();
  await page.goto(at("/github"));
  await page.click(".row-link >> text=ada");
  await page.waitForSelector("text=Last call from GitHub");
  strictEqual(await page.locator("text=none yet").count(), 0);
  const id = new URL(page.url()).pathname.split("/").at(-1);
  await page.click("button >> text=New secret");
  await page.waitForSelector("text=Webhook of ada");
  await look((lang) => [
    at("", lang),
    at("/repositories", lang),
    at("/github", lang),
    at(`/github/${id}`, lang),
    `${dashboard.url}/@ada/projects/lace?lang=${lang}`,
    `${dashboard.url}/@ada/projects?lang=${lang}`,
  ]);
  await page.goto(at("/github"));
  await page.click("button >> text=Stop following");
  await page.waitForSelector("text=Its projects stay");
  await publicList(context, ["loom", "lace", "bobbin"]);
  await page.click("text=Undo");
  await page.waitForSelector("text=It is followed again");
  await context.close();
});

Deno.test("Alt with an arrow moves the row that has the focus, which it keeps", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(at());
  await page.waitForSelector("text=Alt with an arrow");
  const before = await rowsOf(page);
  await page.locator(".row-link").first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForSelector("text=Moved.");
  const [first, second, ...rest] = before;
  deepStrictEqual(await rowsOf(page), [second, first, ...rest]);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  strictEqual(await focused(), `Move down: ${first}`);
  await page.waitForSelector("text=Alt with an arrow");
  await page.keyboard.press("Alt+ArrowUp");
  await page.waitForURL(/way=up/);
  deepStrictEqual(await rowsOf(page), before);
  await context.close();
});

Deno.test("a list of repositories is fresh while somebody looks", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(at("/repositories"), { waitUntil: "networkidle" });
  const listing = JSON.parse(github.answers.get("/users/ada/repos 1") ?? "[]");
  listing[0].stargazers_count = 4321;
  github.answers.set("/users/ada/repos 1", JSON.stringify(listing));
  await dashboard.test.owner`
    update portfolio.github_sources set requested_at = now() - interval '1 hour', state = 'done'`;
  const other = await context.newPage();
  await other.goto(at("/github"));
  await other.click("button >> text=Look now");
  await read();
  await page.waitForSelector("text=4321 stars");
  await context.close();
});

Deno.test("a README of a stranger runs nothing, loads nothing and stays in its place", async () => {
  const parts = [
    "# Evil <script>globalThis.hit = 1</script>",
    "<script>globalThis.hit = 1</script>",
    `<img src=x onerror="globalThis.hit = 1"> ![pixel](https://tracker.example/p.gif)`,
    `<svg onload="globalThis.hit = 1"><script>globalThis.hit = 1</script></svg>`,
    `<svg><animate onbegin="globalThis.hit = 1" attributeName="x"/></svg>`,
    `<math><mtext><table><mglyph><style><img src=x onerror="globalThis.hit = 1"></style></mglyph></table></mtext></math>`,
    "[one](javascript:globalThis.hit=1) [two](java&#x09;script:globalThis.hit=1) [three](data:text/html,<script>1</script>)",
    `<a href="JaVaScRiPt:globalThis.hit=1">four</a> <a href="vbscript:x">five</a>`,
    `<iframe src="https://tracker.example/"></iframe><object data="x"></object><embed src="x">`,
    `<style>body { display: none }</style><link rel="stylesheet" href="https://tracker.example/x.css">`,
    `<form action="https://tracker.example/"><input autofocus onfocus="globalThis.hit = 1" name="q"></form>`,
    `<div style="position: fixed; inset: 0" class="sheet" id="main" onclick="globalThis.hit = 1">covers all</div>`,
    `<details open ontoggle="globalThis.hit = 1"><summary>s</summary>x</details>`,
    "\u202Egnp.exe\u202C \u2067right\u2069 \u{1F9F5} \0 end",
    `${"> ".repeat(3_000)}deep`,
    `${"*a ".repeat(20_000)}`,
    "the last line",
  ];
  const text = parts.join("\n\n");
  const answer = JSON.parse(
    github.answers.get("/repos/ada/lace/readme") ?? "{}",
  );
  answer.content = new TextEncoder().encode(text).toBase64();
  github.answers.set("/repos/ada/lace/readme", JSON.stringify(answer));
  await dashboard.test.owner`
    update portfolio.repositories set detailed_at = now() - interval '2 days'`;
  await dashboard.test.owner`
    update portfolio.github_sources set requested_at = now() - interval '1 hour', state = 'done'`;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(at("/github"));
  await page.click("button >> text=Look now");
  await read();
  const seen = await visit(
    context,
    `${dashboard.url}/@ada/projects/lace?lang=en`,
  );
  ok((await seen.page.textContent(".article"))?.includes("Evil"));
  const found = await seen.page.evaluate(() => {
    const article = document.querySelector(".article");
    const all = [...article?.querySelectorAll("*") ?? []];
    return {
      hit: "hit" in globalThis,
      tags: [...new Set(all.map((one) => one.localName))].filter((name) =>
        /^(script|style|svg|math|iframe|object|embed|form|link|img)$/.test(name)
      ),
      attributes: all.flatMap((one) => one.getAttributeNames())
        .filter((name) => /^(on|style)/.test(name)),
      links: all.map((one) => one.getAttribute("href"))
        .filter((href) =>
          href !== null && !/^(https?:|mailto:|#s-)/.test(href)
        ),
      ids: all.map(({ id }) => id).filter((id) => id && !id.startsWith("s-")),
    };
  });
  deepStrictEqual(found, {
    hit: false,
    tags: [],
    attributes: [],
    links: [],
    ids: [],
  });
  deepStrictEqual(await problemsOf(seen), []);
  await context.close();
});

Deno.test("whoever may only read is shown no button and refused what the buttons do", async () => {
  const { test } = dashboard;
  const [role] = await test.owner`
    insert into platform.roles (tenant_id, id, name) values (${ada.id}, gen_random_uuid(), 'Reader') returning id`;
  await test.owner`
    insert into platform.role_permissions (tenant_id, role_id, permission)
    values (${ada.id}, ${role?.id}, 'portfolio.profile.read')`;
  const reader = await test.addMember(ada.id, 10);
  await test.owner`
    update platform.members set role_id = ${role?.id} where user_id = ${reader.userId}`;
  dashboard.signIn(reader);
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const path of ["", "/repositories", "/github"]) {
    await page.goto(at(path));
    await page.waitForSelector("tbody tr");
    strictEqual(await page.locator("main form[method=post]").count(), 0);
  }
  strictEqual((await page.goto(at("/github/new")))?.status(), 403);
  const refused = await page.request.post(at(), {
    form: { do: "hide", id: crypto.randomUUID() },
    headers: { origin: dashboard.url },
  });
  strictEqual(refused.status(), 403);
  dashboard.signIn(ada.owner);
  await context.close();
});
