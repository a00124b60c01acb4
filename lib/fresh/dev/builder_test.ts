import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Builder } from "./builder.ts";
import { PROJECT, readAll, run, writeProject } from "./test_project.ts";

const root = await writeProject();
await new Builder({ root }).build();
const output = await readAll(join(root, "_fresh"));
const snapshot = output["snapshot.js"] ?? "";
const scripts = Object.entries(output).filter(([path]) =>
  path.endsWith(".js") && path.startsWith("static/_fresh/js/")
);
Deno.test.afterAll(() => Deno.remove(root, { recursive: true }));

Deno.test("Builder.build() writes a snapshot that starts without a bundler", async () => {
  const printed = await run(
    root,
    `import { attachSnapshot } from ${
      JSON.stringify(import.meta.resolve("../snapshot.ts"))
    };
import { brotliDecompressSync } from "node:zlib";
import { app } from "./main.ts";
const id = await attachSnapshot(app, new URL("./_fresh/", import.meta.url));
const handler = app.handler();
const get = async (path) => {
  const response = await handler(new Request("http://localhost" + path));
  return [response.status, response.headers.get("cache-control"), await response.text()];
};
const brotli = async (path) => {
  const accept = (value) => handler(new Request("http://localhost" + path, { headers: { "Accept-Encoding": value } }));
  const [br, none] = [await accept("gzip, br;q=0.9"), await accept("gzip, br;q=0")];
  const same = brotliDecompressSync(new Uint8Array(await br.arrayBuffer())).toString() === await none.text();
  return [same, br.headers.get("content-encoding"), none.headers.get("content-encoding"), br.headers.get("vary"), none.headers.get("vary")];
};
// another build may take the folder's place while this one is served
await Deno.rename("_fresh/static", "_fresh/gone");
const [, , html] = await get("/");
const script = html.match(/src="([^"]+)"/)[1];
console.log(JSON.stringify({
  id,
  pages: [html, (await get("/about"))[2], (await get("/new"))[2]],
  missing: [(await get("/old"))[0], (await get("/Part"))[0], (await get("/.hidden"))[0], (await get("/about_test"))[0]],
  script: (await get(script)).slice(0, 2),
  css: await get("/styles.css?__frsh_c=" + id),
  brotli: await brotli(script),
  known: (await get("/.well-known/security.txt"))[0],
}));
await Deno.rename("_fresh/gone", "_fresh/static");`,
  );
  const { id, pages, missing, script, css, known, brotli } = JSON.parse(
    printed,
  );
  const immutable = "public, max-age=31536000, immutable";
  assertStringIncludes(pages[0], "<!--frsh:island:0--><button ");
  assertStringIncludes(pages[1], `href="/styles.css?__frsh_c=${id}"`);
  assertStringIncludes(pages[2], "moved");
  assertEquals(missing, [404, 404, 404, 404]);
  assertEquals(script, [200, immutable]);
  assertEquals(css.slice(0, 2), [200, immutable]);
  assertEquals(known, 200);
  assertEquals(brotli, [
    true,
    "br",
    null,
    "Accept-Encoding",
    "Accept-Encoding",
  ]);
  assert(!/from "[^"]*(?:esbuild|dev\/mod)/.test(snapshot));
});

Deno.test("_fresh/server.js serves the app, as upstream's does", async () => {
  const printed = await run(
    root,
    `import server from "./_fresh/server.js";
const response = await server.fetch(new Request("http://localhost/about"));
console.log(response.status);`,
  );
  assertEquals(printed, "200\n");
});

Deno.test("the same sources give the same bytes, wherever they lie", async () => {
  const elsewhere = await writeProject();
  const deeper = join(elsewhere, "deeper", "still");
  await Deno.mkdir(deeper, { recursive: true });
  for (const entry of Object.keys(PROJECT)) {
    await Deno.mkdir(join(deeper, entry, ".."), { recursive: true });
    await Deno.copyFile(join(elsewhere, entry), join(deeper, entry));
  }
  await new Builder({ root: deeper }).build();
  const again = await readAll(join(deeper, "_fresh"));
  await Deno.remove(elsewhere, { recursive: true });
  const own = (files: Record<string, string>) =>
    Object.entries(files).filter(([path]) => path !== "server.js").sort(); // it names lib/fresh by a relative path
  assertEquals(own(again), own(output));
});

Deno.test("the build's id changes with the server's code too", async () => {
  const other = await writeProject({
    ...PROJECT,
    "routes/about.tsx": "export default () => <p>new</p>;",
  });
  await new Builder({ root: other }).build();
  const changed = await Deno.readTextFile(join(other, "_fresh/snapshot.js"));
  await Deno.remove(other, { recursive: true });
  const idOf = (text: string) => text.match(/buildId = "(\w{16})"/)?.[1];
  assert(idOf(snapshot) !== undefined && idOf(changed) !== idOf(snapshot));
});

Deno.test("islands are every file in their folders but tests, each with a chunk of its own", () => {
  const names = [...snapshot.matchAll(/"name":"(\w+)"/g)].map((match) =>
    match[1]
  );
  assertEquals(names, ["Counter", "Counter_2", "Local"]);
  assert(
    !Object.values(output).some((text) => text.includes("a test was loaded")),
  );
});

Deno.test("islands share code in chunks, and no chunk says where it was built", () => {
  const counter = scripts.find(([path]) => path.endsWith("/Counter.js"))?.[1] ??
    "";
  assertMatch(counter, /from"\.\/chunk-\w+\.js"/);
  for (const [path, text] of scripts) {
    assert(!text.includes(root) && !text.includes("registry.npmjs"), path);
    assert(!text.includes("FRESHBUILDIDHERE"), path);
  }
});

Deno.test("packages have the same names on every machine, and with them the order of their code", async () => {
  const builder = new Builder({ root, outDir: "_dev" });
  await builder.build({ mode: "development" });
  const readable = Object.values(await readAll(join(root, "_dev"))).join("\n");
  assertStringIncludes(readable, "// outside:preact@10.");
  assert(!/^\/\/ .*(?:registry|\.cache)/m.test(readable));
});

Deno.test("all scripts of a page with one small island are at most 13 kB compressed", () => {
  const needed = scripts.filter(([path]) => !/Counter_2|Local/.test(path));
  const bytes = needed.map(([, text]) => brotliCompressSync(text).length)
    .reduce((sum, one) => sum + one, 0);
  assert(bytes <= 13_000, `${bytes} bytes`);
});

Deno.test("addresses in stylesheets carry the build's id, but for other servers and fragments", () => {
  const css = output["static/styles.css"] ?? "";
  assertMatch(css, /url\("\/a b\.png\?__frsh_c=\w{16}"\)/);
  assertMatch(css, /url\("\/logo\.svg\?__frsh_c=\w{16}"\)/);
  assertStringIncludes(css, "url(https://a.example/x.png)");
});

Deno.test("onTransformStaticFile() rewrites files, makes new ones, and names itself when it fails", async () => {
  const builder = new Builder({ root, outDir: "_other" });
  builder.onTransformStaticFile(
    { pluginName: "svg", filter: /\.svg$/ },
    ({ path, text }) => [
      { path, content: text.replace("svg", "g") },
      {
        path: join(path, "..", "fonts", "a.txt"),
        content: new Uint8Array([65]),
      },
    ],
  );
  await builder.build();
  const files = await readAll(join(root, "_other", "static"));
  assertEquals([files["logo.svg"], files["fonts/a.txt"]], ["<g/>", "A"]);

  builder.onTransformStaticFile(
    { pluginName: "picky", filter: /\.svg$/ },
    () => {
      throw new Error("no vectors");
    },
  );
  await assertRejects(() => builder.build(), Error, "(picky): no vectors");
});

Deno.test("a transform cannot write outside of the static files", async () => {
  const builder = new Builder({ root, outDir: "_other" });
  builder.onTransformStaticFile(
    { pluginName: "escape", filter: /\.svg$/ },
    ({ path }) => ({
      path: join(path, "..", "..", "main.ts"),
      content: "",
    }),
  );
  await assertRejects(() => builder.build(), Error, "is outside of");
});

Deno.test("an island that does not compile is named with line and column", async () => {
  const broken = await writeProject({
    "islands/Bad.tsx": "export default () => <p>\n  {1 +}\n</p>;\n",
  });
  await assertRejects(
    () => new Builder({ root: broken }).build(),
    Error,
    "islands/Bad.tsx:2:6",
  );
  await Deno.remove(broken, { recursive: true });
});

Deno.test("an island that imports what only the server has is refused by name", async () => {
  const broken = await writeProject({
    "islands/Bad.tsx":
      'import { readFileSync } from "node:fs";\nexport default () => <p>{readFileSync("a")}</p>;\n',
  });
  await assertRejects(
    () => new Builder({ root: broken }).build(),
    Error,
    "node:fs",
  );
  await Deno.remove(broken, { recursive: true });
});
