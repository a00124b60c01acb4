import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { signal } from "@preact/signals";
import type { Page } from "playwright-core";
import { everyKind, type Pages, untilAlive, visit } from "./test_app.tsx";
import Broken from "./testdata/islands/Broken.tsx";
import Counter, { Doubled } from "./testdata/islands/Counter.tsx";
import Field from "./testdata/islands/Field.tsx";
import Grow, { Late } from "./testdata/islands/Grow.tsx";
import Kinds from "./testdata/islands/Kinds.tsx";
import Like from "./testdata/islands/Like.tsx";
import Panel from "./testdata/islands/Panel.tsx";
import Tabs from "./testdata/islands/Tabs.tsx";

const pages: Pages = {
  "/static": () => <p>static</p>,
  "/shared": () => {
    const count = signal(1);
    return (
      <main>
        <Counter id="a" count={count} />
        <p>
          <Counter id="b" count={count} /> and <Doubled id="c" count={count} />
        </p>
        <Counter id="alone" count={signal(1)} />
      </main>
    );
  },
  "/kinds": () => <Kinds values={everyKind()} />,
  "/slots": () => (
    <Panel id="outer" open>
      <p class="kept">
        text &amp; <b>more</b>
        <button type="button" disabled>not yet</button>
      </p>
      <Panel id="inner" open={false}>
        <Like name="hidden" />
      </Panel>
      <svg viewBox="0 0 1 1">
        <path d="M0 0h1" />
      </svg>
      <form>
        <input class="typed" value="from the server" />
        <input type="checkbox" class="ticked" checked />
      </form>
    </Panel>
  ),
  "/tabs": () => (
    <Tabs
      first={
        <p id="first">
          <Like name="first" />
        </p>
      }
      second={
        <p id="second">
          <Like name="second" />
        </p>
      }
    />
  ),
  "/broken": () => (
    <main>
      <Broken />
      <p id="paragraph">
        <Panel id="moved" open={false} />
      </p>
      <Like name="alive" />
    </main>
  ),
  "/grow": () => (
    <p id="line">
      a<Grow lines={0} />b<Late />c<Grow lines={2} />d
    </p>
  ),
  "/ids": () => (
    <main>
      <Field>
        <Field />
      </Field>
      <Field />
    </main>
  ),
};

const visitor = await visit(pages);

async function text(page: Page, selector: string): Promise<string | null> {
  return await page.textContent(selector);
}

/** Waits until the page's text is as expected, and says what it was if it never is. */
async function expectText(page: Page, selector: string, expected: string) {
  await page.waitForFunction(
    ([selector, expected]) =>
      document.querySelector(selector ?? "")?.textContent === expected,
    [selector, expected],
    { timeout: 15_000 },
  ).catch(async () => assertEquals(await text(page, selector), expected));
}

visitor.test("islands that were given one signal share it in the browser", async (open) => {
  const page = await open("/shared");
  await untilAlive(page, "#c");
  await page.click("#a");
  await page.click("#b");
  await expectText(page, "#a", "3");
  await expectText(page, "#b", "3");
  await expectText(page, "#c", "6");
  await expectText(page, "#alone", "1");
  assertEquals(visitor.complaints(), []);
});

visitor.test("props of every kind are the same in the browser", async (open) => {
  const page = await open("/kinds");
  await page.waitForSelector("[data-revived]");
  const drawn = await (await fetch(`${visitor.origin}/kinds`)).text();
  const expected = await page.evaluate((html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    return page.querySelector("dl")?.textContent;
  }, drawn);
  assertEquals(await text(page, "dl"), expected ?? "");
  assertStringIncludes(expected ?? "", "bigint 1180591620717411303424");
  assertEquals(visitor.complaints(), []);
});

visitor.test("a page without islands loads no script", async (open) => {
  const page = await open("/static");
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => entry.name)
  );
  assertEquals(loaded.filter((name) => name.includes("/_fresh/")), []);
});

visitor.test("a slot is the server's own HTML, untouched, until its island hides it", async (open) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => release = resolve);
  const page = await open("/slots", async (page) => {
    await page.route("**/fresh-runtime.js", async (route) => {
      await held;
      await route.continue();
    });
  });
  const before = await page.evaluate(() => {
    const slot = document.querySelector(".kept");
    (globalThis as unknown as { kept: unknown }).kept = slot;
    return slot?.outerHTML;
  });
  await page.fill(".typed", "by the reader");
  await page.uncheck(".ticked");
  release();
  await untilAlive(page, "#outer");
  assert(
    await page.evaluate(() =>
      (globalThis as unknown as { kept: unknown }).kept ===
        document.querySelector(".kept")
    ),
  );
  assertEquals(await page.inputValue(".typed"), "by the reader");
  assertEquals(await page.isChecked(".ticked"), false);

  await page.click("#outer > button");
  await page.waitForSelector(".kept", { state: "detached" });
  await page.click("#outer > button");
  await page.waitForSelector(".kept");
  assertEquals(
    await page.evaluate(() => document.querySelector(".kept")?.outerHTML),
    before,
  );
  assertEquals(
    await page.evaluate(() => document.querySelector("path")?.namespaceURI),
    "http://www.w3.org/2000/svg",
  );
  assertEquals(visitor.complaints(), []);
});

visitor.test("an island in a slot of an island is alive, also in a slot that was not drawn", async (open) => {
  const page = await open("/slots");
  await untilAlive(page, "#inner");
  assertEquals(await text(page, "#inner .depth"), "1");
  await page.click("#inner > button");
  await page.click(".like.hidden");
  await page.waitForSelector('.like.hidden[aria-pressed="true"]');
  assertEquals(visitor.complaints(), []);
});

visitor.test("an island inside an island belongs to it, and keeps its state while slots change", async (open) => {
  const page = await open("/tabs");
  await untilAlive(page, "#tabs");
  await page.click(".like.inner");
  await page.click(".turn");
  await page.click("#second .like");
  await page.waitForSelector('#second .like[aria-pressed="true"]');
  assertEquals(await page.$("#first"), null);
  assertEquals(await page.getAttribute(".like.inner", "aria-pressed"), "true");
  assertEquals(visitor.complaints(), []);
});

visitor.test("an island that fails, or that the parser tore apart, is reported and harms no other", async (open) => {
  const page = await open("/broken");
  await untilAlive(page, ".like.alive");
  await page.click(".like.alive");
  await page.waitForSelector('.like.alive[aria-pressed="true"]');
  const said = visitor.complaints();
  assertEquals(
    said.filter((line) => line.startsWith('Cannot revive island "default"'))
      .length,
    said.length,
  );
  assertEquals(said.length, 2);
});

visitor.test("an island without an element of its own stays between its neighbours", async (open) => {
  const page = await open("/grow");
  await page.waitForSelector(".late");
  await page.click(".late");
  await expectText(page, "#line", "a+blatec01+d");
  for (let i = 0; i < 2; i++) await page.locator(".grow").first().click();
  await page.locator(".grow").last().click();
  await expectText(page, "#line", "a01+blatec012fulld");
  await page.locator(".grow").last().click();
  await expectText(page, "#line", "a01+blatec+d");
  assertEquals(visitor.complaints(), []);
});

visitor.test("useId gives the same ids as on the server, each once", async (open) => {
  const page = await open("/ids");
  const drawn = [
    ...(await (await fetch(`${visitor.origin}/ids`)).text()).matchAll(
      /<input id="([^"]+)"/g,
    ),
  ];
  await untilAlive(page, ".field");
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll("input")].map((input) => input.id)
  );
  assertEquals(ids, drawn.map((match) => match[1] ?? ""));
  assertEquals(new Set(ids).size, 3);
});
