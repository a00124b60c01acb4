/**
 * The Builder's options, with upstream's names and defaults.
 *
 * @module
 */
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What `new Builder()` accepts. Folders are absolute, relative to `root`, or file URLs. */
export interface BuildOptions {
  /** The browsers that the scripts have to run in, as esbuild names them. */
  target?: string | string[];
  /** The project's folder; the current one by default. */
  root?: string;
  /** The module that exports `app`; `main.ts` by default. */
  serverEntry?: string;
  /** Where the build goes; `_fresh` by default. */
  outDir?: string;
  /** Files that are served as they are; `static` by default. */
  staticDir?: string;
  /** Components that browsers run; `islands` by default. */
  islandDir?: string;
  /** Pages; `routes` by default. */
  routeDir?: string;
  /** Files that are neither islands nor routes; tests by default. */
  ignore?: RegExp[];
}

/** The options with every folder absolute. */
export interface ResolvedBuildConfig extends Required<BuildOptions> {
  mode: "development" | "production";
}

/** Browsers since about 2022, as upstream has it. */
const TARGET = ["chrome99", "firefox99", "safari15"];

const TESTS = /[._]test\.(?:[tj]sx?|[mc][tj]s)$/;

/**
 * Fills in the defaults.
 *
 * @param options what the project says
 * @returns every option, folders absolute
 * @example
 * ```ts
 * resolveConfig({ root: "/srv/site" }).outDir; // "/srv/site/_fresh"
 * ```
 */
export function resolveConfig(options: BuildOptions): ResolvedBuildConfig {
  const root = toPath(options.root ?? ".", Deno.cwd());
  const inRoot = (path: string) => toPath(path, root);
  return {
    target: options.target ?? TARGET,
    root,
    serverEntry: inRoot(options.serverEntry ?? "main.ts"),
    outDir: inRoot(options.outDir ?? "_fresh"),
    staticDir: inRoot(options.staticDir ?? "static"),
    islandDir: inRoot(options.islandDir ?? "islands"),
    routeDir: inRoot(options.routeDir ?? "routes"),
    ignore: options.ignore ?? [TESTS],
    mode: "production",
  };
}

function toPath(path: string, base: string): string {
  if (path.startsWith("file:")) {
    return fileURLToPath(path).replace(/[\\/]$/, "");
  }
  return isAbsolute(path) ? path : resolve(join(base, path));
}
