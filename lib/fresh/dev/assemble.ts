/**
 * Makes a build: everything that the running app needs, in memory and with its final names.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { contentType } from "../content_type.ts";
import { bundleIslands, ID_PLACEHOLDER } from "./bundle.ts";
import type { ResolvedBuildConfig } from "./config.ts";
import {
  crawl,
  type IslandFile,
  type RouteFile,
  toPosix,
  walk,
} from "./crawl.ts";
import { CSS_ASSETS, type Transform, transformFile } from "./transform.ts";

/** A file of the build. */
export interface BuildFile {
  pathname: string;
  content: Uint8Array<ArrayBuffer>;
  /** Where it already stands unchanged, or null when the build made it. */
  path: string | null;
  /** Hex digest of the content. */
  hash: string;
  contentType: string;
  /** True when its address changes with its content. */
  immutable: boolean;
}

/** A finished build. */
export interface Build {
  buildId: string;
  clientEntry: string;
  islands: { file: IslandFile; chunk: string; preload: string[] }[];
  routes: RouteFile[];
  files: BuildFile[];
}

/** Files whose text may hold the build's id. */
const TEXT = /\.(?:js|css)$/;

/**
 * Builds a project.
 *
 * @param config folders, browsers and mode
 * @param transforms what rewrites static files
 * @returns the build; the same sources give the same bytes
 * @throws {Error} when a source does not compile or a transform refuses it
 * @example
 * ```ts
 * const build = await assemble(resolveConfig({}), []);
 * ```
 */
export async function assemble(
  config: ResolvedBuildConfig,
  transforms: readonly Transform[],
): Promise<Build> {
  const { islands, routes } = await crawl(config);
  const bundling = bundleIslands(config, islands);
  const copying = staticFiles(config, transforms);
  // A build that fails leaves nothing running behind.
  await Promise.allSettled([bundling, copying]);
  const [bundle, statics] = [await bundling, await copying];
  const scripts = bundle.files.map(({ name, content }) => ({
    pathname: scriptPath(name),
    content,
    path: null,
  }));

  const buildId = await hashBuild(config, [...scripts, ...statics]);
  const named = (text: string) => text.replaceAll(ID_PLACEHOLDER, buildId);
  const files = [...scripts, ...statics].map((file): BuildFile => {
    const content = TEXT.test(file.pathname) && file.path === null
      ? encode(named(decode(file.content)))
      : file.content;
    return {
      ...file,
      pathname: named(file.pathname),
      content,
      hash: createHash("sha256").update(content).digest("hex").slice(0, 32),
      contentType: contentType(file.pathname),
      immutable: file.pathname.startsWith("/_fresh/"),
    };
  });
  return {
    buildId,
    clientEntry: named(scriptPath(bundle.clientEntry)),
    islands: bundle.islands.map(({ file, chunk, imports }) => ({
      file,
      chunk: named(scriptPath(chunk)),
      preload: imports.map((name) => named(scriptPath(name))),
    })),
    routes,
    files,
  };
}

function scriptPath(name: string): string {
  return `/_fresh/js/${ID_PLACEHOLDER}/${name}`;
}

type UnnamedFile = Pick<BuildFile, "pathname" | "content" | "path">;

async function staticFiles(
  config: ResolvedBuildConfig,
  transforms: readonly Transform[],
): Promise<UnnamedFile[]> {
  const files = new Map<string, UnnamedFile>();
  for await (
    const path of walk(
      config.staticDir,
      (path) => isHidden(path) || path === config.outDir,
    )
  ) {
    const transformed = await transformFile(
      path,
      [...transforms, CSS_ASSETS],
      config,
    );
    const results = transformed ??
      [{ path, content: await Deno.readFile(path) }];
    for (const file of results) {
      const pathname = `/${toPosix(relative(config.staticDir, file.path))}`;
      if (pathname.startsWith("/../")) {
        throw new Error(
          `Cannot build ${file.path}: it is outside of ${config.staticDir}`,
        );
      }
      files.set(pathname, {
        pathname,
        content: file.content,
        path: transformed === null ? path : null,
      });
    }
  }
  return [...files.values()].sort((a, b) => a.pathname < b.pathname ? -1 : 1);
}

/** Names that start with a dot are nobody's business, but for the folder that RFC 8615 defines. */
function isHidden(path: string): boolean {
  return /[\\/]\.(?!well-known$)[^\\/]*$/.test(path);
}

/** Folders that hold no code of the project: dependencies, hidden ones, and what the running app writes. */
const NO_CODE = /[\\/](?:node_modules|data|\.[^\\/]*)$/;

/** The id covers the server's code too, so that pages kept from an older build are not taken for this one's. */
async function hashBuild(
  config: ResolvedBuildConfig,
  files: readonly UnnamedFile[],
): Promise<string> {
  const hash = createHash("sha256");
  for (const { pathname, content } of files) {
    hash.update(`${pathname}\0${content.length}\0`).update(content);
  }
  const skip = (path: string) => path === config.outDir || NO_CODE.test(path);
  for await (const path of walk(config.root, skip)) {
    if (
      !/\.tsx?$/.test(path) ||
      config.ignore.some((pattern) => pattern.test(path))
    ) continue;
    hash.update(`${toPosix(relative(config.root, path))}\0`).update(
      await Deno.readFile(path),
    );
  }
  return hash.digest("hex").slice(0, ID_PLACEHOLDER.length);
}

function decode(content: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder().decode(content);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
