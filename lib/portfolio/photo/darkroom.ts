/**
 * Develops photos in a thread of its own, which ends with each of them, or when time is up: it computes without pause,
 * and holds some hundred megabytes.
 *
 * @module
 */
import type { Developed, Job } from "./photo_worker.ts";

/** A photo of 40 million pixels takes some 10 s on a slow core. */
const PATIENCE_MS = 60_000;

/** Makes all sizes of a photo; what cannot be read is answered, not thrown. */
export function developPhoto(
  job: Job,
  signal: AbortSignal,
  patienceMs = PATIENCE_MS,
): Promise<Developed> {
  const { promise, resolve, reject } = Promise.withResolvers<Developed>();
  const thread = new Worker(new URL("./photo_worker.ts", import.meta.url), {
    type: "module",
  });
  const stop = () => reject(signal.reason);
  const timer = setTimeout(
    () => resolve({ problem: "too_slow", why: `over ${patienceMs} ms` }),
    patienceMs,
  );
  thread.onmessage = ({ data }: MessageEvent<Developed>) => resolve(data);
  thread.onerror = (event) => {
    event.preventDefault();
    resolve({ problem: "unreadable", why: event.message });
  };
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  else thread.postMessage(job);
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    thread.terminate();
  });
}
