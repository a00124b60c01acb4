/**
 * Reads npm packages as a browser's bundler has to: by their conditions for browsers.
 *
 * @module
 */
import { dirname, join } from "node:path";

/** The part of `package.json` that matters here. */
export interface Manifest {
  name?: string;
  version?: string;
  exports?: Exports;
  module?: string;
  main?: string;
  sideEffects?: boolean | string[];
}

/** An installed package. */
export interface NpmPackage {
  dir: string;
  manifest: Manifest;
}

type Exports = string | null | { [key: string]: Exports };

/** Conditions of a package's `exports` that fit code for browsers. */
const CONDITIONS = new Set(["browser", "module", "import", "default"]);

/**
 * Gives the name of the package that an import means.
 *
 * @param specifier what the import says, e.g. `@preact/signals/runtime`
 * @returns the package, e.g. `@preact/signals`
 * @example
 * ```ts
 * packageName("preact/hooks"); // "preact"
 * ```
 */
export function packageName(specifier: string): string {
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join(
    "/",
  );
}

/**
 * Finds the package that a file belongs to: the outermost folder with a manifest of name and version, because packages
 * put smaller ones into their folders.
 *
 * @param file an absolute path
 * @returns the package, or null for a file outside of npm's
 * @example
 * ```ts
 * packageOf("/cache/npm/registry/preact/10.29.8/hooks/dist/hooks.js")?.dir; // "/cache/npm/registry/preact/10.29.8"
 * ```
 */
export function packageOf(file: string): NpmPackage | null {
  if (!/[\\/](?:npm|node_modules)[\\/]/.test(file)) return null;
  let found: NpmPackage | null = null;
  for (let dir = dirname(file); dirname(dir) !== dir; dir = dirname(dir)) {
    const manifest = readManifest(dir);
    if (manifest?.name !== undefined && manifest.version !== undefined) {
      found = { dir, manifest };
    }
    // Deno keeps a package in a folder named by its version, Node in one below node_modules.
    if (/[\\/](?:npm|node_modules)$/.test(dirname(dir))) break;
  }
  return found;
}

const manifests = new Map<string, Manifest | null>();

function readManifest(dir: string): Manifest | null {
  const known = manifests.get(dir);
  if (known !== undefined) return known;
  let manifest: Manifest | null = null;
  try {
    manifest = JSON.parse(Deno.readTextFileSync(join(dir, "package.json")));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  manifests.set(dir, manifest);
  return manifest;
}

/**
 * Finds the file for browsers where Deno found one for servers.
 *
 * @param found the file that Deno resolved the import to
 * @param specifier what the import says
 * @returns the package's file for browsers; `found` when it is no package's, or the package says nothing
 * @example
 * ```ts
 * pathInPackage("/…/preact/10.29.8/dist/preact.mjs", "preact"); // "/…/preact/10.29.8/dist/preact.module.js"
 * ```
 */
export function pathInPackage(found: string, specifier: string): string {
  const owner = packageOf(found);
  const name = packageName(specifier);
  if (owner === null || owner.manifest.name !== name) return found;
  const { exports, module, main } = owner.manifest;
  const subpath = `.${specifier.slice(name.length)}`;
  const target = exports !== undefined
    ? matchExports(exports, subpath)
    : subpath === "."
    ? module ?? main
    : null;
  return typeof target === "string" ? join(owner.dir, target) : found;
}

function matchExports(exports: Exports, subpath: string): string | null {
  const isBySubpath = typeof exports === "object" &&
    Object.keys(exports ?? {}).some((key) => key.startsWith("."));
  if (!isBySubpath || exports === null) {
    return subpath === "." ? byCondition(exports) : null;
  }
  const exact = exports[subpath];
  if (exact !== undefined) return byCondition(exact);
  for (const [pattern, target] of Object.entries(exports)) {
    const [before, after] = pattern.split("*");
    if (before === undefined || after === undefined) continue;
    if (!subpath.startsWith(before) || !subpath.endsWith(after)) continue;
    const star = subpath.slice(before.length, subpath.length - after.length);
    return byCondition(target)?.replaceAll("*", star) ?? null;
  }
  return null;
}

function byCondition(target: Exports): string | null {
  if (typeof target === "string" || target === null) return target;
  for (const [condition, next] of Object.entries(target)) {
    const found = CONDITIONS.has(condition) ? byCondition(next) : null;
    if (found !== null) return found;
  }
  return null;
}
