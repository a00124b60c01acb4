/**
 * Reads PDFs in a thread of its own, which ends with each of them, or when time is up.
 *
 * @module
 */
import type { ReadPdf } from "./pdf_worker.ts";

/** A thousand pages take some 10 s on a slow core. */
const PATIENCE_MS = 45_000;

/** What is written in a PDF; what cannot be read is answered, not thrown. */
export function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  patienceMs = PATIENCE_MS,
): Promise<ReadPdf> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadPdf>();
  const thread = new Worker(new URL("./pdf_worker.ts", import.meta.url), {
    type: "module",
  });
  const stop = () => reject(signal.reason);
  const timer = setTimeout(
    () => resolve({ problem: "too_slow", why: `over ${patienceMs} ms` }),
    patienceMs,
  );
  thread.onmessage = ({ data }: MessageEvent<ReadPdf>) => resolve(data);
  thread.onerror = (event) => {
    event.preventDefault();
    resolve({ problem: "unreadable", why: event.message });
  };
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  else thread.postMessage(bytes);
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    thread.terminate();
  });
}
