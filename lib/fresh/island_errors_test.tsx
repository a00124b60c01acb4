import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { bodyOf, draw } from "./render_test_support.ts";

const Menu = (_props: Record<string, unknown>) => <i>island</i>;

class Money {
  constructor(readonly cents: number) {}
}

async function refusal(props: Record<string, unknown>): Promise<string> {
  const page = () =>
    draw(
      <p>
        <Menu ok={1} />
        <Menu {...props} />
      </p>,
      { islands: { Menu } },
    );
  return (await assertRejects(page, TypeError)).message;
}

Deno.test("a function as a prop is refused by the names of island and prop", async () => {
  assertEquals(
    await refusal({ onClose: () => {} }),
    'Cannot send props to island "Menu": "onClose" is a function',
  );
});

Deno.test("a function deep inside a prop is refused by its path", async () => {
  assertEquals(
    await refusal({ items: [{ run() {} }] }),
    'Cannot send props to island "Menu": "items[0].run" is a function',
  );
  assertStringIncludes(
    await refusal({ value: signal(() => {}) }),
    '"value.value" is a function',
  );
});

Deno.test("an object of a class is refused", async () => {
  assertStringIncludes(
    await refusal({ price: new Money(5) }),
    '"price" is of a kind that cannot travel',
  );
});

Deno.test("an element inside another value is refused, since only a prop of its own is a slot", async () => {
  assertStringIncludes(
    await refusal({ rows: { first: <b>x</b> } }),
    '"rows.first" is an element inside another value',
  );
});

Deno.test("a page that failed leaves nothing behind for the next one", async () => {
  const Broken = () => {
    throw new Error("broken on purpose");
  };
  const failing = draw(
    <main>
      <Menu a={1} />
      <Broken />
    </main>,
    { islands: { Menu } },
  );
  await assertRejects(() => failing, Error, "broken on purpose");
  assertEquals(bodyOf(await draw(<p>fine</p>)), "<p>fine</p>");
  assertEquals(renderToString(<Menu a={1} />), "<i>island</i>");
});

Deno.test("what is drawn besides pages has no islands", async () => {
  await draw(<Menu a={1} />, { islands: { Menu } });
  assertEquals(renderToString(<Menu a={1} />), "<i>island</i>");
});

Deno.test("pages that are drawn at the same time do not see each other's islands", async () => {
  const one = (name: string, islands: number) =>
    draw(
      <main>
        {Array.from(
          { length: islands },
          (_, i) => <Menu key={i} name={name} />,
        )}
      </main>,
      {
        islands: { Menu },
        shell: async (content) => {
          await Promise.resolve();
          return <body>{content()}</body>;
        },
      },
    );
  const pages = await Promise.all([
    one("a", 1),
    one("b", 0),
    one("c", 2),
    one("a", 1),
  ]);
  assertEquals(
    pages.map((html) => html.match(/frsh:island:\d/g)?.length ?? 0),
    [2, 0, 4, 2],
  );
  assertEquals(pages[0], pages[3]);
});
