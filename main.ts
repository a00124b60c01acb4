/**
 * The web process: what every request passes, and how the process starts and stops.
 *
 * @module
 */
import { App, csrf, staticFiles } from "fresh";
import { attachSnapshot } from "@/lib/fresh/snapshot.ts";
import { openGateway } from "@/lib/gateway.ts";
import { baseUrlOf } from "@/lib/platform/base_url.ts";
import { type Config, readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { hearChanges } from "@/lib/platform/cache/bells.ts";
import { buildOf } from "@/lib/platform/cache/build_of.ts";
import { openPageStore } from "@/lib/platform/cache/open.ts";
import { Warming } from "@/lib/platform/cache/warming.ts";
import {
  createFront,
  createWarmer,
  type Router,
} from "@/lib/platform/front.ts";
import { openIdentity } from "@/lib/platform/identity/mod.ts";
import { AddressClasses } from "@/lib/platform/limits/address_class.ts";
import { Limits } from "@/lib/platform/limits/mod.ts";
import { shareLimits } from "@/lib/platform/limits/sharing.ts";
import { KeptPages } from "@/lib/platform/kept_pages.ts";
import { createLog } from "@/lib/platform/log.ts";
import { createMetrics, openRegistry } from "@/lib/platform/metrics.ts";
import { PageCache } from "@/lib/platform/page_cache.ts";
import { createPlatform } from "@/lib/platform/platform.ts";
import { replayFile } from "@/lib/platform/privacy/ledger.ts";
import {
  announceAddress,
  forgetAddress,
} from "@/lib/platform/served_address.ts";
import { sendMail } from "@/lib/platform/mail.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { closeSetup, openSetup } from "@/lib/platform/setup.ts";
import { openSessions } from "@/lib/platform/sessions/mod.ts";
import { untilSignal } from "@/lib/platform/signals.ts";
import { SiteDirectory } from "@/lib/platform/sites.ts";
import type { State } from "@/lib/platform/state.ts";
import { openStorage } from "@/lib/platform/storage.ts";
import { takeState } from "@/lib/platform/take_state.ts";
import { slices } from "@/lib/slices.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { openVisits, shareVisits } from "@/lib/portfolio/analytics/visits.ts";
import { plantDemos } from "@/lib/portfolio/demo/commands.ts";
import { sayWelcome } from "./tools/welcome.ts";
import { openDrain } from "./workers/drain.ts";
import { startWorker } from "./workers/main.ts";
import { config as build } from "./fresh.config.ts";

/** Files, forms from our own pages only, then the file routes. The front stands before all of it. */
export const app = new App<State>()
  .use(takeState())
  .use(staticFiles())
  .use(csrf())
  .fsRoutes();

/** Some 1,000 pages, their compressed copies included. */
const PAGE_CACHE_BYTES = 64_000_000;

/** Requests that still run when the process is asked to stop get this long. */
const STOP_WITHIN_MS = 10_000;

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exit(1);
  }
}

async function main(): Promise<void> {
  const startedAt = performance.now();
  const config = readConfig();
  const buildDir = new URL(`${build.buildDir}/`, import.meta.url);
  const [web] = await Promise.all([
    openWeb(config),
    attachSnapshot(app, buildDir),
  ]);
  const server = listen(config, web.front(app.handler()));
  const { dataDir, databaseUrl } = config;
  if (databaseUrl === null) announceAddress(dataDir, baseUrlOf(config));
  const { setupCode, unreachable } = web;
  const ms = performance.now() - startedAt;
  sayWelcome({ config, setupCode, unreachable, ms });

  await untilSignal();
  const patience = setTimeout(() => Deno.exit(1), STOP_WITHIN_MS);
  if (databaseUrl === null) forgetAddress(dataDir);
  web.announceStop();
  // still answering: whoever asks /readyz hears that it is stopping, while the last tasks end
  await web.worked;
  await server.shutdown();
  await web.close();
  clearTimeout(patience);
}

/**
 * Opens all that a web process stands on; `dev.ts` serves it with a router that changes.
 *
 * @param work what works beside it on the embedded database; the drill's knows tasks of its own
 */
export async function openWeb(config: Config, work = startWorker) {
  const log = createLog(config.logFormat);
  const database = await openDatabase(config);
  // a restored backup may know less than the file beside it
  if (config.databaseUrl === null && database.owner) {
    await replayFile(database.owner, config.dataDir);
  }
  // after the database, whose lock keeps two first starts from making two keys
  const secrets = await openSecrets(config);
  const stopping = new AbortController();
  const { signal } = stopping;
  const pages = new KeptPages(new PageCache(PAGE_CACHE_BYTES));
  const madeOf = await buildOf(new URL(`${build.buildDir}/`, import.meta.url));
  const store = await openPageStore({
    config,
    db: database.web,
    build: madeOf,
    log,
  });
  if (store) pages.useStore(store, madeOf);
  const registry = openRegistry();
  const metrics = createMetrics(pages, registry);
  const { owner } = database;
  const loadDemo = owner &&
    (async (code: string) =>
      await closeSetup(owner, code) ? await plantDemos(owner) : null);
  const limits = new Limits();
  const addressClasses = new AddressClasses(
    await secrets.derive("address classes"),
  );
  const identity = await openIdentity({
    config,
    db: database.web,
    secrets,
    sendMail,
    log,
  });
  const sessions = await openSessions({
    db: database.web,
    identity,
    jwtSecret: config.supabase?.jwtSecret ?? null,
    limits: config.supabase && limits,
  });
  const { worker: workerDb } = database;
  const draining = config.databaseUrl && config.workToken && workerDb
    ? openDrain({ db: workerDb, config, secrets, log, registry, signal })
    : null;
  const platform = createPlatform({
    config,
    database,
    metrics,
    log,
    limits,
    addressClasses,
    sessions,
    secrets,
    storage: openStorage(config),
    caches: () => pages.figures(),
    loadDemo,
    drain: draining && draining.drain,
    signal,
  });
  const visits = openVisits(database.web, log);
  shareVisits(platform, visits);
  const sites = new SiteDirectory(database.web);
  let warming: Warming | null = null;
  const changed = (tenantId: string) => {
    sites.forget(tenantId);
    pages.drop(tenantId);
    warming?.add(tenantId);
  };
  await hearChanges(database.web, changed);
  const db = database.web;
  const api = await openGateway({
    slices,
    db,
    sites,
    sessions,
    limits,
    secrets,
    storage: platform.storage,
    log,
    visitorLive: platform.visitorLive,
    hasModels: config.models.length > 0,
    signal,
  });
  const worked = config.databaseUrl === null && workerDb
    ? work({ db: workerDb, config, secrets, log, registry, signal })
    : Promise.resolve();
  // One process knows all that it counted itself.
  const sharing = config.databaseUrl === null
    ? Promise.resolve()
    : shareLimits({ db: database.web, limits, log, signal });
  return {
    db: database.web,
    front(router: Router) {
      const parts = {
        db: database.web,
        sites,
        pages,
        router,
        api,
        auth: identity.handle,
        platform,
      };
      warming = new Warming({
        db,
        sites,
        baseUrl: baseUrlOf(config),
        draw: createWarmer(parts),
        isBusy: () => pages.isBusy,
        signal,
      });
      void warming.start();
      return createFront({ ...parts, answered: visits.answered });
    },
    setupCode: owner && await openSetup(owner),
    unreachable: database.unreachable,
    /** Readiness turns red, and the worker takes nothing new. */
    announceStop: () => stopping.abort(),
    /** What the worker had begun has ended or was given back. */
    worked,
    async close() {
      await Promise.all([worked, sharing, draining?.close()]);
      // The last requests may have drawn after the worker ended; an idle thread would keep the process alive.
      stopDrawing();
      await warming?.idle();
      await visits.close();
      await pages.close();
      await database.close();
      await log.flush();
    },
  };
}

function listen(
  { host: hostname, port }: Config,
  handler: Deno.ServeHandler,
): Deno.HttpServer {
  try {
    return Deno.serve({ hostname, port, onListen() {} }, handler);
  } catch (cause) {
    const why = cause instanceof Deno.errors.AddrInUse
      ? "another program does; choose another port, e.g. PORT=8001"
      : "HOST and PORT name no address of this machine that it may use";
    throw new Error(`Cannot listen on ${hostname}:${port}: ${why}`, { cause });
  }
}
