/**
 * What every request carries through middleware, pages and commands.
 *
 * @module
 */
import { createDefine } from "fresh";
import type { Actor } from "./db.ts";
import type { AddressClass } from "./limits/mod.ts";
import type { Platform } from "./platform.ts";
import type { Lang } from "./schema.ts";
import type { Session } from "./sessions/schema.ts";
import type { SiteRef } from "./sites.ts";
import type { TenantAccess } from "./tenants/schema.ts";

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
  /** Whether this is the platform's own host; sessions and dashboards exist there alone. */
  onPlatform: boolean;
  /** The tenant that `/@slug/dashboard` or `/@slug/api` names, which may not exist; `null` elsewhere. */
  slug: string | null;
  /** The site that was asked for; `null` on the platform's own pages. */
  tenant: SiteRef | null;
  /** Who is signed in; `null` until the pages that need it have looked. */
  session: Session | null;
  /** What they may do in the tenant; `null` outside of dashboards. */
  access: TenantAccess | null;
  /** A visitor of that site, or whoever is signed in, once that is known. */
  actor: Actor;
  /** Where the request came from, for limits. */
  peer(): AddressClass;
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
