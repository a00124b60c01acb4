/**
 * Which processes a drill has, and what each is told.
 *
 * @module
 */
import type { DrillDatabase } from "./database.ts";
import type { Part } from "./process.ts";

const workers = 3;

/** The embedded database is in one process, which serves and works; on a server several work beside the web. */
export function partsOf(
  database: DrillDatabase,
  { queue, smtpUrl, callUrl, acknowledgeFirst }: {
    queue: "kv" | "pgboss";
    smtpUrl: string;
    callUrl: string;
    acknowledgeFirst: boolean;
  },
) {
  const port = freePort();
  const env = {
    ...database.env,
    HOST: "127.0.0.1",
    PORT: String(port),
    BASE_URL: `http://127.0.0.1:${port}`,
    QUEUE: queue,
    SMTP_URL: smtpUrl,
    MAIL_FROM: "Drill <drill@vitrina.example>",
    LOG_FORMAT: "json",
    // the sinks are here
    ALLOW_LOOPBACK: "true",
  };
  const orders = { url: callUrl, acknowledgeFirst };
  const web: Part = { entry: "web", env, orders };
  const worker: Part = { entry: "worker", env, orders };
  return {
    env,
    url: `http://127.0.0.1:${port}`,
    parts: database.kind === "embedded"
      ? [web]
      : [web, ...Array(workers).fill(worker)],
  };
}

/** A port that was free a moment ago. */
function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
