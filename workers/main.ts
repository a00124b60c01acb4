/**
 * The worker: does what can wait. Runs alone beside a web process, or inside it on the embedded database.
 *
 * @module
 */
import { baseUrlOf } from "@/lib/platform/base_url.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { createServerDb } from "@/lib/platform/database.ts";
import { createLog } from "@/lib/platform/log.ts";
import { untilSignal } from "@/lib/platform/signals.ts";
import { stopDrawing } from "@/lib/portfolio/cv/render.ts";
import { type DrawerParts, runDrawer } from "./drawer.ts";

/** What the worker needs; `db` is the worker's login. */
export type WorkerParts = DrawerParts;

/** Two for reading and storing, one that listens. */
const connections = 3;

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exit(1);
  }
}

/** Works until the signal comes; resolves when everything it began has ended. */
export async function startWorker(parts: WorkerParts): Promise<void> {
  parts.signal.addEventListener("abort", stopDrawing);
  await runDrawer(parts);
}

async function main(): Promise<void> {
  const config = readConfig();
  if (!config.workerDatabaseUrl) {
    throw new Error(
      "Cannot start worker: WORKER_DATABASE_URL is not set; on the embedded database the web process does its work",
    );
  }
  const log = createLog(config.logFormat);
  const db = createServerDb(config.workerDatabaseUrl, connections);
  const stopping = new AbortController();
  const stopped = untilSignal().then(() => stopping.abort());
  log.info("Worker started");
  const { signal } = stopping;
  await startWorker({ db, baseUrl: baseUrlOf(config), log, signal });
  await stopped;
  await db.close();
  await log.flush();
}
