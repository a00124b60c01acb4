import type { BuildCache } from "./build_cache.ts";
import { type Chain, compose, type MaybeLazyMiddleware } from "./compose.ts";
import { fsRouteCommands } from "./fs_routes.ts";
import { HttpError } from "./http_error.ts";
import { joinPattern } from "./pattern.ts";
import { answerOtherMethod, answerRoute, routeMethods } from "./route.ts";
import { type Method, METHODS, Router } from "./router.ts";
import { type Layout, Scope } from "./scope.ts";
import type { MaybeLazy, Route, RouteComponent, RouteConfig } from "./types.ts";

/** One thing that was said to the app; `scope` names the segments whose subtree it concerns. */
export type Command<State> =
  | { kind: "use"; scope: string[]; middlewares: MaybeLazyMiddleware<State>[] }
  | { kind: "layout"; scope: string[]; layout: Layout<State> }
  | { kind: "error"; scope: string[]; route: Route<State> }
  | RouteCommand<State>
  | HandlerCommand<State>
  | { kind: "files"; scope: string[]; pattern: string }
  | { kind: "app"; component: RouteComponent<State> }
  | { kind: "notFound"; route: Route<State> };

interface RouteCommand<State> {
  kind: "route";
  scope: string[];
  pattern: string;
  route: MaybeLazy<Route<State>>;
  config: RouteConfig | undefined;
}

interface HandlerCommand<State> {
  kind: "handle";
  scope: string[];
  pattern: string;
  methods: readonly Method[];
  middlewares: MaybeLazyMiddleware<State>[];
}

/** The same command for an app that is mounted below a path; what concerns the whole app stays as it is. */
export function mountCommand<State>(
  command: Command<State>,
  scope: string[],
  prefix: string,
): Command<State> {
  if (command.kind === "app" || command.kind === "notFound") return command;
  const mounted = { ...command, scope: [...scope, ...command.scope] };
  if ("pattern" in mounted) {
    mounted.pattern = joinPattern(prefix, mounted.pattern);
  }
  return mounted;
}

const notFound = (): Promise<Response> => Promise.reject(new HttpError(404));

/**
 * Carries the commands out, from first to last.
 *
 * @param basePath prefix of every route, or `""`
 * @returns the router of composed chains, and the chain for what no route matches
 */
export function applyCommands<State>(
  commands: readonly Command<State>[],
  basePath: string,
  buildCache: BuildCache,
): { router: Router<Chain<State>>; unmatched: Chain<State> } {
  const root = new Scope<State>();
  const router = new Router<Chain<State>>();

  const add = (
    pattern: string,
    methods: readonly Method[],
    scope: Scope<State>,
    rest: MaybeLazyMiddleware<State>[],
  ) => {
    const around = scope.chain();
    router.add(
      joinPattern(basePath, pattern),
      methods,
      compose([...around, ...rest], notFound),
      compose(around, answerOtherMethod),
    );
  };

  const apply = (command: Command<State>): void => {
    switch (command.kind) {
      case "use":
        root.at(command.scope).middlewares.push(...command.middlewares);
        break;
      case "layout":
        root.at(command.scope).layout = command.layout;
        break;
      case "error":
        root.at(command.scope).errorRoute = command.route;
        break;
      case "app":
        root.app = command.component;
        break;
      case "notFound":
        root.notFound = command.route;
        break;
      case "handle":
        add(
          command.pattern,
          command.methods,
          root.at(command.scope),
          command.middlewares,
        );
        break;
      case "route":
        addRoute(command);
        break;
      case "files":
        for (const inner of fsRouteCommands<State>(buildCache.fsRoutes())) {
          apply(mountCommand(inner, command.scope, command.pattern));
        }
        break;
    }
  };

  const addRoute = (
    { route, config, pattern, scope }: RouteCommand<State>,
  ): void => {
    if (typeof route === "function") {
      let loaded: Route<State> | undefined;
      const { methods = "ALL" } = config ?? {};
      add(pattern, methods === "ALL" ? METHODS : methods, root.at(scope), [
        async (ctx) => answerRoute(ctx, loaded ??= await route()),
      ]);
      return;
    }
    const methods = routeMethods(route);
    // What has neither handler nor component is no page.
    if (methods.length === 0) return;
    add(pattern, methods, root.at(scope), [(ctx) => answerRoute(ctx, route)]);
  };

  for (const command of commands) apply(command);
  return { router, unmatched: compose(root.chain(), notFound) };
}
