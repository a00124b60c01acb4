/**
 * The worker: does what can wait. Runs alone beside a web process, or inside it on the embedded database.
 *
 * @module
 */
import { readLexicon } from "@/lib/assistant/text/concepts.ts";
import { baseUrlOf } from "@/lib/platform/base_url.ts";
import { type Config, readConfig } from "@/lib/platform/config.ts";
import { createServerDb } from "@/lib/platform/database.ts";
import { type Db, platformRole } from "@/lib/platform/db.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import { openEngine } from "@/lib/platform/engine/open.ts";
import { createLog, type Log } from "@/lib/platform/log.ts";
import { type MetricsRegistry, openRegistry } from "@/lib/platform/metrics.ts";
import { openSecrets, type Secrets } from "@/lib/platform/secrets.ts";
import { untilSignal } from "@/lib/platform/signals.ts";
import { createTaskMetrics } from "@/lib/platform/task_metrics.ts";
import { openStorage } from "@/lib/platform/storage.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { runClock } from "./clock.ts";
import { runCounter } from "./counts.ts";
import { runConsumer } from "./consumer.ts";
import { runDrawer } from "./drawer.ts";
import { runLedger } from "./ledger.ts";
import { listenBeside } from "./listen.ts";
import { runRelay } from "./relay.ts";
import { startSealer } from "./sealer.ts";
import { openTasks } from "./tasks.ts";

/** What the worker needs. */
export interface WorkerParts {
  /** The worker's login. */
  db: Db;
  config: Config;
  secrets: Secrets;
  log: Log;
  /** Where its metrics stand. */
  registry: MetricsRegistry;
  signal: AbortSignal;
}

/** Besides those that listen: the drawer's, the relay's, and one for each task at work. */
const connections = 6;

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exit(1);
  }
}

/**
 * Works until the signal comes; resolves when everything it began has ended.
 *
 * @param open makes the tasks; the drill adds some
 */
export async function startWorker(
  parts: WorkerParts,
  open = openTasks,
): Promise<void> {
  const { config, db, log, signal } = parts;
  signal.addEventListener("abort", stopDrawing);
  const { tasks, close } = await open(config, () => engine);
  readLexicon();
  const engine: Engine = createTaskMetrics(parts.registry).watch(
    await openEngine(config, { db, tasks, log }),
  );
  await Promise.all([
    runDrawer({
      ...parts,
      storage: openStorage(config),
      baseUrl: baseUrlOf(config),
    }),
    runRelay({ ...parts, tasks, engine }),
    runConsumer({ ...parts, tasks, engine }),
    runClock({ ...parts, tasks, engine }),
    runCounter({ ...parts, tasks, engine }),
    runLedger({
      ...parts,
      dataDir: config.databaseUrl === null ? config.dataDir : null,
    }),
    startSealer(parts),
  ]);
  await engine.close();
  close();
}

/** The process: reads its configuration, works until it is asked to stop. */
export async function main(work = startWorker): Promise<void> {
  const config = readConfig();
  if (!config.workerDatabaseUrl) {
    throw new Error(
      "Cannot start worker: WORKER_DATABASE_URL is not set; on the embedded database the web process does its work",
    );
  }
  const log = createLog(config.logFormat);
  const secrets = await openSecrets(config);
  const db = createServerDb(config.workerDatabaseUrl, connections);
  const stopping = new AbortController();
  const stopped = untilSignal().then(() => stopping.abort());
  const { signal } = stopping;
  const registry = openRegistry();
  const trouble = () => troubleOf(db, signal);
  const server = listenBeside({ config, registry, trouble });
  log.info("Worker started");
  await work({ db, config, log, signal, secrets, registry });
  await stopped;
  await server?.shutdown();
  await db.close();
  await log.flush();
}

/** Why it cannot work now; it is stopping as soon as it was asked to, while the last tasks end. */
async function troubleOf(db: Db, signal: AbortSignal): Promise<string | null> {
  if (signal.aborted) return "stopping";
  try {
    await db.transaction(
      platformRole(db, "app_relay"),
      "read only",
      (sql) => sql`select 1`,
    );
    return null;
  } catch {
    return "the database does not answer";
  }
}
