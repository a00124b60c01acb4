/**
 * What every request carries through middleware, pages and commands.
 *
 * @module
 */
import { createDefine } from "fresh";
import type { Actor } from "./db.ts";
import type { Platform } from "./platform.ts";
import type { Lang } from "./schema.ts";
import type { SiteRef } from "./sites.ts";

/** The request's state: who asks, which site, which language. Set once, by the front, before routing. */
export interface State {
  /** UUID; also in the log line and on the error page. */
  requestId: string;
  /** The reader's language. */
  lang: Lang;
  /** Set when the address names a language; then every link keeps it. */
  chosenLang: Lang | null;
  /** `/@ada` on the platform's host, empty on a custom host and for the platform's own pages. */
  basePath: string;
  /** Scheme and host of canonical addresses, without a final slash. */
  origin: string;
  /** The site that was asked for; `null` on the platform's own pages. */
  tenant: SiteRef | null;
  /** A visitor of that site. */
  actor: Actor;
  /** The process that serves it. */
  platform: Platform;
  /** The pattern of the route that answers, once it is known. */
  route: string | null;
  /** Milliseconds spent so far. */
  spent: Spent;
}

/** Where the time of a request went; what is left is routing and our own code. */
export interface Spent {
  databaseMs: number;
  renderMs: number;
}

/** Fresh's typed helpers with our state. */
export const define = createDefine<State>();

const states = new WeakMap<Request, State>();

/** Remembers the state of a request until the router's first middleware asks for it. */
export function rememberState(request: Request, state: State): void {
  states.set(request, state);
}

/** The state that the front prepared for this request; throws when the request did not come through the front. */
export function stateOf(request: Request): State {
  const state = states.get(request);
  if (!state) {
    throw new Error("Cannot serve request: it did not pass the front");
  }
  return state;
}
