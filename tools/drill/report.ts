/**
 * What a drill prints: counts, and every deviation.
 *
 * @module
 */
import { accent, columns, say, type Screen, soft } from "../terminal.ts";
import type { DrillDatabase } from "./database.ts";
import type { Aim, Fleet } from "./fleet.ts";
import type { Item } from "./plan.ts";
import type { DrillOptions } from "./run.ts";
import type { Verdict } from "./verdict.ts";

/** What a drill has shown. */
export interface DrillReport {
  engine: string;
  database: string;
  seed: number;
  tasks: number;
  rolledBack: number;
  seconds: number;
  kills: number;
  killsByAim: Record<Aim, number>;
  killsWhileStarting: number;
  /** Other trouble, by its name. */
  strikes: Record<string, number>;
  /** Times that a sink was out of order. */
  planted: number;
  lost: number;
  twice: number;
  fromNothing: number;
  twoKeys: number;
  repeats: number;
  poison: number;
  deadLetters: number;
  deadWrong: number;
  unfinished: number;
  /** Runs whose holder was killed, and the longest that one waited for its next attempt, in milliseconds. */
  stuck: number;
  recoveryMs: number;
  /** Claims of stuck runs whose process was killed before it began them. */
  unstarted: number;
  /** Processes that ended without having been killed. */
  crashes: number;
  /** What they complained of at last. */
  lastWords: string[];
  /** What must not be, in words; empty when all is well. */
  deviations: string[];
}

/** A stuck run must be started again within this. */
const recoveryWithinMs = 15_000;
/** Of what a process complained of before it ended by itself. */
const lastLines = 12;
/** Examples that are named. */
const named = 5;

/** Puts it together. */
export function reportOf(
  { database, options, items, verdict, fleet, strikes, planted, stopped, ms }: {
    database: DrillDatabase;
    options: DrillOptions;
    items: readonly Item[];
    verdict: Verdict;
    fleet: Fleet;
    strikes: ReadonlyMap<string, number>;
    planted: number;
    /** Why it was given up before the end. */
    stopped: string | null;
    ms: number;
  },
): DrillReport {
  const { times } = fleet.recoveries;
  const recoveryMs = Math.max(0, ...times);
  const wanted = items.filter(({ rolledBack }) => !rolledBack);
  const struck = [...strikes.values()].reduce((sum, count) => sum + count, 0);
  const { lost, twice, fromNothing, twoKeys, deadWrong } = verdict;
  const deviations = [
    stopped ?? "",
    some("lost", lost),
    some("effects twice", twice),
    some("effects of what was rolled back", fromNothing),
    some("tasks with two Message-IDs or Idempotency-Keys", twoKeys),
    some("dead letters not as they should be", deadWrong),
    verdict.unfinished > 0 ? `${verdict.unfinished} runs not ended` : "",
    verdict.repeats > fleet.kills + struck
      ? `${verdict.repeats} identical repeats, more than kills and other trouble`
      : "",
    recoveryMs > recoveryWithinMs
      ? `a stuck run waited ${seconds(recoveryMs)}`
      : "",
  ].filter((text) => text !== "");
  return {
    engine: options.engine,
    database: database.kind,
    seed: options.seed,
    tasks: wanted.length,
    rolledBack: items.length - wanted.length,
    seconds: Math.round(ms / 1000),
    kills: fleet.kills,
    killsByAim: fleet.killsByAim,
    killsWhileStarting: fleet.killsWhileStarting,
    strikes: Object.fromEntries(strikes),
    planted,
    lost: lost.length,
    twice: twice.length,
    fromNothing: fromNothing.length,
    twoKeys: twoKeys.length,
    repeats: verdict.repeats,
    poison: wanted.filter(({ kind }) => kind === "poison").length,
    deadLetters: verdict.deadLetters,
    deadWrong: deadWrong.length,
    unfinished: verdict.unfinished,
    stuck: times.length,
    recoveryMs,
    unstarted: fleet.recoveries.unstarted,
    crashes: fleet.crashes.length,
    lastWords: fleet.crashes.slice(0, named).map((lines) =>
      lines.slice(-lastLines).join("\n")
    ),
    deviations,
  };
}

/** Prints it. */
export function printReport(screen: Screen, report: DrillReport): void {
  const { killsByAim, strikes } = report;
  const trouble = Object.entries(strikes).map(([name, count]) =>
    `${name} ${count}`
  ).join(", ");
  say(screen);
  say(
    screen,
    accent(screen, `${report.engine} on ${report.database}`) +
      `, seed ${report.seed}, ${report.seconds} s`,
  );
  const rows = [
    ["tasks", `${report.tasks}, and ${report.rolledBack} rolled back`],
    [
      "killed",
      `${report.kills} (${killsByAim.within} within a transaction, ${killsByAim.answer} before an answer, ${report.killsWhileStarting} while starting)`,
    ],
    ["other trouble", trouble || "none"],
    ["sinks out of order", `${report.planted}`],
    ["lost", `${report.lost}`],
    ["effects twice", `${report.twice}`],
    ["from what was rolled back", `${report.fromNothing}`],
    ["two ids for one run", `${report.twoKeys}`],
    ["identical repeats", `${report.repeats}`],
    ["poison in dead letters", `${report.deadLetters} of ${report.poison}`],
    [
      "stuck runs",
      `${report.stuck}, the longest started again after ${
        seconds(report.recoveryMs)
      }; ${report.unstarted} claims died before they began`,
    ],
    ["ended by themselves", `${report.crashes}`],
  ];
  for (const line of columns(rows, screen)) say(screen, line);
  for (const text of report.lastWords) say(screen, soft(screen, text));
  for (const text of report.deviations) {
    say(screen, `${accent(screen, "deviation")}  ${text}`);
  }
  if (report.deviations.length === 0) say(screen, "No deviation.");
}

function some(what: string, which: readonly (number | string)[]): string {
  if (which.length === 0) return "";
  const more = which.length > named ? ", …" : "";
  return `${which.length} ${what}: ${which.slice(0, named).join(", ")}${more}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
