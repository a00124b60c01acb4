/**
 * Asks the web process for tasks, again and again until it has answered.
 *
 * @module
 */
import type { Item } from "./plan.ts";

/** One request. */
const batch = 10;
const patienceMs = 15_000;
const pauseMs = 100;

/** Asks for everything, as far as it is allowed to at the moment. */
export async function produce(
  { items, tenants, url, allowed, asked, signal }: {
    items: readonly Item[];
    tenants: readonly string[];
    /** Of the web process. */
    url: string;
    /** How many may have been asked for by now. */
    allowed: () => number;
    asked: (count: number) => void;
    signal: AbortSignal;
  },
): Promise<void> {
  for (let at = 0; at < items.length && !signal.aborted;) {
    if (at >= allowed()) {
      await pause();
      continue;
    }
    const some = items.slice(at, at + batch);
    const tenantId = tenants[at / batch % tenants.length];
    const body = JSON.stringify({ tenantId, items: some });
    while (!signal.aborted && !await post(`${url}/drill`, body)) await pause();
    at += some.length;
    asked(at);
  }
}

async function post(url: string, body: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // it was killed
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs));
}
