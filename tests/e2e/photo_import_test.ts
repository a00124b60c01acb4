/** A photo from the upload to the pages, and files from elsewhere from the look to the profile: without scripts, es and en. */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Browser, Page } from "playwright-core";
import {
  linkedIn,
  passportXml,
  zipOf,
} from "@/lib/portfolio/resume/formats/test_files.ts";
import { exportResume } from "@/lib/portfolio/resume/queries.ts";
import { encode } from "@/lib/portfolio/photo/codecs.ts";
import { readHeader } from "@/lib/portfolio/photo/header.ts";
import { listPhotos } from "@/lib/portfolio/photo/queries.ts";
import { makePhoto } from "@/lib/portfolio/photo/tasks.ts";
import {
  phonePhoto,
  quarters,
  SECRET,
} from "@/lib/portfolio/photo/test_pictures.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";
import { withWorker } from "../support/worker.ts";
import type { TestTenant } from "../support/db.ts";

const PHOTO = "/dashboard/portfolio/photo";
const IMPORT = "/dashboard/portfolio/import";
/** Where pictures of the pages go, for who looks at them. */
const SHOTS = Deno.env.get("SHOTS");

let dashboard: Dashboard;
let browser: Browser;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

async function withPage(
  tenant: TestTenant,
  run: (page: Page, at: (path: string) => string) => Promise<void>,
  options: { scripts?: boolean; locale?: string } = {},
) {
  dashboard.signIn(tenant.owner);
  const context = await browser.newContext({
    javaScriptEnabled: options.scripts ?? false,
    locale: options.locale ?? "en-GB",
  });
  context.setDefaultTimeout(20_000);
  try {
    await run(
      await context.newPage(),
      (path) => `${dashboard.url}/@${tenant.slug}${path}`,
    );
  } finally {
    await context.close();
    dashboard.signIn(null);
  }
}

/** Looks at the page in the sizes of a telephone, a tablet and a desk. */
async function shoot(page: Page, name: string) {
  if (!SHOTS) return;
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({
      path: `${SHOTS}/${name}-${width}.png`,
      fullPage: true,
    });
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.screenshot({
    path: `${SHOTS}/${name}-1280-dark.png`,
    fullPage: true,
  });
  await page.emulateMedia({ colorScheme: "light" });
}

const file = (name: string, type: string, bytes: Uint8Array<ArrayBuffer>) => ({
  name,
  mimeType: type,
  buffer: Buffer.from(bytes),
});

/** Pages that are kept are dropped when the bell has been heard, which is soon and not at once. */
async function shows(page: Page, photos: number) {
  const pictures = page.locator("picture.photo");
  for (
    let tries = 0;
    await pictures.count() !== photos && tries < 50;
    tries++
  ) {
    await new Promise((done) => setTimeout(done, 100));
    await page.reload();
  }
  strictEqual(await pictures.count(), photos);
}

/** Lets the worker make what waits. */
async function made(tenant: TestTenant) {
  const { test, platform } = dashboard;
  const errors = await withWorker(test.worker, [
    makePhoto(platform.storage) as Task,
  ], async () => {
    while (
      (await listPhotos(tenant.owner, {})).some(({ state }) =>
        state === "working"
      )
    ) {
      await new Promise((done) => setTimeout(done, 50));
    }
  }, 5_000);
  deepStrictEqual(errors, []);
}

Deno.test("a photo is uploaded, shown on the site in its formats, taken off and brought back, without scripts", async () => {
  const ada = await dashboard.test.createTenant({ slug: "ada" });
  await withPage(ada, async (page, at) => {
    await page.goto(at(PHOTO));
    await shoot(page, "photo-empty");
    await page.setInputFiles(
      "#photo",
      file("me.jpg", "image/jpeg", await phonePhoto(900, 600, 6)),
    );
    await page.click("text=Upload photo");
    await page.waitForSelector("text=The sizes of your photo are being made");
    await made(ada);
    await page.click("text=Look again");
    strictEqual(await page.locator("picture").count(), 3);
    await page.fill("#altEn", "Ada laughs");
    await page.click("text=Save");
    await page.waitForSelector("text=Saved.");
    await shoot(page, "photo");

    for (const path of ["/", "/about", "/cv"]) {
      await page.goto(at(path));
      const picture = page.locator("picture.photo img");
      strictEqual(await picture.getAttribute("alt"), "Ada laughs");
      const used = await picture.evaluate((img: HTMLImageElement) =>
        img.decode().then(() =>
          [img.currentSrc, img.naturalWidth, img.getAttribute("width")] as const
        )
      );
      match(used[0], /\/@ada\/photo\/[0-9a-f]{32}-\d+\.avif(?:\?|$)/);
      ok(used[1] > 0 && used[2] === "192");
      if (path !== "/") continue;
      await shoot(page, "home-with-photo");
      const answer = await fetch(used[0]);
      const bytes = await answer.bytes();
      deepStrictEqual(
        [
          answer.headers.get("content-type"),
          answer.headers.get("x-content-type-options"),
          readHeader(bytes)?.format,
        ],
        ["image/avif", "nosniff", "avif"],
      );
      match(answer.headers.get("cache-control") ?? "", /immutable/);
      ok(!new TextDecoder("latin1").decode(bytes).includes(SECRET));
      strictEqual((await fetch(used[0].replace("-", "-9"))).status, 404);
    }

    await page.goto(at(PHOTO));
    await page.click("text=Remove photo");
    await page.waitForSelector("text=It can be brought back for 7 days");
    await page.goto(at("/"));
    await shows(page, 0);
    await page.goBack();
    await page.click("text=Undo");
    await page.waitForSelector("text=The photo is back");
    await page.goto(at("/"));
    await shows(page, 1);
  });
});

Deno.test("a file that is no photo is refused in the reader's language, SVG too", async () => {
  const ines = await dashboard.test.createTenant({
    slug: "ines",
    languages: ["es", "en"],
  });
  await withPage(ines, async (page, at) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    for (
      const [name, bytes] of [["x.svg", new TextEncoder().encode(svg)], [
        "x.jpg",
        new Uint8Array(99),
      ]] as const
    ) {
      await page.goto(at(PHOTO));
      await page.setInputFiles("#photo", file(name, "image/jpeg", bytes));
      await page.click("text=Subir foto");
      await page.waitForSelector("text=no es una imagen que se pueda leer");
    }
    await page.setInputFiles(
      "#photo",
      file("x.jpg", "image/jpeg", new Uint8Array(10_400_000)),
    );
    await page.click("text=Subir foto");
    await page.waitForSelector("text=Esta foto es demasiado grande");
    await shoot(page, "photo-refused-es");
  }, { locale: "es-ES" });
});

Deno.test("LinkedIn's archive is looked at, chosen from and imported, without scripts", async () => {
  const pau = await dashboard.test.createTenant({ slug: "pau" });
  await withPage(pau, async (page, at) => {
    await page.goto(at(IMPORT));
    await shoot(page, "import-empty");
    await page.setInputFiles(
      "#file",
      file("me.zip", "application/zip", await zipOf(linkedIn)),
    );
    await page.click("text=Look at the file");
    await page.waitForSelector("text=What was found: LinkedIn");
    await page.waitForSelector("text=Senior Data Engineer");
    await page.waitForSelector("text=Certifications.csv[0].License Number");
    await page.waitForSelector("text=Connections.csv");
    await shoot(page, "import-found");
    deepStrictEqual(
      await exportResume(pau.owner, {}),
      {},
      "nothing has happened yet",
    );
    await page.uncheck("input[value=references]");
    await page.click("text=Show what would change");
    await page.waitForSelector("text=What was found: LinkedIn");
    strictEqual(await page.getByText("Her loads never fail").count(), 0);
    await page.click("text=Apply these changes");
    await page.waitForSelector("text=The file is imported");
    const resume = await exportResume(pau.owner, {}) as Record<
      string,
      unknown[]
    >;
    deepStrictEqual([resume.work?.length, resume.references], [2, undefined]);
    await page.click("text=Kept from earlier imports");
    await shoot(page, "import-done");

    // again: nothing to do, and nothing is kept twice
    await page.setInputFiles(
      "#file",
      file("me.zip", "application/zip", await zipOf(linkedIn)),
    );
    await page.click("text=Look at the file");
    await page.uncheck("input[value=references]");
    await page.click("text=Show what would change");
    await page.waitForSelector("text=all of it stands here already");
  });
});

Deno.test("Europass is imported in Spanish; a PDF and a broken zip are refused with what to do", async () => {
  const lucia = await dashboard.test.createTenant({
    slug: "lucia",
    languages: ["es", "en"],
  });
  await withPage(lucia, async (page, at) => {
    await page.goto(at(IMPORT));
    await page.setInputFiles(
      "#file",
      file("cv.pdf", "application/pdf", new TextEncoder().encode("%PDF-1.7")),
    );
    await page.click("text=Mirar el archivo");
    await page.waitForSelector("text=Este PDF es la imagen de un CV");
    await page.setInputFiles(
      "#file",
      file(
        "x.zip",
        "application/zip",
        new TextEncoder().encode("PK\x03\x04 nothing"),
      ),
    );
    await page.click("text=Mirar el archivo");
    await page.waitForSelector("text=Este zip está roto");
    await shoot(page, "import-refused-es");
    await page.setInputFiles(
      "#file",
      file("cv.xml", "text/xml", new TextEncoder().encode(passportXml)),
    );
    await page.click("text=Mirar el archivo");
    await page.waitForSelector("text=Lo que se encontró: Europass");
    await page.click("text=Aplicar estos cambios");
    await page.waitForSelector("text=El archivo está importado");
  }, { locale: "es-ES" });
  const { basics } = await exportResume(lucia.owner, {}) as {
    basics: { name: string };
  };
  strictEqual(basics.name, "Lucía Peña Soto");
});

Deno.test("both pages are clean with scripts, and say when the sizes are made without a reload", async () => {
  const eva = await dashboard.test.createTenant({ slug: "eva" });
  await withPage(eva, async (page, at) => {
    await page.goto(at(PHOTO));
    await page.setInputFiles(
      "#photo",
      file("me.png", "image/webp", await encode(quarters(300, 300), "webp")),
    );
    await page.click("text=Upload photo");
    await page.waitForSelector("text=The sizes of your photo are being made");
    await made(eva);
    await page.waitForSelector("picture.photo");
    strictEqual((await axeProblems(page)).join(), "");
  }, { scripts: true });
  dashboard.signIn(eva.owner);
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "es-ES",
  });
  try {
    for (const path of [PHOTO, IMPORT]) {
      const opened = await visit(
        context,
        `${dashboard.url}/@eva${path}?lang=es`,
      );
      strictEqual((await problemsOf(opened)).join(), "");
      strictEqual((await axeProblems(opened.page)).join(), "");
    }
  } finally {
    await context.close();
  }
});

Deno.test("who may only read the profile sees the photo and no form; strangers see nothing", async () => {
  const tom = await dashboard.test.createTenant({ slug: "tom" });
  const reader = await dashboard.test.addMember(tom.id, 10);
  dashboard.signIn(reader);
  const page = await fetch(`${dashboard.url}/@tom${PHOTO}`);
  ok([200, 403, 404].includes(page.status));
  ok(!(await page.text()).includes("multipart/form-data"));
  const send = async (path: string, field: string) => {
    const body = new FormData();
    body.set("do", path === PHOTO ? "upload" : "read");
    body.set(field, new File(["{}"], "x.json"));
    const answer = await fetch(`${dashboard.url}/@tom${path}`, {
      method: "POST",
      body,
      redirect: "manual",
      headers: { origin: dashboard.url },
    });
    await answer.body?.cancel();
    return answer.status;
  };
  ok(await send(PHOTO, "photo") >= 400);
  ok(await send(IMPORT, "file") >= 400);
  dashboard.signIn(null);
  ok([302, 303, 404].includes(await send(PHOTO, "photo")));
  deepStrictEqual(await dashboard.platform.storage.list(tom.id), []);
});
