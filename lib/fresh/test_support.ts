/** What the tests of lib/fresh share. */
import { App, setBuildCache } from "./app.ts";
import { type BuildCache, emptyBuildCache } from "./build_cache.ts";
import type { FreshConfig } from "./config.ts";
import type { Handler } from "./create_handler.ts";
import type { RouteModule } from "./fs_routes.ts";
import type { MaybeLazy } from "./types.ts";

type Files = Record<string, { content: string; hash?: string | null }>;

/** A build in memory, from modules by id and static files by address. */
export function fakeBuild(
  modules: Record<string, MaybeLazy<RouteModule>>,
  files: Files = {},
): BuildCache {
  return {
    ...emptyBuildCache("/project"),
    buildId: "build1",
    fsRoutes: () =>
      Object.entries(modules).map(([id, mod]) => ({
        id,
        path: `routes${id}.tsx`,
        mod,
      })),
    readFile: (pathname) => {
      const file = files[pathname];
      if (file === undefined) return Promise.resolve(null);
      const bytes = new TextEncoder().encode(file.content);
      return Promise.resolve({
        hash: file.hash ?? null,
        contentType: "text/css; charset=utf-8",
        content: bytes,
        immutable: pathname.includes(".immutable."),
      });
    },
  };
}

/** The handler of an app that holds nothing but these file routes. */
export function fsHandler(
  modules: Record<string, MaybeLazy<RouteModule>>,
  config: FreshConfig = {},
): Handler {
  const app = new App<Record<string, string>>(config).fsRoutes();
  setBuildCache(app, fakeBuild(modules), "production");
  return app.handler();
}

/** Status and body of an answer, the body without the document around it. */
export async function get(
  handler: Handler,
  path: string,
  init?: RequestInit,
): Promise<{ status: number; body: string; headers: Headers }> {
  const response = await handler(
    new Request(`http://localhost${path}`, init),
  );
  const text = await response.text();
  const body = /<body>(.*)<\/body>/s.exec(text)?.[1] ?? text;
  return { status: response.status, body, headers: response.headers };
}

/** Runs `work` and gives what was logged as an error meanwhile. */
export async function loggedErrors(
  work: () => Promise<unknown>,
): Promise<unknown[]> {
  const logged: unknown[] = [];
  const original = console.error;
  console.error = (...parts: unknown[]) => logged.push(...parts);
  try {
    await work();
  } finally {
    console.error = original;
  }
  return logged;
}
