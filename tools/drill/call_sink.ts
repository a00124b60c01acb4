/**
 * The outside that the drill's tasks call: counts what it has accepted, and is out of order now and then.
 *
 * @module
 */
import { Arrivals } from "./arrivals.ts";

/** A sink of HTTP calls. */
export interface CallSink {
  url: string;
  arrivals: Arrivals;
  close(): Promise<void>;
}

/** Longer than a task waits. */
const hangMs = 4_000;

/**
 * Starts it. The first call of some tasks is answered 503, of others not at all.
 *
 * @param accepted called with the calling process's name before the answer is sent, when a kill may be aimed at it
 */
export function startCallSink(accepted: (instance: string) => void): CallSink {
  const arrivals = new Arrivals();
  const troubled = new Set<number>();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const key = request.headers.get("idempotency-key") ?? "none";
      const n = Number(await request.text());
      if (n % 20 < 2 && !troubled.has(n)) {
        troubled.add(n);
        arrivals.planted++;
        if (n % 20 === 0) return new Response(null, { status: 503 });
        await new Promise((resolve) => setTimeout(resolve, hangMs));
        return new Response(null, { status: 504 });
      }
      arrivals.add(n, key);
      accepted(request.headers.get("x-instance") ?? "");
      return new Response(null, { status: 204 });
    },
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}/`,
    arrivals,
    close: () => server.shutdown(),
  };
}
