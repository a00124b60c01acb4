import { type BuildCache, emptyBuildCache } from "./build_cache.ts";
import { type Command, mountCommand } from "./commands.ts";
import { setBuildId } from "./build_id.ts";
import type { MaybeLazyMiddleware, Middleware } from "./compose.ts";
import {
  type FreshConfig,
  resolveConfig,
  type ResolvedFreshConfig,
} from "./config.ts";
import { createHandler } from "./create_handler.ts";
import { listen, type ListenOptions } from "./listen.ts";
import { joinPattern, patternToScope } from "./pattern.ts";
import { type Method, METHODS } from "./router.ts";
import type {
  LayoutConfig,
  MaybeLazy,
  Route,
  RouteComponent,
  RouteConfig,
} from "./types.ts";

/** Gives the build that the app reads, or null when none was attached. */
export let getBuildCache: <State>(app: App<State>) => BuildCache | null;

/** Attaches a build; the `Builder` and its snapshot call it before `app.handler()`. */
export let setBuildCache: <State>(
  app: App<State>,
  cache: BuildCache,
  mode: ResolvedFreshConfig["mode"],
) => void;

/**
 * A web application: middlewares, routes, layouts and error pages, added from top to bottom.
 *
 * What is added later does not concern the routes that stand before it.
 *
 * @example
 * ```ts
 * export const app = new App<State>()
 *   .use(staticFiles())
 *   .get("/hello/:name", (ctx) => ctx.text(`Hello ${ctx.params.name}`))
 *   .fsRoutes();
 * ```
 */
export class App<State> {
  /** The configuration in force. */
  config: ResolvedFreshConfig;
  #commands: Command<State>[] = [];
  #buildCache: () => BuildCache | null = () => null;

  static {
    getBuildCache = (app) => app.#buildCache();
    setBuildCache = (app, cache, mode) => {
      app.config.root = cache.root;
      app.config.mode = mode;
      app.#buildCache = () => cache;
      setBuildId(cache.buildId);
    };
  }

  /** @throws Error when `basePath` is no path such as `/docs` */
  constructor(config: FreshConfig = {}) {
    this.config = resolveConfig(config);
  }

  /**
   * Adds middlewares at the root or below a path.
   *
   * @example
   * ```ts
   * app.use(csp()).use("/admin", requireMember);
   * ```
   */
  use(...middlewares: MaybeLazyMiddleware<State>[]): this;
  use(path: string, ...middlewares: MaybeLazyMiddleware<State>[]): this;
  use(
    first?: string | MaybeLazyMiddleware<State>,
    ...more: MaybeLazyMiddleware<State>[]
  ): this {
    if (first === undefined) return this;
    const [path, middlewares] = typeof first === "string"
      ? [first, more]
      : ["*", [first, ...more]];
    return this.#add({ kind: "use", scope: patternToScope(path), middlewares });
  }

  /**
   * Answers every 404, also those that routes throw; the last one that was
   * added counts.
   *
   * @param route a page, or a function that answers
   */
  notFound(route: Route<State> | Middleware<State>): this {
    return this.#add({ kind: "notFound", route: asRoute(route) });
  }

  /**
   * Answers the errors thrown below a path, unless something nearer does.
   *
   * @param path `*` for the whole app
   * @param route a page, or a function that answers; `ctx.error` is the error
   * @example
   * ```tsx
   * app.onError("*", (ctx) => ctx.render(<h1>Sorry</h1>, { status: 500 }));
   * ```
   */
  onError(path: string, route: Route<State> | Middleware<State>): this {
    return this.#add({
      kind: "error",
      scope: patternToScope(path),
      route: asRoute(route),
    });
  }

  /** Sets the component around every page, from `<html>` on. */
  appWrapper(component: RouteComponent<State>): this {
    return this.#add({ kind: "app", component });
  }

  /**
   * Surrounds the pages below a path.
   *
   * @param component draws the page where it puts `<Component />`
   * @param config what to leave out of the layouts further out
   * @example
   * ```tsx
   * app.layout("/docs", ({ Component }) => <main><Component /></main>);
   * ```
   */
  layout(
    path: string,
    component: RouteComponent<State>,
    config: LayoutConfig = {},
  ): this {
    return this.#add({
      kind: "layout",
      scope: patternToScope(path),
      layout: { component, config },
    });
  }

  /**
   * Adds a page: component, handler and configuration, or a function that
   * fetches them at the first request.
   *
   * @param config what a lazy page says of itself before it is loaded
   * @example
   * ```ts
   * app.route("/about", () => import("./about.tsx"));
   * ```
   */
  route(
    path: string,
    route: MaybeLazy<Route<State>>,
    config?: RouteConfig,
  ): this {
    const override = config?.routeOverride ??
      (typeof route === "function" ? undefined : route.config?.routeOverride);
    return this.#add({
      kind: "route",
      scope: patternToScope(path),
      pattern: override ?? path,
      route,
      config,
    });
  }

  /**
   * Answers GET, and HEAD with it.
   *
   * @param path a URLPattern path, e.g. `/books/:id`
   * @param middlewares the last one answers; the others may
   * @example
   * ```ts
   * app.get("/books/:id", (ctx) => ctx.json(books.get(ctx.params.id)));
   * ```
   */
  get(path: string, ...middlewares: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle(["GET"], path, middlewares);
  }

  /** Answers POST. */
  post(path: string, ...middlewares: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle(["POST"], path, middlewares);
  }

  /** Answers PATCH. */
  patch(path: string, ...middlewares: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle(["PATCH"], path, middlewares);
  }

  /** Answers PUT. */
  put(path: string, ...middlewares: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle(["PUT"], path, middlewares);
  }

  /** Answers DELETE. */
  delete(path: string, ...middlewares: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle(["DELETE"], path, middlewares);
  }

  /** Answers HEAD otherwise than GET does. */
  head(path: string, ...middlewares: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle(["HEAD"], path, middlewares);
  }

  /** Answers every method. */
  all(path: string, ...middlewares: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle(METHODS, path, middlewares);
  }

  /**
   * Adds the files of `routes/` here, at the root or below a path.
   *
   * @param path e.g. `/docs`; the root by default
   */
  fsRoutes(path = "*"): this {
    return this.#add({
      kind: "files",
      scope: patternToScope(path),
      pattern: path,
    });
  }

  /**
   * Adds everything of another app below a path, as it is now. Its app wrapper
   * and its 404 page become this app's.
   *
   * @param path comes before the other app's own base path
   * @example
   * ```ts
   * new App().mountApp("/admin", adminApp);
   * ```
   */
  mountApp(path: string, app: App<State>): this {
    const inner = app.config.basePath;
    // An inner base path that already is the mount path stands for the same prefix.
    const prefix = inner === "" || inner === path
      ? path
      : joinPattern(path, inner);
    const scope = patternToScope(prefix);
    for (const command of app.#commands) {
      this.#add(mountCommand(command, scope, prefix));
    }
    app.#buildCache = () => this.#buildCache();
    return this;
  }

  /**
   * Makes the function that answers requests, for `Deno.serve()` or a test.
   *
   * @example
   * ```ts
   * const response = await app.handler()(new Request("http://localhost/"));
   * ```
   */
  handler(): (
    request: Request,
    info?: Deno.ServeHandlerInfo,
  ) => Promise<Response> {
    const { config } = this;
    const buildCache = this.#buildCache() ?? emptyBuildCache(config.root);
    return createHandler(this.#commands, config, buildCache);
  }

  /**
   * Serves the app and prints its address; without a port, on the first free one from 8000 on.
   *
   * @throws Deno.errors.AddrInUse when no port is free
   */
  // deno-lint-ignore require-await -- a promise, as upstream's, so that a taken port rejects
  async listen(options: ListenOptions = {}): Promise<void> {
    listen(this.handler(), this.config.basePath, options);
  }

  #handle(
    methods: readonly Method[],
    path: string,
    middlewares: MaybeLazy<Middleware<State>>[],
  ): this {
    // A lazy middleware is told from a plain one by what it returns.
    const chain = middlewares as MaybeLazyMiddleware<State>[];
    return this.#add({
      kind: "handle",
      scope: patternToScope(path),
      pattern: path,
      methods,
      middlewares: chain,
    });
  }

  #add(command: Command<State>): this {
    this.#commands.push(command);
    return this;
  }
}

function asRoute<State>(route: Route<State> | Middleware<State>): Route<State> {
  return typeof route === "function" ? { handler: route } : route;
}
