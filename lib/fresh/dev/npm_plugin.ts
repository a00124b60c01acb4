/**
 * Lets esbuild find npm packages where Deno keeps them: in its own cache, without a `node_modules` folder.
 *
 * @module
 */
import type { Plugin } from "esbuild";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Conditions of a package's `exports` that fit code for browsers. */
const CONDITIONS = new Set(["browser", "module", "import", "default"]);

/** Modules that Deno's import map replaces for the server only. */
const SERVER_ONLY = new Set(["preact/jsx-runtime"]);

/**
 * Makes an esbuild plugin that resolves bare names: through the project's import map for the project's own files, and
 * through the importing package's dependencies for a package's files.
 *
 * @returns the plugin
 * @throws {Error} (while building) when a name leads nowhere, or into code for servers only
 * @example
 * ```ts
 * await esbuild.build({ entryPoints, bundle: true, plugins: [npmPlugin()] });
 * ```
 */
export function npmPlugin(): Plugin {
  return {
    name: "deno-npm",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
        if (kind === "entry-point") return null;
        if (/^(node|https?|data):/.test(path)) return null;
        return {
          path: isInPackage(importer)
            ? fromPackage(path, importer)
            : fromProject(path),
        };
      });
    },
  };
}

function isInPackage(importer: string): boolean {
  return /[\\/](npm|node_modules)[\\/]/.test(importer) &&
    packageDir(importer) !== null;
}

function fromProject(specifier: string): string {
  const name = packageName(specifier);
  if (SERVER_ONLY.has(specifier)) {
    return inPackage(fileURLToPath(import.meta.resolve(name)), specifier);
  }
  const url = import.meta.resolve(specifier);
  if (!url.startsWith("file:")) {
    throw new Error(`Cannot bundle "${specifier}": Deno has not installed it`);
  }
  const path = fileURLToPath(url);
  return isInPackage(path) ? inPackage(path, specifier) : path;
}

function fromPackage(specifier: string, importer: string): string {
  return inPackage(createRequire(importer).resolve(specifier), specifier);
}

/** Deno found the package, but by conditions for servers: look again in its `exports`. */
function inPackage(found: string, specifier: string): string {
  const dir = packageDir(found);
  const name = packageName(specifier);
  if (dir === null) return found;
  const manifest: Manifest = JSON.parse(
    Deno.readTextFileSync(join(dir, "package.json")),
  );
  const subpath = `.${specifier.slice(name.length)}`;
  const target = manifest.exports === undefined
    ? subpath === "." ? manifest.module ?? manifest.main ?? "index.js" : subpath
    : matchExports(manifest.exports, subpath);
  return typeof target === "string" && manifest.name === name
    ? join(dir, target)
    : found;
}

interface Manifest {
  name?: string;
  exports?: Exports;
  module?: string;
  main?: string;
}

type Exports = string | null | { [key: string]: Exports };

function matchExports(exports: Exports, subpath: string): string | null {
  if (typeof exports === "string" || exports === null) {
    return subpath === "." ? exports : null;
  }
  if (!Object.keys(exports).some((key) => key.startsWith("."))) {
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

function packageName(specifier: string): string {
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join(
    "/",
  );
}

/** The folder of the package that a file belongs to: the nearest above with a named manifest. */
function packageDir(file: string): string | null {
  for (let dir = dirname(file); dirname(dir) !== dir; dir = dirname(dir)) {
    try {
      const manifest: Manifest = JSON.parse(
        Deno.readTextFileSync(join(dir, "package.json")),
      );
      if (manifest.name !== undefined) return dir;
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return null;
}
