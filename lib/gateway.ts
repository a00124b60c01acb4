/**
 * The API, built from the list of slices.
 *
 * @module
 */
import { Cors } from "./platform/api/cors.ts";
import { Credentials, type SessionReader } from "./platform/api/credentials.ts";
import { createGateway, type Gateway } from "./platform/api/gateway.ts";
import { Tenants } from "./platform/api/tenant_of.ts";
import {
  createVersion,
  type Mount,
  type SocketMount,
  type Version,
} from "./platform/api/version.ts";
import type { Db } from "./platform/db.ts";
import type { Limits } from "./platform/limits/mod.ts";
import type { Live } from "./platform/live.ts";
import type { Log } from "./platform/log.ts";
import type { Secrets } from "./platform/secrets.ts";
import type { SiteDirectory } from "./platform/sites.ts";
import type { Slice } from "./platform/slice.ts";
import type { FileStore } from "./platform/storage.ts";

/** What the API stands on. */
export interface ApiParts {
  /** Whose routers it is made of: `lib/slices.ts`. */
  slices: readonly Slice[];
  /** As the web's login. */
  db: Db;
  sites: SiteDirectory;
  sessions: SessionReader;
  limits: Limits;
  secrets: Secrets;
  storage: FileStore;
  log: Pick<Log, "error">;
  /** Streams of visitors. */
  visitorLive: Live;
  /** Whether the configuration names models. */
  hasModels: boolean;
  /** Ends what stays open, so that the server can stop. */
  signal: AbortSignal;
}

/**
 * Opens the API of this application: `/api/v1` from every slice. A second version is a line more, with routers of its
 * own beside those of the first.
 *
 * @example const api = await openGateway({ slices, db, sites, sessions, limits, secrets, storage, log });
 */
export async function openGateway(parts: ApiParts): Promise<Gateway> {
  const { slices, db, sites, sessions, limits, secrets, storage, log } = parts;
  const { visitorLive, hasModels, signal } = parts;
  const credentials = new Credentials(sessions);
  const tenants = new Tenants(sites);
  const cors = new Cors();
  await Promise.all([
    credentials.listen(db),
    tenants.listen(db),
    cors.listen(db),
  ]);
  return createGateway({
    versions: versionsOf(slices, log),
    credentials,
    tenants,
    cors,
    limits,
    secret: await secrets.derive("idempotency keys"),
    secrets,
    storage,
    log,
    visitorLive,
    hasModels,
    signal,
  });
}

/** The versions that are served, with their documents. */
export function versionsOf(
  list: readonly Slice[],
  log: Pick<Log, "error">,
): Version[] {
  return [createVersion("v1", mountsOf(list), log, socketsOf(list))];
}

function mountsOf(list: readonly Slice[]): Mount[] {
  return list.flatMap(({ id, api }) =>
    Object.entries(api).map(([path, router]) => ({ slice: id, path, router }))
  );
}

function socketsOf(list: readonly Slice[]): SocketMount[] {
  return list.flatMap(({ id, sockets = {} }) =>
    Object.entries(sockets).map(([path, open]) => ({ slice: id, path, open }))
  );
}
