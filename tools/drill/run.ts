/**
 * One drill: asks for tasks, kills processes while they are done, and judges what is there in the end.
 *
 * @module
 */
import type { Sql } from "postgres";
import { readConfig } from "@/lib/platform/config.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import { openEngine } from "@/lib/platform/engine/open.ts";
import { mailTask } from "@/lib/platform/mail/tasks.ts";
import { startCallSink } from "./call_sink.ts";
import { type Strike, strikesOn } from "./chaos.ts";
import type { DrillDatabase } from "./database.ts";
import { Fleet } from "./fleet.ts";
import { killAtRandom } from "./killing.ts";
import { startMailSink } from "./mail_sink.ts";
import { chanceOf, planItems } from "./plan.ts";
import { partsOf } from "./parts.ts";
import { produce } from "./producer.ts";
import { type DrillReport, reportOf } from "./report.ts";
import { drillTasks } from "./tasks.ts";
import { judge, unfinished } from "./verdict.ts";

/** What is drilled. */
export interface DrillOptions {
  engine: "kv" | "pgboss";
  tasks: number;
  kills: number;
  seed: number;
  /** Plants the mistake that must be found. */
  acknowledgeFirst?: boolean;
  /** Told again and again how far it is. */
  progress?: (at: Progress) => void;
}

/** How far a drill is. */
export interface Progress {
  asked: number;
  toAsk: number;
  ended: number;
  kills: number;
  toKill: number;
}

/** Nothing happened for so long: it hangs. Longer than a lease, a letter's second backoff and a start together. */
const stallMs = 90_000;
const lookMs = 500;
const mostLooks = 5;
/** Whoever interrupts it is shown what was found so far; nothing of it is left behind. */
const stopSignals = ["SIGINT", "SIGTERM"] as const;
/** Runs that wait at most while more is asked for. */
const window = 200;

/** Runs it; the database is as it was left. */
export async function drill(
  database: DrillDatabase,
  options: DrillOptions,
): Promise<DrillReport> {
  const { tasks, kills, seed, engine: queue } = options;
  const chance = chanceOf(seed);
  const items = planItems(tasks, chance);
  const startedAt = Date.now();
  const calls = startCallSink((instance) => fleet.accepted(instance));
  const letters = await startMailSink(() => fleet.accepted(null));
  const { parts, env, url } = partsOf(database, {
    queue,
    smtpUrl: letters.url,
    callUrl: calls.url,
    acknowledgeFirst: options.acknowledgeFirst ?? false,
  });
  const fleet = new Fleet(parts);
  const strikes = new Map<string, number>();
  let asked = 0;
  const at = (): Progress => ({
    asked,
    toAsk: items.length,
    ended: fleet.recoveries.ended.size,
    kills: fleet.kills,
    toKill: kills,
  });
  const watch = watchFor(at, options.progress);
  let engine: Engine | null = null;
  const db = database.worker();
  try {
    await fleet.start();
    const { signal } = watch;
    await Promise.all([
      produce({
        items,
        tenants: database.tenants,
        url,
        allowed: () => allowedAt(at()),
        asked: (count) => asked = count,
        signal,
      }),
      killAtRandom(fleet, {
        at,
        chance,
        signal,
        strikes: {
          all: strikesOn(database),
          count: ({ name }: Strike) =>
            strikes.set(name, (strikes.get(name) ?? 0) + 1),
        },
      }),
    ]);
    await fleet.ready();
    engine = await openEngine(readConfig(new Map(Object.entries(env))), {
      db,
      tasks: [
        ...drillTasks({ url: calls.url, instance: "" }),
        mailTask(null),
      ],
      log: { error() {} },
    });
    const booked = engine;
    const verdict = await withOwner(database, fleet, async (sql) => {
      await settled(booked, sql, signal);
      return await judge({
        // who interrupts it has not asked for the rest
        items: items.slice(0, asked),
        sql,
        engine: booked,
        letters: letters.arrivals,
        calls: calls.arrivals,
      });
    });
    return reportOf({
      database,
      options,
      items,
      verdict,
      fleet,
      strikes,
      planted: letters.arrivals.planted + calls.arrivals.planted,
      stopped: signal.aborted ? String(signal.reason) : null,
      ms: Date.now() - startedAt,
    });
  } finally {
    watch.end();
    await engine?.close();
    await db.close();
    await fleet.stop();
    await Promise.all([letters.close(), calls.close()]);
  }
}

/** So much that there is work until the last kill, and never so much that it waits long. */
function allowedAt({ toAsk, ended, kills, toKill }: Progress): number {
  const share = toKill === 0 ? toAsk : toAsk * (kills + 1) / toKill;
  // what is rolled back, and poison, never ends well
  return Math.min(share, ended / 0.9 + window);
}

/** Aborts when nothing changes any more, or somebody interrupts. */
function watchFor(at: () => Progress, tell: DrillOptions["progress"]) {
  const hung = new AbortController();
  let last = "";
  let changedAt = Date.now();
  const timer = setInterval(() => {
    const now = at();
    tell?.(now);
    const text = JSON.stringify(now);
    if (text !== last) changedAt = Date.now();
    last = text;
    if (Date.now() - changedAt > stallMs) {
      hung.abort(`nothing happened for ${stallMs / 1000} s`);
    }
  }, lookMs);
  const interrupted = () => hung.abort("it was interrupted");
  for (const name of stopSignals) Deno.addSignalListener(name, interrupted);
  return {
    signal: hung.signal,
    end() {
      clearInterval(timer);
      for (const name of stopSignals) {
        Deno.removeSignalListener(name, interrupted);
      }
    },
  };
}

/** Looks as the owner; again, when the process through which it looks has ended by itself. */
async function withOwner<T>(
  database: DrillDatabase,
  fleet: Fleet,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  for (let left = mostLooks;; left--) {
    const sql = database.owner();
    try {
      return await work(sql);
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      await fleet.ready();
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

/** Waits until nothing is left to do. */
async function settled(
  engine: Engine,
  sql: Sql,
  signal: AbortSignal,
) {
  while (!signal.aborted) {
    const [outbox] = await sql`
      select count(*)::int from platform.outbox where relayed_at is null`;
    if (outbox?.count === 0 && await unfinished(engine) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}
