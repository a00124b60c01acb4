import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { bodyOf, draw, propsOf, stateTextOf } from "./render_test_support.ts";

function Box({ children }: { children?: ComponentChildren }) {
  return <div class="box">{children}</div>;
}

function Closed(
  _props: { children?: ComponentChildren; icon?: ComponentChildren },
) {
  return <div class="closed" />;
}

function Counter({ start }: { start: number }) {
  return <button type="button">{start}</button>;
}

function Pair() {
  return (
    <p>
      <Counter start={1} />
      <Counter start={2} />
    </p>
  );
}

const islands = { Box, Closed, Counter, Pair };

/** The body without the boot block. */
async function markup(page: Parameters<typeof draw>[0]): Promise<string> {
  return bodyOf(await draw(page, { islands })).replace(/<script id=.*$/s, "");
}

Deno.test("an island stands between comments with its number, and its props in the state", async () => {
  const html = await draw(<Counter start={3} />, { islands });
  assertStringIncludes(
    html,
    '<!--frsh:island:0--><button type="button">3</button><!--/frsh:island:0-->',
  );
  assertEquals(propsOf(html), [{ start: 3 }]);
});

Deno.test("the boot block lists each chunk once, loads one script and names what to fetch ahead", async () => {
  const html = await draw(
    <main>
      <Counter start={1} />
      <Counter start={2} />
    </main>,
    { islands, basePath: "/docs" },
  );
  const state = JSON.parse(stateTextOf(html) ?? "");
  assertEquals(state.islands, [["/docs/_fresh/js/1/Counter.js", "default"]]);
  assertEquals(
    html.slice(html.indexOf("</script>") + "</script>".length),
    '<link rel="modulepreload" href="/docs/_fresh/js/1/Counter.js"/>' +
      '<link rel="modulepreload" href="/docs/_fresh/js/1/chunk-shared.js"/>' +
      '<script type="module" src="/docs/_fresh/js/1/fresh-runtime.js"></script></body></html>',
  );
});

Deno.test("a page without islands has no script at all", async () => {
  const html = await draw(<p>static</p>, { islands });
  assert(!/<script|modulepreload|<template|<!--/.test(html), html);
});

Deno.test("an island inside an island belongs to it", async () => {
  const html = await draw(<Pair />, { islands });
  assertEquals(html.match(/<!--frsh:island:\d-->/g), ["<!--frsh:island:0-->"]);
  assertEquals(propsOf(html), [{}]);
});

Deno.test("children of an island are a slot, and islands in them are islands of the page", async () => {
  assertEquals(
    await markup(
      <Box>
        <Counter start={1} />
      </Box>,
    ),
    '<!--frsh:island:0--><div class="box"><!--frsh:slot:0-->' +
      '<!--frsh:island:1--><button type="button">1</button><!--/frsh:island:1-->' +
      "<!--/frsh:slot:0--></div><!--/frsh:island:0-->",
  );
});

Deno.test("islands and slots may alternate to any depth", async () => {
  const html = await draw(
    <Box>
      <Box>
        <Counter start={1} />
      </Box>
    </Box>,
    { islands },
  );
  assertEquals(propsOf(html), [{ children: "slot 0" }, { children: "slot 1" }, {
    start: 1,
  }]);
});

Deno.test("a slot that its island does not draw travels in a template, with the islands in it", async () => {
  const html = await draw(
    <Closed icon={<i>icon</i>}>
      <Closed>
        <Counter start={7} />
      </Closed>
    </Closed>,
    { islands },
  );
  assertEquals(propsOf(html).length, 3);
  const templates = [
    ...html.matchAll(/<template id="frsh-slot-(\d)">(.*?)<\/template>/gs),
  ];
  assertEquals(templates.map((match) => match[1]).sort(), ["0", "1", "2"]);
  assertStringIncludes(html, "<i>icon</i></template>");
  assertStringIncludes(
    html,
    '<button type="button">7</button><!--/frsh:island:2--></template>',
  );
});

Deno.test("empty, false and text children need no slot", async () => {
  const html = await draw(
    <main>
      <Box>{null}</Box>
      <Box>{false}</Box>
      <Box>a &lt; b</Box>
      <Box />
    </main>,
    { islands },
  );
  assertEquals(propsOf(html), [{ children: null }, { children: false }, {
    children: "a < b",
  }, {}]);
  assert(!html.includes("frsh:slot"));
});

Deno.test("a signal as child stays a signal", async () => {
  const html = await draw(<Box>{signal("now")}</Box>, { islands });
  assertStringIncludes(html, '<div class="box">now</div>');
  assert(!html.includes("frsh:slot"));
});

Deno.test("what an author keeps and draws twice comes out the same", async () => {
  const kept = (
    <Box>
      <a href="/">home</a>
    </Box>
  );
  assertEquals(await markup(kept), await markup(kept));
});

Deno.test("useId is unique among islands, their slots, the page and its shell", async () => {
  const Field = () => <input id={useId()} />;
  const html = await draw(
    <main>
      <Field />
      <IdBox>
        <Field />
      </IdBox>
      <IdBox />
    </main>,
    {
      islands: { IdBox },
      shell: (content) => (
        <body>
          <Field />
          {content()}
        </body>
      ),
    },
  );
  const ids = [...html.matchAll(/ id="(P[^"]+)"/g)].map((match) => match[1]);
  assertEquals(ids.length, 7);
  assertEquals(new Set(ids).size, 7);
});

function IdBox({ children }: { children?: ComponentChildren }) {
  return (
    <div>
      <input id={useId()} />
      {children}
      <input id={useId()} />
    </div>
  );
}
