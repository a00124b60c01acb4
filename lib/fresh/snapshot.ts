/**
 * Attaches a finished build to the app: production starts from the folder that the Builder wrote, without any bundler.
 *
 * @module
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type App, setBuildCache } from "./app.ts";
import type { BuildCache, FsRouteFile, StaticFile } from "./build_cache.ts";
import { setBuildId } from "./build_id.ts";
import { type IslandModule, registerIslands } from "./islands.ts";

/** A static file of the build; `file` is its address relative to the snapshot. */
export interface SnapshotFile {
  pathname: string;
  file: string;
  hash: string;
  contentType: string;
  immutable: boolean;
  /** The same compressed with Brotli, where that makes it smaller. */
  brotli: { file: string } | null;
}

/** What the Builder's `snapshot.js` exports. */
export interface Snapshot {
  buildId: string;
  clientEntry: string;
  islands: IslandModule[];
  fsRoutes: FsRouteFile[];
  staticFiles: SnapshotFile[];
}

/**
 * Attaches the build in a folder to an app, before `app.handler()` or `app.listen()`.
 *
 * @param app the app of `main.ts`
 * @param outDir the folder that `Builder.build()` wrote, as a file URL with a slash at its end
 * @returns the build's id
 * @throws {Error} when the folder holds no build
 * @example
 * ```ts
 * await attachSnapshot(app, new URL("./_fresh/", import.meta.url));
 * ```
 */
export async function attachSnapshot<State>(
  app: App<State>,
  outDir: URL,
): Promise<string> {
  const address = new URL("snapshot.js", outDir);
  const snapshot: Snapshot = await import(address.href).catch((cause) => {
    throw new Error(
      `Cannot load the build from ${fileURLToPath(outDir)}: ${message(cause)}`,
      { cause },
    );
  });
  setBuildCache(app, buildCache(snapshot, outDir), "production");
  return snapshot.buildId;
}

/**
 * Makes what the app reads from a snapshot.
 *
 * @param snapshot the module that the Builder wrote
 * @param outDir the folder that it stands in
 * @returns the build, with its id in force for `asset()`
 * @example
 * ```ts
 * setBuildCache(app, buildCache(await import("./_fresh/snapshot.js"), outDir), "production");
 * ```
 */
export function buildCache(snapshot: Snapshot, outDir: URL): BuildCache {
  setBuildId(snapshot.buildId);
  const files = new Map(
    snapshot.staticFiles.map((file) => [file.pathname, load(file, outDir)]),
  );
  return {
    root: dirname(fileURLToPath(outDir)),
    buildId: snapshot.buildId,
    clientEntry: snapshot.clientEntry,
    islands: registerIslands(snapshot.islands),
    features: { errorOverlay: false, liveReload: false },
    fsRoutes: () => snapshot.fsRoutes,
    readFile: (pathname, accepts) => {
      const open = files.get(pathname);
      return Promise.resolve(open?.(accepts?.brotli === true) ?? null);
    },
  };
}

/** Holds a file in memory: the folder may be built anew while this process runs, and its pages name the files of its own build. */
function load(
  known: SnapshotFile,
  outDir: URL,
): (acceptsBrotli: boolean) => StaticFile {
  const { hash, contentType, immutable, brotli } = known;
  const bytesOf = ({ file }: { file: string }) =>
    Deno.readFileSync(new URL(file, outDir));
  const plain = bytesOf(known);
  const compressed = brotli && bytesOf(brotli);
  return (acceptsBrotli) => {
    const isCompressed = acceptsBrotli && compressed !== null;
    return {
      hash,
      contentType,
      immutable,
      encoding: compressed === null
        ? undefined
        : isCompressed
        ? "br"
        : "identity",
      content: isCompressed ? compressed : plain,
    };
  };
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
