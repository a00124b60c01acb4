/**
 * Who calls the API, and what an operation is given.
 *
 * @module
 */
import type { Actor } from "../db.ts";
import type { Live } from "../live.ts";
import type { Limits } from "../limits/mod.ts";
import type { Log } from "../log.ts";
import type { Secrets } from "../secrets.ts";
import type { State } from "../state.ts";
import type { FileStore } from "../storage.ts";
import type { Answer } from "./answer.ts";

/** A request as the front sees it, before anybody asked who sends it; `actor` is a visitor until the gateway knows. */
export type Caller = Pick<
  State,
  | "requestId"
  | "lang"
  | "slug"
  | "tenant"
  | "basePath"
  | "origin"
  | "onPlatform"
  | "actor"
  | "peer"
  | "route"
>;

/** What an operation is given, as `c.env`. */
export interface ApiScope {
  /** Who acts, and in which tenant. */
  actor: Actor;
  caller: Caller;
  /** For what one thing may be used for, besides the gateway's own limits. */
  limits: Limits;
  /** For what is kept sealed. */
  secrets: Secrets;
  /** For files. */
  storage: FileStore;
  /** For what visitors follow. */
  visitorLive: Live;
  /** Whether there are models that tasks may ask. */
  hasModels: boolean;
  /** Ends what stays open, so that the server can stop. */
  signal: AbortSignal;
  /** For what goes wrong after the answer. */
  log: Pick<Log, "error">;
  /** From `/api` on, without the query. */
  path: string;
  /** Headers of the answer besides its type, in lower case. */
  headers: Record<string, string>;
  /** What the operation answered, once it has. */
  answer: Answer | null;
}

/** What an operation is given of the process. */
type Given = Pick<
  ApiScope,
  | "limits"
  | "secrets"
  | "storage"
  | "visitorLive"
  | "hasModels"
  | "signal"
  | "log"
>;

/** The scope of an operation that is about to run. */
export function scopeOf(
  actor: Actor,
  caller: Caller,
  { limits, secrets, storage, visitorLive, hasModels, signal, log }: Given,
  path: string,
): ApiScope {
  return {
    actor,
    caller,
    limits,
    secrets,
    storage,
    visitorLive,
    hasModels,
    signal,
    log,
    path,
    headers: {},
    answer: null,
  };
}

/** Hono's environment of our routers. */
export interface ApiEnv {
  Bindings: ApiScope;
}
