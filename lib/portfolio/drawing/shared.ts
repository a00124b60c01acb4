/** The thread of this process that draws. */
import { openDrawingThread } from "./thread.ts";
import type { DrawingTask } from "./worker.ts";

/** It holds 200 to 500 MB while it stands, so it goes after half a minute. */
const thread = openDrawingThread({
  places: 16,
  timeLimitMs: 30_000,
  idleMs: 30_000,
  memoryBytes: 300_000_000,
});

/** Draws in the thread; the same task gives the same bytes. */
export function drawInThread(
  task: DrawingTask,
): Promise<Uint8Array<ArrayBuffer>> {
  return thread.draw(task);
}

/** Ends the drawing thread, e.g. when the process stops. */
export function stopDrawing(): void {
  thread.close();
}
