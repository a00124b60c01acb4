/**
 * What is counted, in the OpenMetrics text format.
 *
 * @module
 */
import {
  collectDefaultMetrics,
  Counter,
  Histogram,
  type OpenMetricsContentType,
  Registry,
} from "prom-client";
import { countCaches } from "./cache/cache_metrics.ts";
import type { KeptPages } from "./kept_pages.ts";

/** One answered request, as far as metrics care. */
export interface Answered {
  /** Pattern of the route; `null` for what no route answered. */
  route: string | null;
  status: number;
  ms: number;
  cached: boolean;
  spent: { databaseMs: number; renderMs: number };
}

/** Where requests are counted and read. */
export interface Metrics {
  /** Counts an answer. */
  answered(answer: Answered): void;
  /** All figures as OpenMetrics text, and its media type. */
  text(): Promise<MetricsText>;
}

/** Metrics as they are sent. */
export interface MetricsText {
  body: string;
  contentType: string;
}

/** Around the promise of 200 ms for the slowest twentieth (`product.md`). */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 5];

/** Where the metrics of a process stand. */
export type MetricsRegistry = Registry<OpenMetricsContentType>;

/** Opens a registry, with what is known of every process: memory, time, the event loop. */
export function openRegistry(): MetricsRegistry {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  collectDefaultMetrics({ register: registry, prefix: "vitrina_" });
  return registry;
}

/** Makes the metrics of a web process; `pages` is asked for its figures when they are read. */
export function createMetrics(
  pages: KeptPages,
  registry = openRegistry(),
): Metrics {
  const registers = [registry];
  const requests = new Histogram({
    name: "vitrina_http_request_duration_seconds",
    help: "Time from the request to the answer's headers",
    labelNames: ["route", "status", "cached"],
    buckets: SECONDS,
    registers,
  });
  const spent = new Counter({
    name: "vitrina_http_spent_seconds",
    help: "Time of requests that were not answered from memory, by part",
    labelNames: ["part"],
    registers,
  });
  const [database, render, rest] = [
    spent.labels("database"),
    spent.labels("render"),
    spent.labels("rest"),
  ];
  countCaches(pages, registry);
  const known = new Map<string, ReturnType<typeof requests.labels>>();

  return {
    answered({ route, status, ms, cached, spent: parts }) {
      const key = `${route} ${status} ${cached}`;
      let series = known.get(key);
      if (!series) {
        series = requests.labels(route ?? "none", `${status}`, `${cached}`);
        known.set(key, series);
      }
      series.observe(ms / 1000);
      if (cached) return;
      const { databaseMs, renderMs } = parts;
      database.inc(databaseMs / 1000);
      render.inc(renderMs / 1000);
      rest.inc(Math.max(0, ms - databaseMs - renderMs) / 1000);
    },
    text: () => textOf(registry),
  };
}

/** All figures of a registry as OpenMetrics text, and its media type. */
export async function textOf(registry: MetricsRegistry): Promise<MetricsText> {
  return {
    body: await registry.metrics(),
    contentType: registry.contentType,
  };
}
