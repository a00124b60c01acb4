/**
 * What a worker alone answers, where `WORKER_PORT` is set: whether it lives, whether it works, and its metrics.
 *
 * @module
 */
import type { Config } from "@/lib/platform/config.ts";
import { mayReadMetrics } from "@/lib/platform/metrics_access.ts";
import { type MetricsRegistry, textOf } from "@/lib/platform/metrics.ts";

/** What the answers are made of. */
export interface Answering {
  config: Pick<
    Config,
    "host" | "workerPort" | "metricsToken" | "trustedProxies"
  >;
  registry: MetricsRegistry;
  /** Why it cannot work now, or null. */
  trouble(): Promise<string | null>;
}

/**
 * Listens, or does not; stop it last.
 *
 * @returns null where no port is set
 * @example const server = listenBeside({ config, registry, trouble });
 */
export function listenBeside(answering: Answering): Deno.HttpServer | null {
  const { config: { host: hostname, workerPort: port } } = answering;
  if (port === null) return null;
  return Deno.serve(
    { hostname, port, onListen() {} },
    (request, { remoteAddr }) => answer(answering, request, remoteAddr),
  );
}

async function answer(
  { config, registry, trouble }: Answering,
  request: Request,
  peer: Deno.Addr,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/healthz") return text("ok");
  if (pathname === "/readyz") {
    const why = await trouble();
    return text(why ?? "ready", why === null ? 200 : 503);
  }
  if (pathname !== "/metrics" || !mayReadMetrics(request, peer, config)) {
    return text("not found", 404);
  }
  const { body, contentType } = await textOf(registry);
  return new Response(body, {
    headers: { "content-type": contentType, "cache-control": "no-store" },
  });
}

function text(said: string, status = 200): Response {
  return new Response(`${said}\n`, {
    status,
    headers: { "cache-control": "no-store" },
  });
}
