import { deepStrictEqual, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { slices } from "../tools/dependency_rule.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Made by programs, or not ours to shape. */
const SKIP = new Set([
  ".git",
  ".cache",
  "_fresh",
  "data",
  "coverage",
  "node_modules",
]);
const TEXT =
  /\.(tsx?|js|css|sql|md|json|ya?ml|typ|svg|toml|html|txt|sh)$|(^|\/)[^.]+$/;

/** Every file of the project, by path from the root. */
function filesUnder(folder: string): string[] {
  const found: string[] = [];
  for (const { name, isDirectory } of Deno.readDirSync(ROOT + folder)) {
    if (SKIP.has(name)) continue;
    const path = folder + name;
    if (isDirectory) found.push(...filesUnder(`${path}/`));
    else found.push(path);
  }
  return found.sort();
}

const files = filesUnder("");
const code = files.filter((path) => /\.tsx?$/.test(path));
const shipped = code.filter((path) => !isTest(path));
const read = (path: string) => Deno.readTextFileSync(ROOT + path);

Deno.test("no module loads itself, however long the way", async () => {
  const graph = await moduleGraph(shipped);
  const cycles: string[] = [];
  const done = new Set<string>();
  function walk(node: string, path: string[]) {
    const at = path.indexOf(node);
    if (at >= 0) cycles.push([...path.slice(at), node].join(" -> "));
    if (at >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...path, node]);
    done.add(node);
  }
  for (const node of graph.keys()) walk(node, []);
  ok(graph.size > 50, "the graph has our modules");
  deepStrictEqual(cycles, []);
});

/** Which of our modules loads which; imports of types alone load nothing. */
async function moduleGraph(paths: string[]): Promise<Map<string, string[]>> {
  const entry = ".cache/everything.ts";
  await Deno.mkdir(`${ROOT}.cache`, { recursive: true });
  const imports = paths.map((path) =>
    `import ${JSON.stringify(`../${path}`)};\n`
  );
  await Deno.writeTextFile(ROOT + entry, imports.join(""));
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", entry],
    cwd: ROOT,
    stderr: "null",
  }).output();
  const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as {
    modules: {
      specifier: string;
      dependencies?: { code?: { specifier?: string } }[];
    }[];
  }; // the documented shape of `deno info --json`
  const isOurs = (specifier: string) => specifier.startsWith("file:");
  return new Map(
    modules.filter(({ specifier }) => isOurs(specifier)).map((one) => [
      one.specifier,
      (one.dependencies ?? []).flatMap(({ code }) => code?.specifier ?? [])
        .filter(isOurs),
    ]),
  );
}

Deno.test("no file is longer than one can keep in mind", () => {
  const long = files
    .filter((path) =>
      /\.(tsx?|css|sql|typ)$/.test(path) && !/\.gen\./.test(path)
    )
    .map((path) => ({ path, lines: read(path).split("\n").length - 1 }))
    .filter(({ path, lines }) => lines > (isTest(path) ? 400 : 300))
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  deepStrictEqual(long, []);
});

function isTest(path: string): boolean {
  return /_test\.tsx?$|^tests\/|\/test_\w+\.tsx?$|\/testdata\//.test(path);
}

Deno.test("committed text names no machine and no registry", () => {
  // Spelt so that this file does not find itself.
  const machine = new RegExp(
    String
      .raw`(^|[\s"'\x60(=])/(work|root|home/\w+)/|\bregistry\.(npm|yarn)\w*\.\w+|\bnpmjs\.(org|com)\b`,
    "m",
  );
  const found = files
    .filter((path) => TEXT.test(path) && path !== "deno.lock")
    .filter((path) => machine.test(read(path)));
  deepStrictEqual(found, []);
});

Deno.test("files are named snake_case.ts and PascalCase.tsx, and for what they hold", () => {
  const wrong = code.filter((path) => {
    const name = path.split("/").at(-1) ?? "";
    if (/^(utils?|helpers?|misc)\./.test(name)) return true;
    if (path.startsWith("routes/") || name === "fresh.config.ts") return false;
    if (/_test\.tsx?$/.test(name)) {
      return !/^[A-Za-z0-9]+(_[a-z0-9]+)*_test\.tsx?$/.test(name);
    }
    return name.endsWith(".tsx")
      ? !/^[A-Z][A-Za-z0-9]*\.tsx$|^[a-z0-9_]+\.tsx$/.test(name)
      : !/^[a-z0-9]+(_[a-z0-9]+)*\.ts$/.test(name);
  });
  deepStrictEqual(wrong, []);
});

Deno.test("every file under islands is an island", () => {
  const others = files
    .filter((path) => path.startsWith("islands/") && !isTest(path))
    .filter((path) => !/^islands\/[a-z]+\/[A-Z][A-Za-z0-9]*\.tsx$/.test(path));
  deepStrictEqual(others, []);
});

Deno.test("lib holds the kernel, Fresh, and slices with a face and features", () => {
  const folders = new Set(
    files.filter((path) =>
      path.startsWith("lib/") && path.split("/").length > 2
    )
      .map((path) => path.split("/")[1] ?? ""),
  );
  const known = ["platform", "fresh", ...slices];
  deepStrictEqual([...folders].filter((name) => !known.includes(name)), []);
  for (const slice of slices.filter((name) => folders.has(name))) {
    const own = files
      .filter((path) => path.startsWith(`lib/${slice}/`))
      .filter((path) => path.split("/").length === 3 && !isTest(path));
    deepStrictEqual(own, [`lib/${slice}/mod.ts`, `lib/${slice}/slice.ts`]);
  }
});

Deno.test("every exported symbol says in a sentence what it is", () => {
  const silent: string[] = [];
  for (const path of shipped.filter((one) => !one.startsWith("routes/"))) {
    const lines = read(path).split("\n");
    const told = new Set<string>();
    lines.forEach((line, at) => {
      const name = EXPORT.exec(line)?.[1];
      const above = lines.slice(0, at).findLast((one) =>
        !/^\s*\/\/ deno-lint-ignore/.test(one)
      );
      if (!name) return;
      // The first signature of an overloaded function speaks for all.
      if (/\*\/\s*$/.test(above ?? "")) told.add(name);
      if (!told.has(name)) silent.push(`${path}: ${name}`);
    });
  }
  deepStrictEqual(silent, []);
});

const EXPORT =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|class|const|let|interface|type|enum) (\w+)/;
