import { assertEquals, assertRejects } from "@std/assert";
import { classesIn } from "./styles_classes.ts";

// esbuild's process outlives a test, and so has to start before the first.
await classesIn("first.tsx", "");

async function names(source: string): Promise<string[]> {
  return (await classesIn("a.tsx", source)).map(({ name }) => name).sort();
}

Deno.test("classesIn() reads class attributes of elements and components", async () => {
  assertEquals(await names('<p class="lead note" />'), ["lead", "note"]);
  assertEquals(await names('<Card class="card" className={"wide"} />'), [
    "card",
    "wide",
  ]);
  assertEquals(await names('h("p", { class: "lead" })'), ["lead"]);
});

Deno.test("classesIn() reads both sides of a choice, and not what the choice depends on", async () => {
  assertEquals(await names('<p class={kind === "open" ? "a" : on && "b"} />'), [
    "a",
    "b",
  ]);
  assertEquals(await names('<p class={own ?? "c"} />'), ["c"]);
});

Deno.test("classesIn() reads templates, sums, lists and choices inside them", async () => {
  assertEquals(await names('<p class={`a ${on ? "b c" : ""} d`} />'), [
    "a",
    "b",
    "c",
    "d",
  ]);
  assertEquals(await names('<p class={"a " + (on ? "b" : "c")} />'), [
    "a",
    "b",
    "c",
  ]);
  assertEquals(
    await names('<p class={["a", on && "b"].filter(Boolean).join(" ")} />'),
    ["a", "b"],
  );
});

Deno.test("classesIn() reads calls of cx(), also outside of attributes", async () => {
  assertEquals(
    await names('const c = cx("a", { b: on, "c-d": off }, [e && "f"]);'),
    ["a", "b", "c-d", "f"],
  );
});

Deno.test("classesIn() follows names to their values in the same file", async () => {
  const source =
    'const tone = { warm: "a", cold: "b" }; const base = "c"; <p class={`${tone[kind]} ${base}`} />';
  assertEquals(await names(source), ["a", "b", "c"]);
});

Deno.test("classesIn() marks what only the running page knows", async () => {
  assertEquals(await names("<p class={`state state-${state}`} />"), [
    "state",
    "state-*",
  ]);
  assertEquals(await names('<p class={"bar-" + kind} />'), ["bar-*"]);
});

Deno.test("classesIn() takes no class from comments, texts and other attributes", async () => {
  const source = `// class="a"
    const text = 'class="b"';
    <p title="c" data-class="d">don't class="e" {/* class="f" */}</p>`;
  assertEquals(await names(source), []);
});

Deno.test("classesIn() gives the line where a class is first written", async () => {
  const source =
    'const a = 1;\n\n<p class="leading">\n  <b class={on ? "lead" : `n-${a}`} />\n</p>';
  assertEquals(
    (await classesIn("a.tsx", source)).map(({ name, line }) =>
      `${name} ${line}`
    ).sort(),
    ["lead 4", "leading 3", "n-* 4"],
  );
});

Deno.test("classesIn() refuses a source that does not parse", async () => {
  await assertRejects(
    () => classesIn("bad.tsx", "<p class="),
    Error,
    "bad.tsx:1",
  );
});
