/**
 * Waits until somebody asks the process to stop.
 *
 * @module
 */

/** Resolves at the first SIGINT (Ctrl-C) or SIGTERM; later ones are ignored, for stopping has begun. */
export function untilSignal(): Promise<Deno.Signal> {
  const { promise, resolve } = Promise.withResolvers<Deno.Signal>();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    Deno.addSignalListener(signal, () => resolve(signal));
  }
  return promise;
}
