/**
 * The worker: does what can wait. Runs alone beside a web process, or inside it on the embedded database.
 *
 * @module
 */
import { stopDrawing } from "@/lib/portfolio/cv/render.ts";
import { type DrawerParts, runDrawer } from "./drawer.ts";

/** What the worker needs; `db` is the worker's login. */
export type WorkerParts = DrawerParts;

/** Works until the signal comes; resolves when everything it began has ended. */
export async function startWorker(parts: WorkerParts): Promise<void> {
  try {
    await runDrawer(parts);
  } finally {
    stopDrawing();
  }
}
