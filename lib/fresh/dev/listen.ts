/**
 * Serves a project while it is edited.
 *
 * @module
 */
import { relative } from "node:path";
import { type App, setBuildCache } from "../app.ts";
import { listen, type ListenOptions } from "../listen.ts";
import type { Build } from "./assemble.ts";
import type { ResolvedBuildConfig } from "./config.ts";
import { liveReload } from "./live_reload.ts";
import { memoryBuild } from "./memory.ts";

/** Editors write a file in several steps; this many milliseconds make them one change. */
const QUIET_MS = 50;

/**
 * Builds in memory, serves, and builds again after each change.
 *
 * @param importApp loads the app
 * @param options where to listen
 * @param config folders and mode
 * @param build builds the project as it is now
 * @throws {Error} when the first build fails
 * @example
 * ```ts
 * await serveDevelopment(() => import("./main.ts"), {}, config, () => assemble(config, []));
 * ```
 */
export async function serveDevelopment<State>(
  importApp: () => Promise<{ app: App<State> } | App<State>>,
  options: ListenOptions,
  config: ResolvedBuildConfig,
  build: () => Promise<Build>,
): Promise<void> {
  const cache = await memoryBuild(config, await build());
  const imported = await importApp();
  const app = "app" in imported ? imported.app : imported;
  setBuildCache(app, cache, "development");
  const handler = app.handler();
  const reload = liveReload(app.config.basePath);

  const server = listen(
    async (request, info) =>
      reload.answer(request) ?? await handler(request, info),
    app.config.basePath,
    { hostname: "127.0.0.1", ...options },
  );
  const watching = watch(config, async () => {
    await cache.replace(await build());
    reload.announce();
  });
  await server.finished;
  await watching.stop();
}

/** Calls back after every change to a file that the browser gets, once things are quiet, never twice at a time. */
function watch(
  config: ResolvedBuildConfig,
  onChange: () => Promise<void>,
): { stop(): Promise<void> } {
  const watcher = Deno.watchFs(config.root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(onChange).catch((error) => console.error(error));
    }, QUIET_MS);
  };
  const watching = (async () => {
    for await (const { kind, paths } of watcher) {
      if (kind !== "access" && paths.some((path) => matters(config, path))) {
        changed();
      }
    }
  })();
  return {
    async stop() {
      watcher.close();
      await watching;
      clearTimeout(timer);
      await last;
    },
  };
}

function matters(config: ResolvedBuildConfig, path: string): boolean {
  const inside = (dir: string) => !relative(dir, path).startsWith("..");
  const isHidden = /(?:^|[\\/])(?:\.|node_modules)/.test(
    relative(config.root, path),
  );
  return !isHidden && !inside(config.outDir) &&
    (inside(config.staticDir) || /\.(?:tsx?|css)$/.test(path));
}
