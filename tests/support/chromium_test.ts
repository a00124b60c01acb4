import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { chromiumPath, launchBrowser } from "./chromium.ts";

Deno.test("chromiumPath() unpacks once for two callers at the same time", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const [first, second] = await Promise.all([
      chromiumPath(folder),
      chromiumPath(folder),
    ]);
    strictEqual(first, second);
    const names = Array.from(Deno.readDirSync(folder), (entry) => entry.name);
    deepStrictEqual(
      names.filter((name) => name.endsWith(".partial")),
      [],
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("launchBrowser() runs scripts and draws accented text", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>Hola, ñandú</h1>");
    strictEqual(await page.locator("h1").innerText(), "Hola, ñandú");
    const box = await page.locator("h1").boundingBox();
    strictEqual((box?.height ?? 0) > 20, true);
    await rejects(
      page.goto("http://127.0.0.1:1/", { timeout: 5000 }),
      /ERR_UNSAFE_PORT|ERR_CONNECTION_REFUSED/,
    );
  } finally {
    await browser.close();
  }
});
