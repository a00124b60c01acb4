import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { dirname, join } from "node:path";
import { buildStyles } from "./styles.ts";
import { classesIn } from "./styles_classes.ts";
import { PRELOADED_FONTS } from "./styles_fonts.ts";
import { utilities } from "./styles_utilities.ts";

// esbuild's process outlives a test, and so has to start before the first.
await classesIn("first.tsx", "");

/** Builds the styles of a project that lives for one test. */
async function build(files: Record<string, string>) {
  const root = await Deno.makeTempDir();
  const all = {
    "components/ui/tokens.css": "",
    "components/ui/base.css": "",
    ...files,
  };
  try {
    for (const [path, text] of Object.entries(all)) {
      await Deno.mkdir(dirname(join(root, path)), { recursive: true });
      await Deno.writeTextFile(join(root, path), text);
    }
    const styles = await buildStyles(root);
    return { ...styles, text: new TextDecoder().decode(styles.css) };
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

Deno.test("buildStyles() puts tokens first, then the base, the others by name, and utilities last", async () => {
  const { text } = await build({
    "components/ui/tokens.css": ":root{--a:1}",
    "components/ui/base.css": "body{order:2}",
    "components/ui/zebra.css": ".zebra{order:4}",
    "components/ui/ape.css": ".ape{order:3}",
    "routes/index.tsx": '<p class="p-4 zebra" />',
  });
  const places = ["--a:1", "order:2", "order:3", "order:4", "padding:1rem"].map(
    (part) => text.indexOf(part),
  );
  assertEquals(places, places.toSorted((a, b) => a - b));
  assert(!places.includes(-1));
});

Deno.test("buildStyles() lists every class that nothing defines, with file and line", async () => {
  const wrong = build({
    "components/ui/a.css": ".known:hover > :is(.inner, .other) {}",
    "components/A.tsx":
      '<p class="known inner leed">\n<b class="p-4 nope" />\n</p>',
    "islands/deep/B.tsx": "<p class={`gone-${a}`} />",
    "routes/a_test.tsx": '<p class="only-in-a-test" />',
  });
  const { message } = await assertRejects(
    () => wrong,
    Error,
    "Cannot build styles: no style defines",
  );
  assertEquals(message.split("\n").slice(1), [
    '  components/A.tsx:1 "leed"',
    '  components/A.tsx:2 "nope"',
    '  islands/deep/B.tsx:1 "gone-*"',
  ]);
});

Deno.test("buildStyles() accepts a name with an unknown part when a style fits it", async () => {
  await build({
    "components/ui/a.css": ".state-open{}",
    "components/A.tsx": "<p class={`state-${a}`} />",
  });
});

Deno.test("a class that the design system defines gets no utility of the same name", async () => {
  const { text } = await build({
    "components/ui/a.css": ".filter{order:1}",
    "components/A.tsx": '<p class="filter" />',
  });
  assertEquals(text.match(/\.filter/g)?.length, 1);
});

Deno.test("buildStyles() refuses a sheet that is over its budget", async () => {
  const noise = Array.from(
    { length: 4000 },
    (_, i) => `.c${(i * 2654435761 % 4294967291).toString(36)}{order:${i}}`,
  );
  await assertRejects(
    () => build({ "components/ui/a.css": noise.join("") }),
    Error,
    "at most 8192 allowed",
  );
});

Deno.test("buildStyles() brings the fonts, their rules and fallbacks of the same measure", async () => {
  const { text, fonts } = await build({});
  for (const { name, content } of fonts) {
    assertStringIncludes(text, `url(/fonts/${name})`);
    assertEquals(new TextDecoder().decode(content.slice(0, 4)), "wOF2");
  }
  for (const path of PRELOADED_FONTS) {
    assert(fonts.some(({ name }) => path === `/fonts/${name}`), path);
  }
  assertMatch(
    text,
    /"Source Serif 4 Fallback";src:local\("?Times New Roman"?\);size-adjust:118\.46%/,
  );
  assert(!/url\("?(?:https?:)?\/\//.test(text), "a font comes from elsewhere");
});

Deno.test("buildStyles() gives the same bytes for the same sources", async () => {
  const files = {
    "components/A.tsx": '<p class="p-4 mt-2 text-ink-soft md:flex" />',
  };
  assertEquals((await build(files)).text, (await build(files)).text);
});

Deno.test("utilities() maps names to the design's tokens", () => {
  const { css, unknown } = utilities([
    "text-ink-soft",
    "bg-ground-raised",
    "p-1",
    "font-display",
    "text-s2",
    "lg:flex",
  ]);
  assertEquals(unknown, []);
  for (
    const part of [
      "color:var(--ink-soft)",
      "var(--raised)",
      "0.25rem",
      "var(--display)",
      "var(--s2)",
      "960px",
    ]
  ) {
    assertStringIncludes(css, part);
  }
  assert(!css.includes("box-sizing"), "the preflight is there");
});

Deno.test("utilities() does not know colours outside of the tokens", () => {
  assertEquals(utilities(["text-red-500", "bg-ink"]).unknown, ["text-red-500"]);
});

Deno.test("buildStyles() keeps what only the dashboard needs out of the first sheet", async () => {
  const { text, dashboardCss } = await build({
    "components/ui/a.css": ".open{order:1}",
    "components/dashboard/rail.css": ".rail{order:2}",
    "components/site/A.tsx": '<p class="open p-4" />',
    "components/dashboard/B.tsx": '<p class="rail open p-4 mt-2" />',
  });
  const second = new TextDecoder().decode(dashboardCss);
  assert(!text.includes(".rail"), text);
  assert(!text.includes("margin-top"), text);
  assertStringIncludes(text, "padding:1rem");
  assertStringIncludes(second, ".rail{order:2}");
  assertStringIncludes(second, "margin-top");
  assert(!second.includes("padding"), "what both need stands in the first");
});
