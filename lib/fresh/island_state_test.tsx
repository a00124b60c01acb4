import {
  assert,
  assertEquals,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { computed, type Signal, signal } from "@preact/signals";
import { draw, propsOf, stateTextOf } from "./render_test_support.ts";

const Any = (_props: Record<string, unknown>) => <i>island</i>;

async function travel(value: unknown): Promise<unknown> {
  const html = await draw(<Any value={value} />, { islands: { Any } });
  return propsOf(html)[0]?.value;
}

const samples: Record<string, unknown> = {
  "a Date": new Date("2026-11-22T10:00:00Z"),
  "a Map": new Map<unknown, unknown>([["a", 1], [{ key: 1 }, new Set([2])]]),
  "a Set": new Set(["a", { b: 1 }]),
  "a URL": new URL("https://example.com/a?b=1#c"),
  "a RegExp": /a\/b<\/script>/giu,
  "a bigint": 2n ** 70n,
  "a Uint8Array": new Uint8Array([0, 1, 255]),
  "a Float64Array": new Float64Array([1.5, -0]),
  "undefined": undefined,
  "null": null,
  "NaN": NaN,
  "-0": -0,
  "Infinity": -Infinity,
  "a list with a hole": [1, , 3],
  "nested values": { a: [{ b: new Date(0) }], undefined: undefined },
  "hostile text": "</script><!-- <script> --> \u2028 \u2029 ]]> \\u003c & '\"",
};

for (const [name, value] of Object.entries(samples)) {
  Deno.test(`props of an island carry ${name}`, async () => {
    assertEquals(await travel(value), value);
  });
}

Deno.test("props of an island keep cycles and shared objects", async () => {
  const shared = { n: 1 };
  const cycle: Record<string, unknown> = { a: shared, b: shared };
  cycle.self = cycle;
  const arrived = await travel(cycle) as typeof cycle;
  assertStrictEquals(arrived.self, arrived);
  assertStrictEquals(arrived.a, arrived.b);
});

Deno.test("a signal stays one signal in two islands and inside other values", async () => {
  const count = signal(1);
  const page = (
    <div>
      <Any count={count} />
      <Any deep={[{ count }]} />
    </div>
  );
  const [a, b] = propsOf(await draw(page, { islands: { Any } })) as [
    { count: Signal<number> },
    { deep: [{ count: Signal<number> }] },
  ];
  assertStrictEquals(a.count, b.deep[0].count);
  assertEquals(a.count.value, 1);
});

Deno.test("a signal carries falsy values", async () => {
  for (const value of [0, "", false, null, undefined, NaN]) {
    assertEquals((await travel(signal(value)) as Signal).value, value);
  }
});

Deno.test("signals may hold each other", async () => {
  const parent = signal<unknown>(null);
  parent.value = { child: signal({ parent }) };
  const html = await draw(<Any parent={parent} />, { islands: { Any } });
  assert(stateTextOf(html) !== null);
});

Deno.test("a computed signal arrives as one that cannot be written", async () => {
  const arrived = await travel(computed(() => 6 * 7)) as Signal<number>;
  assertEquals(arrived.value, 42);
  assertThrows(() => arrived.value = 1);
});

Deno.test("text in props ends neither the script nor the document", async () => {
  const html = await draw(
    <Any value={samples["hostile text"]} />,
    { islands: { Any } },
  );
  const text = stateTextOf(html) ?? "";
  assert(JSON.parse(text));
  for (const hostile of ["<", "\u2028", "\u2029"]) {
    assert(!text.includes(hostile), `${JSON.stringify(hostile)} stands there`);
  }
});

Deno.test("a __proto__ key arrives as a plain property and pollutes nothing", async () => {
  const value = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
  const arrived = await travel(value) as Record<string, unknown>;
  assertEquals(Object.getPrototypeOf(arrived), Object.prototype);
  assertEquals(Object.keys(arrived), ["__proto__", "a"]);
  assertEquals(({} as Record<string, unknown>).polluted, undefined);
});

Deno.test("a __proto__ prop does not reach the island", async () => {
  const props = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
  const html = await draw(<Any {...props} />, { islands: { Any } });
  const [arrived] = propsOf(html);
  assertEquals(arrived, { a: 1 });
  assertEquals(arrived?.polluted, undefined);
});
