import { assertEquals } from "@std/assert";
import { signal } from "@preact/signals";
import { untilAlive, visit } from "./test_app.tsx";
import Title from "./testdata/islands/Title.tsx";

const visitor = await visit(
  { "/": () => <Title extra={signal("e")} /> },
  "/docs",
);

const EXPECTED = (clicks: number, extra: string) => [
  '<meta charset="utf-8">',
  `<title>${clicks} clicks</title>`,
  `<meta name="description" content="d${clicks}">`,
  `<link rel="canonical" href="/c${clicks}" data-key="canonical">`,
  `<style data-key="look">p{order:${clicks}}</style>`,
  `<meta name="extra" content="${extra}">`,
  '<meta name="site" content="Vitrina">',
];

visitor.test("Head in an island replaces by key, name and kind, on the server and after each change", async (open) => {
  const page = await open("/");
  const head = () =>
    page.evaluate(() =>
      [...document.head.children].map((element) => element.outerHTML).sort()
    );
  const server = (await (await fetch(`${visitor.origin}/`)).text()).match(
    /<head>(.*)<\/head>/s,
  )?.[1] ?? "";
  assertEquals(server.replaceAll("/>", ">"), EXPECTED(0, "e").join(""));

  await untilAlive(page, "#extra");
  await page.click("#title");
  await page.waitForFunction(() => document.title === "1 clicks");
  assertEquals(await head(), EXPECTED(1, "e").sort());
  await page.click("#extra");
  await page.waitForFunction(() =>
    document.querySelector('meta[name="extra"]')?.getAttribute("content") ===
      "e!"
  );
  assertEquals(await head(), EXPECTED(1, "e!").sort());
});

visitor.test("islands find their chunks below a base path", async (open) => {
  const page = await open("/");
  await untilAlive(page, "#extra");
  await page.click("#title");
  await page.waitForFunction(() => document.title !== "0 clicks");
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) =>
      new URL(entry.name).pathname
    )
  );
  assertEquals(
    scripts.filter((path) =>
      path.endsWith(".js") && !path.startsWith("/docs/_fresh/js/")
    ),
    [],
  );
});
