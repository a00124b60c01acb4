import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Builder } from "./builder.ts";
import { PROJECT, writeProject } from "./test_project.ts";

const root = await writeProject({
  ...PROJECT,
  "routes/boom.tsx": `export default function Boom() {
  const reason = "on purpose";
  throw new TypeError("broken " + reason + " <b>");
}
`,
  "routes/framed/_error.tsx":
    'export default () => <p id="own">own error page</p>;\n',
  "routes/framed/boom.tsx":
    'export default () => { throw new Error("framed"); };\n',
  "routes/framed/gone.tsx": `import { HttpError } from "fresh";
export const handler = () => { throw new HttpError(410, "gone"); };
`,
});

// esbuild's process outlives a test, and so has to start before the first.
await new Builder({ root }).build();

/** Serves the project as `deno task dev` does, while `run` visits it. */
async function developing(run: (origin: string) => Promise<void>) {
  const stop = new AbortController();
  const listening = Promise.withResolvers<string>();
  const finished = new Builder({ root }).listen(
    () => import(pathToFileURL(join(root, "main.ts")).href),
    {
      port: 0,
      signal: stop.signal,
      onListen: ({ hostname, port }) =>
        listening.resolve(`http://${hostname}:${port}`),
    },
  );
  finished.catch(listening.reject);
  try {
    await run(await listening.promise);
  } finally {
    stop.abort();
    await finished;
  }
}

/** The first event that the stream has not told before. */
async function nextRevision(
  reader: ReadableStreamDefaultReader<string>,
): Promise<string> {
  const { value } = await reader.read();
  return value?.match(/^data: (.+)$/m)?.[1] ?? "";
}

Deno.test.afterAll(() => Deno.remove(root, { recursive: true }));

Deno.test("Builder.listen() serves on this machine only, reloads pages on a change, and stops", async () => {
  await developing(async (origin) => {
    assert(origin.startsWith("http://127.0.0.1:"));
    const page = await (await fetch(`${origin}/about`)).text();
    const script = page.match(/src="([^"]*live_reload[^"]*)"/)?.[1] ?? "";
    assertStringIncludes(
      await (await fetch(origin + script)).text(),
      "/_frsh/alive",
    );

    const events = await fetch(`${origin}/_frsh/alive`);
    const reader = events.body!.pipeThrough(new TextDecoderStream())
      .getReader(); // an event stream has a body
    const first = await nextRevision(reader);
    await Deno.writeTextFile(join(root, "static/styles.css"), "p{order:9}");
    const second = await nextRevision(reader);
    await reader.cancel();
    assertMatch(first, /./);
    assert(second !== "" && second !== first);
    const css = await fetch(`${origin}/styles.css`);
    assertEquals([
      await css.text(),
      css.headers.get("cache-control")?.includes("immutable"),
    ], ["p{order:9}", false]);
  });
});

Deno.test("an island that is added while developing is found, the others stay", async () => {
  await developing(async (origin) => {
    const events = await fetch(`${origin}/_frsh/alive`);
    const reader = events.body!.pipeThrough(new TextDecoderStream()) // an event stream has a body
      .getReader();
    await nextRevision(reader);
    await Deno.writeTextFile(
      join(root, "islands/A.tsx"),
      "export default () => <i>a</i>;",
    );
    await nextRevision(reader);
    await reader.cancel();
    const html = await (await fetch(origin)).text();
    assertMatch(html, /"islands":\[\["[^"]*\/Counter\.js","default"\]\]/);
  });
});

Deno.test("an error shows its message, its place in the source and the stack", async () => {
  await developing(async (origin) => {
    const response = await fetch(`${origin}/boom`);
    const html = await response.text();
    assertEquals(response.status, 500);
    assertStringIncludes(html, "TypeError: broken on purpose &lt;b>");
    assertStringIncludes(html, "routes/boom.tsx:3:9");
    assertStringIncludes(
      html,
      "> 3 |   throw new TypeError(&quot;broken &quot; + reason + &quot; &lt;b>&quot;);\n",
    );
    assertEquals(html.match(/fresh-error-report/g)?.length, 1);
  });
});

Deno.test("the report stands beside the project's own error page, but not for errors of the reader", async () => {
  await developing(async (origin) => {
    const own = await (await fetch(`${origin}/framed/boom`)).text();
    assertStringIncludes(own, '<p id="own">');
    assertStringIncludes(own, "fresh-error-report");
    const gone = await fetch(`${origin}/framed/gone`);
    assert(!(await gone.text()).includes("fresh-error-report"));
  });
});
