/**
 * The dashboard in this process, with the real routes, front and database; only who is signed in is made up.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { App, csrf, staticFiles } from "fresh";
import { Builder } from "fresh/dev";
import { openGateway } from "@/lib/gateway.ts";
import { readConfig } from "@/lib/platform/config.ts";
import type { Database } from "@/lib/platform/database.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { createFront } from "@/lib/platform/front.ts";
import { AddressClasses } from "@/lib/platform/limits/address_class.ts";
import { Limits } from "@/lib/platform/limits/mod.ts";
import { KeptPages } from "@/lib/platform/kept_pages.ts";
import { createLog } from "@/lib/platform/log.ts";
import { createMetrics } from "@/lib/platform/metrics.ts";
import { PageCache } from "@/lib/platform/page_cache.ts";
import { createPlatform, type Platform } from "@/lib/platform/platform.ts";
import type { Reading, Sessions } from "@/lib/platform/sessions/mod.ts";
import { SiteDirectory } from "@/lib/platform/sites.ts";
import type { State } from "@/lib/platform/state.ts";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import { takeState } from "@/lib/platform/take_state.ts";
import { slices } from "@/lib/slices.ts";
import { openVisits, shareVisits } from "@/lib/portfolio/analytics/visits.ts";
import { useStyles } from "../../tools/styles.ts";
import { type TestDb, testDb } from "./db.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A served dashboard. Close it at the end of the file. */
export interface Dashboard {
  /** Without a final slash. */
  url: string;
  test: TestDb;
  platform: Platform;
  /** From now on every request is this user's; nobody's with `null`. */
  signIn(actor: Actor | null, more?: { email?: string; id?: string }): void;
  close(): Promise<void>;
}

/**
 * Builds the client in memory and serves it on a fresh database.
 *
 * @param given a database that is there, and stays when the dashboard is closed: for one that starts again
 */
export async function startDashboard(
  port = 0,
  given: TestDb | null = null,
): Promise<Dashboard> {
  const test = given ?? await testDb();
  const app = new App<State>().use(takeState()).use(staticFiles()).use(csrf())
    .fsRoutes();
  const builder = new Builder<State>({ root: ROOT });
  useStyles(builder);
  (await builder.build({ snapshot: "memory" }))(app);

  let reading: Reading = nobody;
  const filesDir = await Deno.makeTempDir({ prefix: "vitrina-files-" });
  const stopping = new AbortController();
  const pages = new KeptPages(new PageCache(1_000_000));
  const secrets = { derive: () => Promise.resolve(new Uint8Array(32)) };
  const platform = createPlatform({
    config: readConfig(new Map()),
    database: { web: test.db } as Database, // the only part that it asks for
    metrics: createMetrics(pages),
    log: createLog("json"),
    limits: new Limits(),
    addressClasses: new AddressClasses(new Uint8Array(32)),
    sessions: { read: () => Promise.resolve(reading) } as unknown as Sessions, // pages ask it for nothing else
    secrets,
    storage: openFolder(filesDir),
    caches: () => pages.figures(),
    loadDemo: null,
    drain: null,
    signal: stopping.signal,
  });
  const visits = openVisits(test.db, platform.log);
  shareVisits(platform, visits);
  const front = createFront({
    answered: visits.answered,
    db: test.db,
    sites: new SiteDirectory(test.db),
    pages,
    router: app.handler(),
    api: await openGateway({
      slices,
      db: test.db,
      sites: new SiteDirectory(test.db),
      sessions: {
        read: () => Promise.resolve(reading),
        verify: () => Promise.resolve(null),
      },
      limits: platform.limits,
      secrets,
      storage: platform.storage,
      visitorLive: platform.visitorLive,
      hasModels: platform.config.models.length > 0,
      signal: stopping.signal,
      log: platform.log,
    }),
    auth: null,
    platform,
  });
  const server = Deno.serve(
    { port, hostname: "127.0.0.1", onListen() {} },
    front,
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    test,
    platform,
    signIn(actor, { email = "ada@example.com", id = "session" } = {}) {
      reading = actor?.userId ? readingOf(actor.userId, email, id) : nobody;
    },
    async close() {
      stopping.abort();
      await server.shutdown();
      await visits.close();
      if (!given) await test.close();
      await Deno.remove(filesDir, { recursive: true });
    },
  };
}

const nobody: Reading = {
  session: null,
  pending: null,
  tokens: null,
  setCookie: null,
};

const HOUR_MS = 3_600_000;

function readingOf(userId: string, email: string, id: string): Reading {
  const session = {
    id,
    userId,
    email,
    aal: "aal2" as const,
    expiresAt: Date.now() + HOUR_MS,
    needsFactor: false,
    owesFactor: false,
    hasFactor: true,
    mustHaveFactor: true,
    isReplacing: false,
    proof: "token" as const,
  };
  return { ...nobody, session };
}
