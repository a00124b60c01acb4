/**
 * Runs a build without writing it, for development and for tests.
 *
 * @module
 */
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildCache, FsRouteFile } from "../build_cache.ts";
import { setBuildId } from "../build_id.ts";
import type { RouteModule } from "../fs_routes.ts";
import { registerIslands } from "../islands.ts";
import type { Build } from "./assemble.ts";
import type { ResolvedBuildConfig } from "./config.ts";
import { toPosix } from "./crawl.ts";

/** A build in memory that a newer one may take the place of. */
export interface MemoryBuild extends BuildCache {
  /** Serves the newer build from now on: its files and new islands. Modules that are loaded stay as they are. */
  replace(build: Build): Promise<void>;
}

/**
 * Loads a build's modules and keeps its files.
 *
 * @param config folders and mode
 * @param build what `assemble()` made
 * @returns what the app reads, with the build's id in force for `asset()`
 * @throws whatever a module of an island or a route throws while it loads
 * @example
 * ```ts
 * setBuildCache(app, await memoryBuild(config, build), "development");
 * ```
 */
export async function memoryBuild(
  config: ResolvedBuildConfig,
  build: Build,
): Promise<MemoryBuild> {
  const load = (path: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(path).href);
  const routes = await Promise.all(
    build.routes.map(async ({ id, path, lazy }): Promise<FsRouteFile> => {
      const module = () => load(path) as Promise<RouteModule>; // checked when its route is added
      return {
        id,
        path: toPosix(relative(config.root, path)),
        mod: lazy ? module : await module(),
      };
    }),
  );
  const isDevelopment = config.mode === "development";
  let files = new Map<string, Build["files"][number]>();
  const cache: MemoryBuild = {
    root: config.root,
    buildId: "",
    clientEntry: "",
    islands: new Map(),
    features: { errorOverlay: isDevelopment, liveReload: isDevelopment },
    fsRoutes: () => routes,
    readFile: (pathname) => {
      const file = files.get(pathname);
      if (file === undefined) return Promise.resolve(null);
      const { content, hash, contentType, immutable } = file;
      return Promise.resolve({
        hash,
        contentType,
        immutable,
        content,
      });
    },
    async replace(build) {
      const islands = await Promise.all(
        build.islands.map(async ({ file, chunk, preload }) => (
          { name: file.name, chunk, preload, mod: await load(file.path) }
        )),
      );
      setBuildId(build.buildId);
      cache.buildId = build.buildId;
      cache.clientEntry = build.clientEntry;
      cache.islands = registerIslands(islands);
      files = new Map(build.files.map((file) => [file.pathname, file]));
    },
  };
  await cache.replace(build);
  return cache;
}
