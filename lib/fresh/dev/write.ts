/**
 * Writes a build to disk, so that the app starts from it without any bundler.
 *
 * @module
 */
import { dirname, join, relative } from "node:path";
import type { SnapshotFile } from "../snapshot.ts";
import type { Build, BuildFile } from "./assemble.ts";
import type { ResolvedBuildConfig } from "./config.ts";
import { compress } from "./compress.ts";
import { toPosix } from "./crawl.ts";

const WARNING =
  "// Written by the Builder of fresh/dev: changes made here are lost.\n";

/**
 * Writes `outDir` anew: static files that the build made, `snapshot.js`, and `server.js` for `deno serve`.
 *
 * @param config the project's folders
 * @param build what to write
 * @example
 * ```ts
 * await writeBuild(config, await assemble(config, []));
 * ```
 */
export async function writeBuild(
  config: ResolvedBuildConfig,
  build: Build,
): Promise<void> {
  await Deno.remove(config.outDir, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  await Deno.mkdir(config.outDir, { recursive: true });
  const files = await Promise.all(
    build.files.map((file) => writeStaticFile(config.outDir, file)),
  );
  await Deno.writeTextFile(
    join(config.outDir, "server.js"),
    serverModule(config),
  );
  // Last: an unfinished build has no snapshot and cannot be started.
  await Deno.writeTextFile(
    join(config.outDir, "snapshot.js"),
    snapshotModule(config, build, files),
  );
}

function snapshotModule(
  { outDir, root }: ResolvedBuildConfig,
  build: Build,
  staticFiles: SnapshotFile[],
): string {
  const imports: string[] = [];
  const load = (path: string) => {
    const name = `module${imports.length}`;
    imports.push(
      `import * as ${name} from ${JSON.stringify(specifier(outDir, path))};\n`,
    );
    return name;
  };
  const islands = build.islands.map(({ file, chunk, preload }) =>
    `{ ...${JSON.stringify({ name: file.name, chunk, preload })}, mod: ${
      load(file.path)
    } }`
  );
  const routes = build.routes.map(({ id, path, lazy }) => {
    const mod = lazy
      ? `() => import(${JSON.stringify(specifier(outDir, path))})`
      : load(path);
    return `{ ...${
      JSON.stringify({ id, path: toPosix(relative(root, path)) })
    }, mod: ${mod} }`;
  });
  return [
    WARNING,
    ...imports,
    `export const buildId = ${JSON.stringify(build.buildId)};\n`,
    `export const clientEntry = ${JSON.stringify(build.clientEntry)};\n`,
    `export const islands = [\n${
      islands.map((item) => `  ${item},\n`).join("")
    }];\n`,
    `export const fsRoutes = [\n${
      routes.map((item) => `  ${item},\n`).join("")
    }];\n`,
    `export const staticFiles = [\n${
      staticFiles.map((file) => `  ${JSON.stringify(file)},\n`).join("")
    }];\n`,
  ].join("");
}

/** Writes what does not stand on disk yet: the file if the build made it, and its compressed form if it has one. */
async function writeStaticFile(
  outDir: string,
  file: BuildFile,
): Promise<SnapshotFile> {
  const { pathname, hash, contentType, immutable, content } = file;
  const path = file.path ?? join(outDir, "static", pathname);
  if (file.path === null) await write(path, content);
  const compressed = await compress(content, contentType);
  const brotliPath = join(outDir, "brotli", pathname);
  if (compressed !== null) await write(brotliPath, compressed);
  return {
    pathname,
    file: specifier(outDir, path),
    hash,
    contentType,
    immutable,
    brotli: compressed &&
      { file: specifier(outDir, brotliPath) },
  };
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await Deno.mkdir(dirname(path), { recursive: true });
  await Deno.writeFile(path, content);
}

function serverModule({ outDir, serverEntry }: ResolvedBuildConfig): string {
  return `${WARNING}import { app } from ${
    JSON.stringify(specifier(outDir, serverEntry))
  };
import { attachSnapshot } from ${
    JSON.stringify(specifier(outDir, import.meta.resolve("../snapshot.ts")))
  };

await attachSnapshot(app, new URL("./", import.meta.url));
const handler = app.handler();

export default { fetch: (request, info) => handler(request, info) };
`;
}

/** A path relative to the build, as an import names it. */
function specifier(outDir: string, path: string): string {
  const file = path.startsWith("file:")
    ? new URL(path).pathname
    : encodeURI(toPosix(path)).replace(/[?#]/g, encodeURIComponent);
  const from = encodeURI(toPosix(outDir));
  const address = relative(from, file);
  return address.startsWith(".") ? toPosix(address) : `./${toPosix(address)}`;
}
