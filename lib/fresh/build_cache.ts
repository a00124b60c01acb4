/**
 * What a finished build offers to the running app: the file routes, the islands and the static files.
 *
 * The `Builder` of `fresh/dev` writes one to `_fresh/`, development keeps one in memory, and tests make their own.
 *
 * @module
 */
import type { ComponentType } from "preact";
import type { RouteModule } from "./fs_routes.ts";
import type { MaybeLazy, RouteConfig } from "./types.ts";

/** A static file that is ready to be sent. */
export interface StaticFile {
  /** Hex digest of the content, the ETag's value; null when it was not computed. */
  hash: string | null;
  contentType: string;
  content: Uint8Array<ArrayBuffer>;
  /** How the bytes are encoded; absent when no other encoding of the file exists. */
  encoding?: "br" | "identity";
  /** True when the address itself changes with the content, so that caches may keep it for ever. */
  immutable: boolean;
}

/** An interactive component: rendered on the server, made alive in the browser by its chunk. */
export interface IslandEntry {
  /** Unique in the build; names the island in the page and in error messages. */
  name: string;
  /** The export of the chunk that holds the component. */
  exportName: string;
  // deno-lint-ignore no-explicit-any -- an island may take any props
  component: ComponentType<any>;
  /** Address of its JavaScript, from the base path on, e.g. `/_fresh/js/<buildId>/counter.js`. */
  chunk: string;
  /** Addresses of the chunks that its JavaScript imports, from the base path on. */
  preload: string[];
}

/** One file under `routes/`, loaded or still to be loaded at the first request. */
export interface FsRouteFile {
  /** Path below `routes/` without extension, with a leading slash, e.g. `/(site)/about` or `/_layout`. */
  id: string;
  /** Where the file stands, for error messages, e.g. `routes/(site)/about.tsx`. */
  path: string;
  mod: MaybeLazy<RouteModule>;
  /** What a lazy module's `config` says, known without loading it: `routeOverride` and `methods` matter. */
  config?: RouteConfig;
}

/** Everything of a build that the app reads while it runs. */
export interface BuildCache {
  /** The project's folder. */
  root: string;
  /** Changes whenever the content of the build does. */
  buildId: string;
  /** Address of the boot script, from the base path on. */
  clientEntry: string;
  /** Islands by their component function. */
  // deno-lint-ignore no-explicit-any -- an island may take any props
  islands: Map<ComponentType<any>, IslandEntry>;
  /** What the mode adds to pages and answers. */
  features: { errorOverlay: boolean; liveReload: boolean };
  /** The files under `routes/`, in any order. */
  fsRoutes(): FsRouteFile[];
  /**
   * The file that answers `pathname`, which is decoded and starts with a slash, without the base path.
   * Returns null for what the build does not know: it looks up a list of names, never the disk. A file that was
   * compressed while building comes so to those who accept it.
   */
  readFile(
    pathname: string,
    accepts?: { brotli: boolean },
  ): Promise<StaticFile | null>;
}

/** A build without files, for an app that was never built, as in tests. */
export function emptyBuildCache(root: string): BuildCache {
  return {
    root,
    buildId: "",
    clientEntry: "",
    islands: new Map(),
    features: { errorOverlay: false, liveReload: false },
    fsRoutes: () => [],
    readFile: () => Promise.resolve(null),
  };
}
