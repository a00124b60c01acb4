import { ok, strictEqual } from "node:assert/strict";
import { launchBrowser } from "../support/chromium.ts";
import { startSite } from "../support/site.ts";

Deno.test("a page prints without its tools, in ink on white, with its text whole", async () => {
  const server = await startSite();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ colorScheme: "dark" });
    for (const path of ["/@ada/cv?lang=en", "/@ada/experience?lang=es"]) {
      await page.goto(server.url + path);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      ok(await page.locator("main h1").first().isVisible());
      strictEqual(await page.locator("nav").first().isVisible(), false, path);
      const [ink, ground] = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
      ok(lightness(ground) > lightness(ink), `${path}: ${ink} on ${ground}`);
      const marks = await page.locator(".state").evaluateAll((all) =>
        all.map((one) => getComputedStyle(one, "::before").printColorAdjust)
      );
      ok(marks.every((one) => one === "exact"), "states differ on paper");
      const pdf = await page.pdf({ format: "A4" });
      ok(pdf.length > 5_000, "draws pages");
      await page.emulateMedia({ media: "screen" });
    }
  } finally {
    await browser.close();
    await server.stop();
  }
});

/** From 0 to 1; transparent counts as the paper's white. */
function lightness(colour = ""): number {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (numbers.length === 4 && numbers[3] === 0) return 1;
  if (/oklch|oklab|lab|lch/.test(colour)) return numbers[0] ?? 0;
  const [red = 0, green = 0, blue = 0] = numbers;
  return (red + green + blue) / 3 / 255;
}
