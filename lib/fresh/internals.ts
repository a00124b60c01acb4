import type { BuildCache } from "./build_cache.ts";
import type { RouteComponent } from "./types.ts";

/** The key of what the framework keeps in a context. */
export const INTERNALS: unique symbol = Symbol("fresh.internals");

/** What the framework keeps in a context. */
export interface Internals<State> {
  app: RouteComponent<State> | null;
  layouts: readonly RouteComponent<State>[];
  buildCache: BuildCache;
  /** The methods of the matched route, for `Allow`, when it does not answer the request's one. */
  allow: string | null;
  /** Marks inline scripts and styles; set by `csp({ useNonce: true })`. */
  nonce: string | null;
  /** Whether a page was rendered, so that its nonce stands in the answer. */
  rendered: boolean;
}
