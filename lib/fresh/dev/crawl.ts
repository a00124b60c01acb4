/**
 * Finds the files of a project: routes, islands, static files, and whatever else its pages depend on.
 *
 * @module
 */
import { basename, join, relative } from "node:path";
import { uniqueName } from "../islands.ts";
import type { ResolvedBuildConfig } from "./config.ts";

/** A file of islands. */
export interface IslandFile {
  /** Unique among the islands' files; names the chunk. */
  name: string;
  path: string;
}

/** A file under the routes' folder. */
export interface RouteFile {
  /** Path below the folder without ending, with a leading slash. */
  id: string;
  path: string;
  /** Whether it is loaded at its first request. */
  lazy: boolean;
}

/** Code, also when it is no island or route. */
const CODE = /\.[tj]sx?$/;

/** A folder under the routes' that holds no routes. */
const PRIVATE_FOLDER = /[\\/]\(_([^\\/]+)\)[\\/]/;

/**
 * Lists every file below a folder, in an order that is the same on every machine.
 *
 * @param dir the folder; one that does not exist is empty
 * @param skip folders and files to leave out, by their path
 * @returns absolute paths
 * @example
 * ```ts
 * for await (const path of walk("/srv/site/static", () => false)) console.log(path);
 * ```
 */
export async function* walk(
  dir: string,
  skip: (path: string) => boolean,
): AsyncGenerator<string> {
  const entries = await Array.fromAsync(Deno.readDir(dir)).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  });
  entries.sort((a, b) => a.name < b.name ? -1 : 1);
  for (const entry of entries) {
    const path = join(dir, entry.name);
    if (skip(path)) continue;
    if (entry.isDirectory) yield* walk(path, skip);
    else if (entry.isFile) yield path;
  }
}

/**
 * Finds routes and islands.
 *
 * @param config the project's folders
 * @returns both, in a fixed order; islands may also stand in `(_islands)` folders among the routes
 * @example
 * ```ts
 * const { islands, routes } = await crawl(resolveConfig({}));
 * ```
 */
export async function crawl(
  config: ResolvedBuildConfig,
): Promise<{ islands: IslandFile[]; routes: RouteFile[] }> {
  const skip = (path: string) =>
    config.ignore.some((pattern) => pattern.test(path));
  const islandPaths: string[] = [];
  for await (const path of walk(config.islandDir, skip)) {
    if (CODE.test(path)) islandPaths.push(path);
  }

  const routes: RouteFile[] = [];
  for await (const path of walk(config.routeDir, skip)) {
    if (!CODE.test(path)) continue;
    const folder = path.match(PRIVATE_FOLDER);
    if (folder === null) routes.push(await routeFile(config.routeDir, path));
    else if (folder[1] === "islands") islandPaths.push(path);
  }

  const taken = new Set<string>();
  const islands = islandPaths.map((path) => ({
    name: uniqueName(chunkName(path), taken),
    path,
  }));
  return { islands, routes };
}

/** What surrounds pages is needed at once; so is an address that only the module knows. */
async function routeFile(routeDir: string, path: string): Promise<RouteFile> {
  const id = `/${toPosix(relative(routeDir, path)).replace(CODE, "")}`;
  const special = /\/_(app|layout|middleware|error|404|500)$/.test(id);
  const lazy = !special &&
    !(await Deno.readTextFile(path)).includes("routeOverride");
  return { id, path, lazy };
}

/** esbuild names chunks so, and the boot script's own name is taken. */
function chunkName(path: string): string {
  return basename(path).replace(CODE, "").replace(/[^\w-]/g, "_");
}

/**
 * Writes a path with forward slashes, as addresses and portable files have them.
 *
 * @param path a path of this system
 * @returns the same with `/`
 * @example
 * ```ts
 * toPosix("routes\\index.tsx"); // "routes/index.tsx"
 * ```
 */
export function toPosix(path: string): string {
  return path.replaceAll("\\", "/");
}
