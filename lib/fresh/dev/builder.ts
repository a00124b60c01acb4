/**
 * The `Builder` of `fresh/dev`.
 *
 * @module
 */
import { type App, setBuildCache } from "../app.ts";
import type { ListenOptions } from "../listen.ts";
import { assemble } from "./assemble.ts";
import {
  type BuildOptions,
  resolveConfig,
  type ResolvedBuildConfig,
} from "./config.ts";
import { serveDevelopment } from "./listen.ts";
import { memoryBuild } from "./memory.ts";
import type {
  OnTransformOptions,
  Transform,
  TransformFn,
} from "./transform.ts";
import { writeBuild } from "./write.ts";

/**
 * Builds a project for production, or serves it while it is edited.
 *
 * @example
 * ```ts
 * const builder = new Builder<State>({ root: import.meta.dirname });
 * if (Deno.args.includes("build")) await builder.build();
 * else await builder.listen(() => import("./main.ts"));
 * ```
 */
export class Builder<State = unknown> {
  /** The options in force. */
  config: ResolvedBuildConfig;
  #transforms: Transform[] = [];

  /** @param options folders, browsers and files to leave out */
  constructor(options: BuildOptions = {}) {
    this.config = resolveConfig(options);
  }

  /**
   * Rewrites static files on their way into the build.
   *
   * @param options which files
   * @param transform gets a file, returns what becomes of it
   */
  onTransformStaticFile(
    options: OnTransformOptions,
    transform: TransformFn,
  ): void {
    this.#transforms.push({ options, transform });
  }

  /**
   * Builds the project into `outDir`, or in memory.
   *
   * @param options `production` is minified; a build in memory is for tests
   * @returns attaches a build in memory to an app
   * @throws {Error} when a source does not compile
   */
  async build(
    options: {
      mode?: ResolvedBuildConfig["mode"];
      snapshot?: "disk" | "memory";
    } = {},
  ): Promise<(app: App<State>) => void> {
    this.config.mode = options.mode ?? "production";
    const build = await assemble(this.config, this.#transforms);
    if (options.snapshot === "memory") {
      const cache = await memoryBuild(this.config, build);
      return (app) => setBuildCache(app, cache, this.config.mode);
    }
    await writeBuild(this.config, build);
    return () => {
      throw new Error(
        "Cannot attach a build on disk: it is for the next process",
      );
    };
  }

  /**
   * Serves the project on this machine while it is edited: a change to islands, styles or static files shows at once,
   * a change to the server's modules when the process starts again (`deno run --watch`).
   *
   * @param importApp loads the module that exports `app`, or the app
   * @param options where to listen; 127.0.0.1 by default
   * @throws {Error} when the first build fails; later failures are shown in the terminal
   */
  async listen(
    importApp: () => Promise<{ app: App<State> } | App<State>>,
    options: ListenOptions = {},
  ): Promise<void> {
    this.config.mode = "development";
    await serveDevelopment(
      importApp,
      options,
      this.config,
      () => assemble(this.config, this.#transforms),
    );
  }
}
