/** Small projects that the tests of the Builder write and build. */
import { dirname, join } from "node:path";

/** The project's files by their path. */
export type Files = Record<string, string>;

const REPOSITORY = new URL("../../../", import.meta.url);

/** A project that has one of everything. */
export const PROJECT: Files = {
  "main.ts": `import { App, staticFiles } from "fresh";
export const app = new App().use(staticFiles()).fsRoutes();
`,
  "routes/_app.tsx": `export default ({ Component }) =>
  <html lang="en"><head><title>site</title></head><body><Component /></body></html>;
`,
  "routes/index.tsx": `import Counter from "../islands/Counter.tsx";
export default () => <main><Counter start={3} /></main>;
`,
  "routes/about.tsx": `import { asset } from "fresh/runtime";
export default () => <p><a href={asset("/styles.css")}>about</a></p>;
`,
  "routes/old.tsx": `export const config = { routeOverride: "/new" };
export default () => <p>moved</p>;
`,
  "routes/(_components)/Part.tsx": "export default () => <b>part</b>;\n",
  "routes/(_islands)/Local.tsx": "export default () => <i>local</i>;\n",
  "routes/about_test.tsx": "throw new Error('a test was loaded');\n",
  "islands/Counter.tsx": `import { useSignal } from "@preact/signals";
export default function Counter({ start }: { start: number }) {
  const count = useSignal(start);
  return <button type="button" onClick={() => count.value++}>{count}</button>;
}
`,
  "islands/deep/Counter.ts": "export const Second = () => null;\n",
  "islands/Counter_test.ts": "throw new Error('a test was loaded');\n",
  "static/styles.css": `p { background: url("/a b.png") }
i { background: url(https://a.example/x.png) }
b { background: url('/logo.svg#x') }
u { background: url("/logo.svg") }
`,
  "static/logo.svg": "<svg/>",
  "static/.hidden": "secret",
  "static/.well-known/security.txt": "Contact: mailto:a@a.example\n",
};

/** Writes a project into a folder of its own, which the caller removes. */
export async function writeProject(files: Files = PROJECT): Promise<string> {
  const root = await Deno.makeTempDir({ prefix: "fresh-project-" });
  for (const [path, text] of Object.entries(files)) {
    await Deno.mkdir(dirname(join(root, path)), { recursive: true });
    await Deno.writeTextFile(join(root, path), text);
  }
  return root;
}

/** Runs code in a process of its own, as production and development do, and gives what it prints. */
export async function run(root: string, code: string): Promise<string> {
  const path = join(root, "run.ts");
  await Deno.writeTextFile(path, code);
  const config = new URL("deno.json", REPOSITORY).pathname;
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--no-check",
      "--frozen=false",
      `--config=${config}`,
      path,
    ],
    cwd: root,
    env: { NO_COLOR: "1" },
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

/** Every file below a folder, by its path, as text. */
export async function readAll(dir: string, prefix = ""): Promise<Files> {
  const files: Files = {};
  for await (const { name, isDirectory } of Deno.readDir(dir)) {
    const path = join(dir, name);
    if (isDirectory) {
      Object.assign(files, await readAll(path, `${prefix}${name}/`));
    } else files[prefix + name] = await Deno.readTextFile(path);
  }
  return files;
}
