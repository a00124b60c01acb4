/**
 * How the levels of the cache do, in the process's metrics.
 *
 * @module
 */
import { Counter, Gauge } from "prom-client";
import type { CacheFigures, KeptPages } from "../kept_pages.ts";
import type { MetricsRegistry } from "../metrics.ts";

const LEVELS = ["l1", "l2"] as const;

const EVENTS = [
  "joined",
  "refused",
  "dropped",
  "warmed",
] as const satisfies readonly (keyof CacheFigures)[];

/**
 * Adds them to a registry; figures are taken when they are read.
 *
 * Bytes and pages of a second level in the database are those of all processes together.
 */
export function countCaches(pages: KeptPages, registry: MetricsRegistry): void {
  const registers = [registry];
  let asked: Promise<CacheFigures> | null = null;
  // all metrics of a reading are of the same moment
  const figures = () =>
    asked ??= pages.figures().finally(() => {
      asked = null;
    });

  const held = (name: string, help: string, part: "bytes" | "pages") =>
    new Gauge({
      name,
      help,
      labelNames: ["level"],
      registers,
      async collect() {
        const now = await figures();
        for (const level of LEVELS) this.set({ level }, now[level][part]);
      },
    });
  held("vitrina_cache_bytes", "Bytes of finished pages", "bytes");
  held("vitrina_cache_pages", "Finished pages", "pages");
  new Counter({
    name: "vitrina_cache_lookups",
    help: "Pages looked for, by level and result",
    labelNames: ["level", "result"],
    registers,
    async collect() {
      const now = await figures();
      this.reset();
      for (const level of LEVELS) {
        this.inc({ level, result: "hit" }, now[level].hits);
        this.inc({ level, result: "miss" }, now[level].misses);
      }
    },
  });
  new Counter({
    name: "vitrina_cache_evictions",
    help: "Pages that made room for others",
    labelNames: ["level"],
    registers,
    async collect() {
      const now = await figures();
      this.reset();
      for (const level of LEVELS) this.inc({ level }, now[level].evicted);
    },
  });
  new Counter({
    name: "vitrina_cache_events",
    help:
      "Requests that joined a drawing, entries refused, sites dropped, pages warmed",
    labelNames: ["event"],
    registers,
    async collect() {
      const now = await figures();
      this.reset();
      for (const event of EVENTS) this.inc({ event }, now[event]);
    },
  });
}
