/** A post as the evidence of a skill: named in the editor, shown to readers for as long as the post stands on the site. */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Browser } from "playwright-core";
import {
  createPost,
  publishPost,
  saveText,
  unpublishPost,
} from "@/lib/portfolio/posts/commands.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";

let dashboard: Dashboard;
let browser: Browser;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

Deno.test("a skill names a post, readers follow it in their language, and a post that is taken off is no evidence", async () => {
  const { id: tenantId, owner } = await dashboard.test.createTenant({
    slug: "ada",
  });
  dashboard.signIn(owner);
  await importResume(owner, {
    document: { basics: { name: "Ada" }, skills: [{ name: "Proofs" }] },
  });
  const text = { title: "Evidence graphs", markdown: "What they are for." };
  const { id } = await createPost(owner, { ...text, lang: "en" });
  await publishPost(owner, { id, lang: "en" });
  const [skill] = await dashboard.test
    .owner`select id from portfolio.skills where tenant_id = ${tenantId}`;

  const context = await browser.newContext({ javaScriptEnabled: false });
  const at = (path: string) => `${dashboard.url}/@ada${path}`;
  const desk = await context.newPage();
  await desk.goto(
    at(`/dashboard/portfolio/profile/skills/${skill?.id}?lang=en`),
  );
  await desk.getByLabel(text.title).check();
  const press = async (name: string) => {
    await desk.getByRole("button", { name, exact: true }).first().click();
    await desk.waitForLoadState();
  };
  await press("Save in the draft");
  await desk.goto(at("/dashboard/portfolio/profile/changes?lang=en"));
  await press("Publish");
  await desk.waitForSelector("text=Published.");

  const reader = await context.newPage();
  /** Addresses of posts that the page with skills names. */
  const named = async (lang: string) => {
    await reader.goto(at(`/about?lang=${lang}`));
    return await reader.locator("main a[href*='/posts/']").evaluateAll((
      links,
    ) => links.map((link) => (link as HTMLAnchorElement).pathname));
  };
  deepStrictEqual(await named("en"), ["/@ada/posts/evidence-graphs"]);
  await reader.locator("main a[href*='/posts/']").click();
  strictEqual(await reader.locator("h1").textContent(), text.title);

  await saveText(owner, {
    ...text,
    id,
    lang: "es",
    revision: 0,
    title: "Grafos de evidencia",
  });
  await publishPost(owner, { id, lang: "es" });
  await saveText(owner, {
    ...text,
    id,
    lang: "en",
    revision: 1,
    slug: "graphs",
  });
  await publishPost(owner, { id, lang: "en" });
  const until = async (lang: string, wanted: string[]) => {
    // readers see a change at most a second later
    for (let look = 0; look < 40; look++) {
      if ((await named(lang)).join() === wanted.join()) return;
      await new Promise((next) => setTimeout(next, 100));
    }
    deepStrictEqual(await named(lang), wanted);
  };
  await until("es", ["/@ada/posts/grafos-de-evidencia"]);
  await until("en", ["/@ada/posts/graphs"]);
  const old = await fetch(at("/posts/evidence-graphs?lang=en"), {
    redirect: "manual",
  });
  await old.body?.cancel();
  strictEqual(old.status, 308);
  strictEqual(old.headers.get("location"), "/@ada/posts/graphs?lang=en");
  strictEqual(old.headers.get("cache-control"), "no-cache");
  for (
    const nonsense of [
      "x",
      "1_x",
      `${"9".repeat(15)}_${id}`,
      `1_${"-".repeat(36)}`,
    ]
  ) {
    const list = await fetch(at(`/posts?after=${nonsense}`));
    await list.body?.cancel();
    strictEqual(list.status, 200, nonsense);
  }

  await unpublishPost(owner, { id, lang: "en" });
  await until("en", ["/@ada/posts/grafos-de-evidencia"]);
  await unpublishPost(owner, { id, lang: "es" });
  await until("en", []);
  await context.close();
});
