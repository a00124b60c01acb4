import type { FsRouteFile } from "./build_cache.ts";
import type { Command } from "./commands.ts";
import type { MaybeLazyMiddleware } from "./compose.ts";
import type { HandlerFn, RouteHandler } from "./handlers.ts";
import { pathToPattern, segmentToPattern } from "./pattern.ts";
import { comparePatterns } from "./route_order.ts";
import type { Route, RouteComponent, RouteConfig } from "./types.ts";

/** What a file under `routes/` may export. */
export interface RouteModule {
  config?: RouteConfig;
  // deno-lint-ignore no-explicit-any -- modules of apps with any state
  handler?: RouteHandler<any, any> | HandlerFn<any, any>[];
  // deno-lint-ignore no-explicit-any -- modules of apps with any state
  handlers?: RouteHandler<any, any> | HandlerFn<any, any>[];
  // deno-lint-ignore no-explicit-any -- modules of apps with any state
  default?: RouteComponent<any> | MaybeLazyMiddleware<any>[];
}

type Special = "_app" | "_middleware" | "_layout" | "_error" | "_404";

interface ParsedFile {
  file: FsRouteFile;
  folders: string[];
  special: Special | null;
}

/**
 * Turns the files of `routes/` into commands: first what surrounds pages, then the pages, the more exact before the
 * less exact.
 *
 * @throws Error when a module exports nothing of use or a handler takes more than the context; it names the file
 */
export function fsRouteCommands<State>(
  files: readonly FsRouteFile[],
): Command<State>[] {
  const parsed = files.filter(({ id }) => !id.includes("/(_")).map(parseFile);
  const specials = parsed.filter(({ special }) => special !== null)
    // Deepest first: only one `_app` and one `_404` can be in force, and the last wins.
    .sort((a, b) =>
      b.folders.length - a.folders.length || compareText(a.file.id, b.file.id)
    );
  const pages = parsed.filter(({ special }) => special === null).map((
    page,
  ) => ({
    page,
    pattern: pathToPattern(page.file.id),
  })).sort((a, b) =>
    comparePatterns(a.pattern, b.pattern) ||
    compareText(a.page.file.id, b.page.file.id)
  );

  return [
    ...specials.flatMap((special) => specialCommand<State>(special)),
    ...pages.map(({ page, pattern }) => pageCommand<State>(page, pattern)),
  ];
}

function parseFile(file: FsRouteFile): ParsedFile {
  const folders = file.id.split("/").filter((segment) => segment !== "");
  const name = folders.pop();
  const special = name === "_500"
    ? "_error"
    : (["_app", "_middleware", "_layout", "_error", "_404"] as const)
      .find((candidate) => candidate === name) ?? null;
  return { file, folders, special };
}

function specialCommand<State>(
  { file, folders, special }: ParsedFile,
): Command<State>[] {
  if (typeof file.mod === "function") {
    throw new Error(`Cannot load ${file.path} lazily: it surrounds pages`);
  }
  const mod = checkModule(file.path, file.mod);
  const scope = scopeOf(folders, file.id);
  const handler = mod.handlers ?? mod.handler;
  const component = componentOf<State>(mod);

  switch (special) {
    case "_middleware": {
      const exported = handler ?? mod.default ?? [];
      if (typeof exported === "object" && !Array.isArray(exported)) {
        throw new Error(
          `Cannot use ${file.path}: a middleware is a function or a list, not an object by method`,
        );
      }
      // A module's types cannot tell a middleware from a component.
      const middlewares = [exported].flat() as MaybeLazyMiddleware<State>[];
      return [{ kind: "use", scope, middlewares }];
    }
    case "_layout":
      return component === undefined ? [] : [{
        kind: "layout",
        scope,
        layout: { component, config: mod.config ?? {} },
      }];
    case "_app":
      return component === undefined ? [] : [{ kind: "app", component }];
    case "_404":
      return [{ kind: "notFound", route: toRoute(file.path, mod) }];
    default:
      return [{ kind: "error", scope, route: toRoute(file.path, mod) }];
  }
}

function pageCommand<State>(
  { file, folders }: ParsedFile,
  pattern: string,
): Command<State> {
  const { mod, path } = file;
  const scope = scopeOf(folders, file.id);
  if (typeof mod === "function") {
    const route = async () =>
      toRoute<State>(path, checkModule(path, await mod()));
    return {
      kind: "route",
      scope,
      pattern: file.config?.routeOverride ?? pattern,
      route,
      config: file.config,
    };
  }
  const route = toRoute<State>(path, checkModule(path, mod));
  return {
    kind: "route",
    scope,
    pattern: route.config?.routeOverride ?? pattern,
    route,
    config: route.config,
  };
}

function toRoute<State>(path: string, mod: RouteModule): Route<State> {
  const handler = mod.handlers ?? mod.handler;
  if (Array.isArray(handler)) {
    throw new Error(
      `Cannot use ${path}: only a middleware may export a list of handlers`,
    );
  }
  return {
    handler,
    component: componentOf(mod),
    config: mod.config,
  };
}

function componentOf<State>(
  mod: RouteModule,
): RouteComponent<State> | undefined {
  return typeof mod.default === "function" ? mod.default : undefined;
}

function checkModule(path: string, mod: RouteModule): RouteModule {
  const handler = mod.handlers ?? mod.handler;
  const useful = typeof mod.default === "function" ||
    Array.isArray(mod.default) || typeof mod.config === "object" ||
    typeof handler === "function" ||
    (typeof handler === "object" && handler !== null);
  if (!useful) {
    throw new Error(
      `Cannot use ${path}: it exports no component, handler or config`,
    );
  }

  const functions = typeof handler === "function"
    ? [handler]
    : Object.values(handler ?? {});
  if (functions.some((fn) => typeof fn === "function" && fn.length > 1)) {
    throw new Error(
      `Cannot use ${path}: a handler takes one parameter, the context`,
    );
  }
  return mod;
}

function scopeOf(folders: readonly string[], id: string): string[] {
  return folders.map((folder) =>
    segmentToPattern(folder, id).replace(/^\//, "")
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
