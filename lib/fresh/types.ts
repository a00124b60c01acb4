import type { AnyComponent } from "preact";
import type { Context } from "./context.ts";
import type { RouteHandler } from "./handlers.ts";
import type { Method } from "./router.ts";

/** A value that is fetched at first use, as a dynamic import is. */
export type Lazy<T> = () => Promise<T>;

/** A value or the function that fetches it. */
export type MaybeLazy<T> = T | Lazy<T>;

/** What a layout may say about those around it. */
export interface LayoutConfig {
  /** Leave out the layouts further out; false by default. */
  skipInheritedLayouts?: boolean;
  /** Leave out `routes/_app`; false by default. */
  skipAppWrapper?: boolean;
}

/** What a route's module may export as `config`. */
export interface RouteConfig extends LayoutConfig {
  /** A URLPattern path that replaces the one which the file's name gives. */
  routeOverride?: string;
  /** The methods that a lazy route answers, known before it is loaded; all by default. */
  methods?: "ALL" | Method[];
}

/** What every page, layout, error page and app wrapper receives. */
export type PageProps<Data = unknown, T = unknown> =
  & Pick<
    Context<T>,
    | "config"
    | "url"
    | "req"
    | "params"
    | "info"
    | "state"
    | "isPartial"
    | "Component"
    | "error"
    | "route"
  >
  & { data: Data };

/**
 * The component of a page, layout, error page or app wrapper; an async function may wait, and may answer with a
 * Response instead of drawing.
 */
// deno-lint-ignore no-explicit-any -- pages narrow the data to what handlers return
export type RouteComponent<State> = AnyComponent<PageProps<any, State>>;

/** A page written as an object: handler, component and configuration. */
export interface Route<State> {
  component?: RouteComponent<State>;
  config?: RouteConfig;
  handler?: RouteHandler<unknown, State>;
}
