import { ok, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { newId } from "@/lib/platform/ids.ts";
import {
  importList,
  removeList,
} from "@/lib/assistant/recommendations/commands.ts";
import { storeSummaries } from "@/lib/assistant/summaries/commands.ts";
import { summarise } from "@/lib/assistant/summaries/summarise.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { task } from "@/lib/platform/db.ts";
import { axeProblems } from "../support/visit.ts";

const SKILLS = "/dashboard/assistant/skills";

let dashboard: Dashboard;
let browser: Browser;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

let count = 0;

interface Parts {
  tenant: TestTenant;
  context: BrowserContext;
  at: (path: string) => string;
}

/** Runs in a browser of the owner of a new tenant with a published site. */
async function withSite(
  run: (parts: Parts) => Promise<void>,
  { scripts = true, width = 1280, dark = false } = {},
) {
  const slug = `skilled${++count}`;
  const tenant = await dashboard.test.createTenant({ slug });
  const { owner } = dashboard.test;
  await owner`
    insert into portfolio.profiles (tenant_id, name) values (${tenant.id}, 'Ada Lovelace')
    on conflict (tenant_id) do nothing`;
  await owner`
    insert into portfolio.skills (tenant_id, id, place, name, keywords, published)
    values (${tenant.id}, ${newId()}, 0, 'Web', ${[
    "React",
    "PostgreSQL",
    "Scrum",
  ]}, true)`;
  await owner`
    insert into portfolio.projects (tenant_id, id, place, slug, name, keywords, published)
    values (${tenant.id}, ${newId()}, 0, 'lace', 'Lace', ${[
    "React",
    "PostgreSQL",
    "Docker",
  ]}, true)`;
  dashboard.signIn(tenant.owner);
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    locale: "en-GB",
    colorScheme: dark ? "dark" : "light",
    serviceWorkers: "block",
  });
  try {
    await run({
      tenant,
      context,
      at: (path) => `${dashboard.url}/@${slug}${path}`,
    });
  } finally {
    await context.close();
  }
}

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole("button", { name }).first().click();
  await page.waitForLoadState();
};

const FILE = {
  name: "backend jobs.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "title,company,text",
      "Backend developer,Acme,We need SQL and Scrum.",
      "Backend developer,Bolt,You know React and Scrum.",
      "Data engineer,Coil,Python and Docker.",
      'Writer,"<img src=x onerror=alert(1)>","<script>alert(1)</script> Teamwork."',
    ].join("\n"),
  ),
};

Deno.test("without scripts a list is imported, looked at, narrowed, removed and brought back, in both languages", () =>
  withSite(async ({ context, at }) => {
    const page = await context.newPage();
    await page.goto(at(`${SKILLS}?lang=es`));
    ok(
      await page.getByRole("heading", { name: "Aún no hay ofertas" })
        .isVisible(),
    );
    const sample = await context.request.get(at(`${SKILLS}/sample?lang=es`));
    ok((await sample.text()).includes("Ejemplo inventado"));
    await page.goto(at(`${SKILLS}/import?lang=en`));
    await press(page, "Read it");
    ok(await page.getByText("Choose a file or paste its text.").isVisible());
    await page.getByLabel("Or paste it").fill("title,text\n,nothing\n");
    await press(page, "Read it");
    ok(await page.getByText("Line 2: title is missing").isVisible());
    ok((await page.title()).startsWith("Error"));
    await page.setInputFiles("#file", FILE);
    await press(page, "Read it");
    ok(
      await page.getByRole("heading", { name: "4 postings were read" })
        .isVisible(),
    );
    ok(await page.getByText("Names: SQL, Scrum").isVisible());
    strictEqual(await page.locator("img[src=x]").count(), 0);
    await press(page, "Keep this list");
    ok(await page.getByText("The list counts from now on.").isVisible());
    ok(await page.getByText("4 postings count.").isVisible());
    const rows = page.locator("table").first().locator("tbody tr");
    const first = await rows.first().textContent() ?? "";
    ok(first.includes("Scrum"), first);
    ok(first.includes("2 of 4 (50%)"), first);
    ok(first.includes("You say it and nothing shows it"), first);
    ok(first.includes("In 1 posting it is the only thing"), first);
    const about = (skill: RegExp) =>
      rows.filter({ has: page.locator("th", { hasText: skill }) }).first()
        .textContent();
    const sql = await about(/^SQL/);
    ok(sql?.includes("You know PostgreSQL, which is a kind of it"), sql ?? "");
    const docker = await about(/^Docker/);
    ok(docker?.includes("you do not say it"), docker ?? "");
    await page.getByLabel("Words of the title").fill("backend");
    await press(page, "Show");
    ok(await page.getByText("2 postings count.").isVisible());
    await page.goto(at(SKILLS));
    await press(page, /Remove/);
    ok(await page.getByText("The list was removed.").isVisible());
    ok(
      await page.getByRole("heading", { name: "No postings yet" }).isVisible(),
    );
    await press(page, "Undo");
    ok(await page.getByText("The list is back.").isVisible());
    ok(await page.getByText("4 postings count.").isVisible());
  }, { scripts: false }));

Deno.test("the pages of skills pass axe and fit a narrow screen, in both themes", async () => {
  for (const [dark, width] of [[false, 360], [true, 1280]] as const) {
    await withSite(async ({ context, at }) => {
      const page = await context.newPage();
      await page.goto(at(SKILLS));
      const problems = [...await axeProblems(page)];
      await page.goto(at(`${SKILLS}/import`));
      problems.push(...await axeProblems(page));
      await page.setInputFiles("#file", FILE);
      await press(page, "Read it");
      problems.push(...await axeProblems(page));
      await press(page, "Keep this list");
      await page.locator("details").first().click();
      problems.push(...await axeProblems(page));
      strictEqual(problems.join("\n"), "");
      const wide = await page.evaluate(() =>
        document.documentElement.scrollWidth - innerWidth
      );
      ok(wide <= 0, `${wide} px too wide at ${width}`);
    }, { width, dark });
  }
});

Deno.test("what a README says stands on its project until the owner writes something; hidden, it is gone", () =>
  withSite(async ({ tenant, context, at }) => {
    const { owner } = dashboard.test;
    const [project] = await owner`
      select id from portfolio.projects where tenant_id = ${tenant.id}`;
    const id = newId();
    const text =
      "**Loom** is a tool that weaves [cloth](https://evil.example/x) for small teams.\n\nLoom turns drawings into patterns. <script>alert(1)</script>";
    await owner`
      insert into portfolio.repositories (tenant_id, id, github_id, full_name, url, project_id, readme, readme_html)
      values (${tenant.id}, ${id}, 7, 'ada/loom', 'https://github.example/ada/loom', ${project?.id}, ${text}, '<p>Loom</p>')`;
    const summaries = await summarise({ name: "loom", text }, null);
    const worker = task(dashboard.test.worker, tenant.id);
    await worker.db.transaction(
      worker,
      "read write",
      (sql) =>
        storeSummaries(sql, {
          repositoryId: id,
          madeOf: "0".repeat(64),
          madeBy: "1",
        }, summaries),
    );
    const page = await context.newPage();
    await page.goto(at("/projects/lace?lang=es"));
    const said = page.locator("article p[lang=en]", {
      hasText: "Loom is a tool",
    });
    strictEqual(
      await said.textContent(),
      "Loom is a tool that weaves cloth for small teams. Loom turns drawings into patterns.",
    );
    ok(await page.getByRole("link", { name: "Del README" }).isVisible());
    strictEqual(await page.locator('a[href*="evil.example"]').count(), 0);
    strictEqual((await axeProblems(page)).join("\n"), "");
    await page.goto(at("/projects?lang=en"));
    ok(await page.getByText("From the README").isVisible());
    await page.goto(
      at(`/dashboard/portfolio/projects/${project?.id}?lang=en`),
    );
    strictEqual((await axeProblems(page)).join("\n"), "");
    await press(page, /^Hide/);
    ok(await page.getByText("Readers do not see it any more.").isVisible());
    await page.goto(at("/projects/lace?lang=en"));
    strictEqual(await page.getByText("Loom is a tool").count(), 0);
    await page.goto(at(`/dashboard/portfolio/projects/${project?.id}`));
    await press(page, /^Show/);
    await press(page, "Use as description");
    ok(await page.getByText("It is the description in your draft").isVisible());
    const [edit] = await owner`
      select edit::text from portfolio.draft_edits where tenant_id = ${tenant.id}`;
    ok(String(edit?.edit).includes("Loom is a tool that weaves cloth"));
  }));

Deno.test("what finds no room is not brought back, and the page says so", () =>
  withSite(async ({ context, at, tenant }) => {
    const full = {
      name: "Full",
      postings: Array.from(
        { length: 500 },
        () => ({ title: "A", text: "SQL", lang: "en" as const }),
      ),
    };
    const { id } = await importList(tenant.owner, full);
    await removeList(tenant.owner, { id });
    await importList(tenant.owner, full);
    await importList(tenant.owner, full);
    const page = await context.newPage();
    await page.goto(at(`${SKILLS}?lang=en&done=removed&id=${id}`));
    await press(page, "Undo");
    await page.getByText("There is no room to bring it back").waitFor();
    await page.goto(at(`${SKILLS}/import?lang=en`));
    await page.getByLabel("Or paste it").fill("title,text\nA,b\n");
    await press(page, "Read it");
    await press(page, "Keep this list");
    await page.getByText("There is no room for it").waitFor();
  }, { scripts: false }));
