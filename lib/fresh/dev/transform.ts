/**
 * Rewrites static files on their way into the build.
 *
 * @module
 */
import { ASSET_CACHE_BUST_KEY } from "../asset.ts";
import { ID_PLACEHOLDER } from "./bundle.ts";
import type { ResolvedBuildConfig } from "./config.ts";

/** Which files a callback rewrites. */
export interface OnTransformOptions {
  /** Names the callback in error messages. */
  pluginName: string;
  /** Paths that it is called for. */
  filter: RegExp;
  /** Paths among these that it is not called for. */
  exclude?: (string | RegExp)[];
}

/** What a callback is told. */
export interface OnTransformArgs {
  path: string;
  target: string | string[];
  text: string;
  content: Uint8Array<ArrayBuffer>;
  mode: ResolvedBuildConfig["mode"];
  root: string;
}

/** A rewritten file; another path makes it another file. */
export interface OnTransformResult {
  content: string | Uint8Array<ArrayBuffer>;
  path?: string;
}

type Results =
  | void
  | OnTransformResult
  | (OnTransformResult & { path: string })[];

/** Rewrites a file, makes several of it, or leaves it alone. */
export type TransformFn = (args: OnTransformArgs) => Results | Promise<Results>;

/** One registered callback. */
export interface Transform {
  options: OnTransformOptions;
  transform: TransformFn;
}

/** A file after all callbacks. */
export interface TransformedFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Sends a file through the callbacks, in their order.
 *
 * @param path the file
 * @param transforms all callbacks
 * @param config mode, browsers and root for the callbacks
 * @returns the files that it became, or null when no callback wanted it
 * @throws {Error} what a callback throws, with its name
 * @example
 * ```ts
 * const files = await transformFile("/srv/site/static/styles.css", transforms, config);
 * ```
 */
export async function transformFile(
  path: string,
  transforms: readonly Transform[],
  config: ResolvedBuildConfig,
): Promise<TransformedFile[] | null> {
  if (!transforms.some((transform) => concerns(transform, path))) return null;
  let files: TransformedFile[] = [{ path, content: await Deno.readFile(path) }];
  for (const one of transforms) {
    const next: TransformedFile[] = [];
    for (const file of files) {
      next.push(
        ...(concerns(one, file.path) ? await apply(one, file, config) : [file]),
      );
    }
    files = next;
  }
  return files;
}

function concerns({ options }: Transform, path: string): boolean {
  const excluded = options.exclude?.some((e) =>
    typeof e === "string" ? path.includes(e) : path.search(e) >= 0
  );
  return path.search(options.filter) >= 0 && excluded !== true;
}

async function apply(
  { options, transform }: Transform,
  file: TransformedFile,
  { target, mode, root }: ResolvedBuildConfig,
): Promise<TransformedFile[]> {
  const args = {
    ...file,
    text: new TextDecoder().decode(file.content),
    target,
    mode,
    root,
  };
  const result = await Promise.try(transform, args).catch((cause) => {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new Error(
      `Cannot transform ${file.path} (${options.pluginName}): ${reason}`,
      { cause },
    );
  });
  if (result === undefined) return [file];
  return [result].flat().map(({ path, content }) => ({
    path: path ?? file.path,
    content: typeof content === "string"
      ? new TextEncoder().encode(content)
      : content,
  }));
}

/** Addresses in stylesheets get the build's id, as `asset()` gives it to those in pages. */
export const CSS_ASSETS: Transform = {
  options: { pluginName: "fresh-css", filter: /\.css$/ },
  transform: ({ text }) => ({
    content: text.replaceAll(
      /url\((["']?)(\/(?!\/)[^"')?#]+)\1\)/g,
      `url("$2?${ASSET_CACHE_BUST_KEY}=${ID_PLACEHOLDER}")`,
    ),
  }),
};
