/**
 * Bundles the boot script and the islands for browsers, with the code that they share in chunks of its own.
 *
 * @module
 */
import * as esbuild from "esbuild";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { ResolvedBuildConfig } from "./config.ts";
import type { IslandFile } from "./crawl.ts";
import { npmPlugin } from "./npm_plugin.ts";

/** Stands for the build's id in scripts and styles until their content is known, and is as long as one. */
export const ID_PLACEHOLDER = "FRESHBUILDIDHERE";

/** Name of the chunk that boots a page. */
const CLIENT_ENTRY = "fresh-runtime";

/** The scripts of a build. */
export interface Bundle {
  files: { name: string; content: Uint8Array<ArrayBuffer> }[];
  /** Name of the boot script among the files. */
  clientEntry: string;
  /** Chunk of each file of islands, with the chunks that it imports. */
  islands: { file: IslandFile; chunk: string; imports: string[] }[];
}

/**
 * Bundles a project's islands.
 *
 * @param config folders, browsers and mode; only production is minified
 * @param islands every file of islands
 * @returns scripts that differ only when their sources do
 * @throws {Error} when a file does not compile or an import leads nowhere; the message has file and position
 * @example
 * ```ts
 * const bundle = await bundleIslands(config, (await crawl(config)).islands);
 * ```
 */
export async function bundleIslands(
  config: ResolvedBuildConfig,
  islands: IslandFile[],
): Promise<Bundle> {
  const isProduction = config.mode === "production";
  const entryPoints = Object.fromEntries([
    [
      CLIENT_ENTRY,
      fileURLToPath(new URL("../client/main.ts", import.meta.url)),
    ],
    ...islands.map((island) => [island.name, island.path]),
  ]);
  const result = await esbuild.build({
    entryPoints,
    absWorkingDir: config.root,
    outdir: "/",
    bundle: true,
    splitting: true,
    format: "esm",
    target: config.target,
    minify: isProduction,
    sourcemap: isProduction ? false : "inline",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { FRESH_BUILD_ID: JSON.stringify(ID_PLACEHOLDER) },
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    plugins: [npmPlugin(config.root)],
    // A tsconfig.json that happens to lie above the project must not change the build.
    tsconfigRaw: {},
    write: false,
  });
  const imports = importsOf(result.metafile);
  return {
    files: result.outputFiles.map((file) => ({
      name: basename(file.path),
      content: file.contents as Uint8Array<ArrayBuffer>, // esbuild allocates them itself
    })),
    clientEntry: `${CLIENT_ENTRY}.js`,
    islands: islands.map((file) => ({
      file,
      chunk: `${file.name}.js`,
      imports: imports(`${file.name}.js`),
    })),
  };
}

/** Everything that a chunk makes the browser fetch, so that it can fetch all of it at once. */
function importsOf(metafile: esbuild.Metafile): (chunk: string) => string[] {
  const outputs = new Map(
    Object.entries(metafile.outputs).map((
      [path, output],
    ) => [basename(path), output]),
  );
  return (chunk) => {
    const seen = new Set([chunk]);
    for (const name of seen) {
      for (const { path, kind } of outputs.get(name)?.imports ?? []) {
        if (kind === "import-statement") seen.add(basename(path));
      }
    }
    return [...seen].slice(1).sort();
  };
}
