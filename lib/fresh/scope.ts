import type { Context } from "./context.ts";
import { INTERNALS } from "./internals.ts";
import { type MaybeLazyMiddleware, type Middleware } from "./compose.ts";
import { HttpError } from "./http_error.ts";
import { answerErrorRoute } from "./route.ts";
import type { LayoutConfig, Route, RouteComponent } from "./types.ts";

/** A layout and what it leaves out. */
export interface Layout<State> {
  component: RouteComponent<State>;
  config: LayoutConfig;
}

/**
 * A node in the tree of path segments: everything inside it shares its middlewares, layout and error page.
 *
 * Items apply from top to bottom: a route gets what its scopes hold when the route is added.
 */
export class Scope<State> {
  app: RouteComponent<State> | null = null;
  layout: Layout<State> | null = null;
  errorRoute: Route<State> | null = null;
  /** Answers every 404, wherever it was thrown; only the root's counts. */
  notFound: Route<State> | null = null;
  readonly middlewares: MaybeLazyMiddleware<State>[] = [];
  readonly #parent: Scope<State> | null;
  readonly #children = new Map<string, Scope<State>>();

  constructor(parent: Scope<State> | null = null) {
    this.#parent = parent;
  }

  /** The scope that these segments lead to from here, made where it is missing. */
  at(segments: readonly string[]): Scope<State> {
    const [first, ...rest] = segments;
    if (first === undefined) return this;
    let child = this.#children.get(first);
    if (child === undefined) {
      child = new Scope<State>(this);
      this.#children.set(first, child);
    }
    return child.at(rest);
  }

  /** The middlewares of this scope and those around it as they are now, outermost first. */
  chain(): MaybeLazyMiddleware<State>[] {
    const outer = this.#parent?.chain() ?? [];
    return [...outer, this.#frame(), ...this.middlewares];
  }

  get #root(): Scope<State> {
    return this.#parent === null ? this : this.#parent.#root;
  }

  /** Puts the scope's layout and app wrapper in force and shows its error page. */
  #frame(): Middleware<State> {
    const { app, layout, errorRoute } = this;
    const root = this.#root;
    return async (ctx: Context<State>) => {
      const internals = ctx[INTERNALS];
      if (app !== null) internals.app = app;
      if (layout !== null) {
        if (layout.config.skipAppWrapper) internals.app = null;
        const inherited = layout.config.skipInheritedLayouts
          ? []
          : internals.layouts;
        internals.layouts = [...inherited, layout.component];
      }
      try {
        return await ctx.next();
      } catch (error) {
        const status = error instanceof HttpError ? error.status : 500;
        if (status === 404 && root.notFound !== null) {
          return await answerErrorRoute(ctx, root.notFound, 404);
        }
        if (errorRoute !== null) {
          // Whoever develops wants to see what the error page hides.
          if (status >= 500 && ctx.config.mode === "development") {
            console.error(error);
          }
          return await answerErrorRoute(ctx, errorRoute, status);
        }
        throw error;
      }
    };
  }
}
