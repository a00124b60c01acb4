/**
 * What pages may know of the process that serves them, and ask of it.
 *
 * @module
 */
import type { Config } from "./config.ts";
import type { Database } from "./database.ts";
import { visitor } from "./db.ts";
import { createLive, type Live } from "./live.ts";
import type { CacheFigures } from "./kept_pages.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { type Issuer, openIssuer } from "./oidc/issuer.ts";
import type { AddressClasses } from "./limits/address_class.ts";
import type { Limits } from "./limits/mod.ts";
import type { Secrets } from "./secrets.ts";
import type { Sessions } from "./sessions/mod.ts";
import type { FileStore } from "./storage.ts";

/** The process as pages see it. */
export interface Platform {
  config: Config;
  metrics: Metrics;
  log: Log;
  limits: Limits;
  addressClasses: AddressClasses;
  sessions: Sessions;
  /** For what is kept sealed. */
  secrets: Secrets;
  /** Where files stand. */
  storage: FileStore;
  /** Of OpenID Connect, whom people may sign in with; `null` when none is configured. */
  issuer: Issuer | null;
  /** Open streams of server-sent events; they end when the process stops. */
  live: Live;
  /** Those of visitors, apart: they take no place of a member's. */
  visitorLive: Live;
  /** How the cache of public pages does, since this process started. */
  caches(): Promise<CacheFigures>;
  /** Why this process cannot serve now, or `null`. */
  trouble(): Promise<string | null>;
  /** Uses up the code of the first run for the demo sites; `null` where this process is not the database's owner. */
  loadDemo: ((code: string) => Promise<DemoSite[] | null>) | null;
  /** Does what waits, for at most 25 s; `null` where a worker lives, or without `WORK_TOKEN`. */
  drain: (() => Promise<Drained>) | null;
}

/** What was done while draining. */
export interface Drained {
  /** Events that were handed on. */
  events: number;
  /** Attempts, by what became of the run. */
  done: number;
  retried: number;
  dead: number;
  /** Given back, because time was up. */
  interrupted: number;
  /** Runs that still wait, those whose time has not come included. */
  waiting: number;
  ms: number;
}

/** A demo site that is there now. */
export interface DemoSite {
  slug: string;
  name: string;
}

/** Tabs with one conversation, and all conversations that one process follows. */
const VISITORS = { perUser: 4, perProcess: 1_000 };

/** Makes it; once `signal` is aborted, readiness is red. */
export function createPlatform(parts: {
  config: Config;
  database: Database;
  metrics: Metrics;
  log: Log;
  limits: Limits;
  addressClasses: AddressClasses;
  sessions: Sessions;
  secrets: Secrets;
  storage: FileStore;
  caches: Platform["caches"];
  loadDemo: Platform["loadDemo"];
  drain: Platform["drain"];
  signal: AbortSignal;
}): Platform {
  const { database: { web }, signal, ...rest } = parts;
  return {
    ...rest,
    issuer: rest.config.oidc && openIssuer(rest.config.oidc),
    live: createLive(web, signal),
    visitorLive: createLive(web, signal, VISITORS),
    async trouble() {
      if (signal.aborted) return "stopping";
      try {
        await web.transaction(
          visitor(web, null),
          "read only",
          (sql) => sql`select platform.needs_setup()`,
        );
        return null;
      } catch {
        return "the database does not answer";
      }
    },
  };
}
