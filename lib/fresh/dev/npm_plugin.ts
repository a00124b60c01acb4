/**
 * Lets esbuild find npm packages where Deno keeps them: in its own cache, without a `node_modules` folder.
 *
 * Files outside of the project get names that are the same on every machine (`preact@10.29.8/dist/preact.module.js`),
 * because esbuild orders and hashes by name.
 *
 * @module
 */
import type { Loader, OnResolveArgs, OnResolveResult, Plugin } from "esbuild";
import { createRequire } from "node:module";
import { dirname, extname, isAbsolute, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type NpmPackage,
  packageName,
  packageOf,
  pathInPackage,
} from "./npm_package.ts";

/** Where files live that are not the project's own. */
const OUTSIDE = "outside";

/** Modules that Deno's import map replaces for the server only. */
const SERVER_ONLY = new Set(["preact/jsx-runtime"]);

const FRESH = fileURLToPath(new URL("..", import.meta.url));

const LOADERS: Record<string, Loader> = {
  ".ts": "ts",
  ".tsx": "tsx",
  ".jsx": "jsx",
  ".json": "json",
};

/**
 * Makes an esbuild plugin that resolves bare names: through the project's import map for the project's own files, and
 * through the importing package's dependencies for a package's files.
 *
 * @param root the project's folder
 * @returns the plugin
 * @throws {Error} (while building) when a name leads nowhere, or into code for servers only
 * @example
 * ```ts
 * await esbuild.build({ entryPoints, bundle: true, plugins: [npmPlugin(root)] });
 * ```
 */
export function npmPlugin(root: string): Plugin {
  return {
    name: "deno-npm",
    setup(build) {
      build.onResolve({ filter: /.*/ }, (args) => resolve(root, args));
      build.onLoad(
        { filter: /.*/, namespace: OUTSIDE },
        async ({ pluginData }) => {
          const file: string = pluginData; // as `outside()` gave it
          return {
            contents: await Deno.readFile(file),
            loader: LOADERS[extname(file)] ?? "js",
            pluginData,
          };
        },
      );
    },
  };
}

function resolve(root: string, args: OnResolveArgs): OnResolveResult | null {
  const { path: specifier, namespace, pluginData } = args;
  const importer: string = namespace === OUTSIDE ? pluginData : args.importer;
  if (isAbsolute(specifier)) return outside(root, specifier);
  if (/^(?:node|https?|data):/.test(specifier)) return null;
  if (!specifier.startsWith(".")) {
    const from = packageOf(importer);
    return outside(
      root,
      from === null ? fromProject(specifier) : fromPackage(specifier, importer),
    );
  }
  // The project's own files are esbuild's business.
  return namespace === OUTSIDE
    ? outside(root, existing(join(dirname(importer), specifier)))
    : null;
}

/** A name for a file that is not the project's; null for one that is. */
function outside(root: string, file: string): OnResolveResult | null {
  const from = packageOf(file);
  if (from === null && !relative(root, file).startsWith("..")) {
    return { path: file };
  }
  const name = from === null
    ? join("fresh", relative(FRESH, file))
    : nameIn(from, file);
  return {
    path: name,
    namespace: OUTSIDE,
    pluginData: file,
    sideEffects: from?.manifest.sideEffects !== false,
  };
}

function nameIn({ dir, manifest }: NpmPackage, file: string): string {
  return join(`${manifest.name}@${manifest.version}`, relative(dir, file));
}

function fromProject(specifier: string): string {
  const name = packageName(specifier);
  const url = import.meta.resolve(
    SERVER_ONLY.has(specifier) ? name : specifier,
  );
  if (!url.startsWith("file:")) {
    throw new Error(`Cannot bundle "${specifier}": Deno has not installed it`);
  }
  return pathInPackage(fileURLToPath(url), specifier);
}

function fromPackage(specifier: string, importer: string): string {
  return pathInPackage(createRequire(importer).resolve(specifier), specifier);
}

/** Packages may leave endings out, as Node lets them. */
function existing(path: string): string {
  const candidates = [
    path,
    `${path}.js`,
    `${path}.mjs`,
    join(path, "index.js"),
  ];
  return candidates.find((candidate) => {
    try {
      return Deno.statSync(candidate).isFile;
    } catch {
      return false; // absent, or a folder's file that is none: the next one may be there
    }
  }) ?? path;
}
