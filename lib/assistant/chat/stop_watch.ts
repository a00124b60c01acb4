/**
 * Ends an answer that its visitor has stopped, or that takes too long, while a model still writes.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import { isOurs, type Taken } from "./answering.ts";

const LOOK_MS = 1_000;
/** Nobody waits for longer. */
const TIMEOUT_MS = 100_000;

/**
 * Watches an answer.
 *
 * @param isSlow whether a model may be asked; the quotes of this machine are there at once
 */
export function stopWatch(
  actor: Actor,
  taken: Taken,
  isSlow: boolean,
): { signal: AbortSignal } & Disposable {
  const stop = new AbortController();
  const until = performance.now() + TIMEOUT_MS;
  const look = async () => {
    const isLate = performance.now() > until;
    // what cannot be asked now is asked again
    if (isLate || !await isOurs(actor, taken).catch(() => true)) stop.abort();
  };
  const timer = isSlow ? setInterval(() => void look(), LOOK_MS) : undefined;
  return {
    signal: stop.signal,
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
