/**
 * What the tests of every engine stand on: a process at work, and runs to book.
 *
 * @module
 */
import type { Sql } from "postgres";
import type { TestDb, TestTenant } from "@/tests/support/db.ts";
import { type Db, platformRole } from "../db.ts";
import { newId } from "../ids.ts";
import type { Log } from "../log.ts";
import { defineTask, type Task } from "../tasks.ts";
import type { Attempt, Engine, NewRun, Outcome, Run } from "./engine.ts";

/** An engine under test. */
export interface TestedEngine {
  test: TestDb;
  open(
    parts: { db: Db; tasks: readonly Task[]; log: Pick<Log, "error"> },
  ): Promise<Engine>;
  /** Makes the time pass after which runs of a process that died are free. */
  passTime(owner: Sql): Promise<unknown>;
}

/** How an attempt goes; without an outcome it is done. */
export type Doing = (
  run: Run,
  options: Parameters<Attempt>[1],
) => Promise<Outcome | void> | void;

/** An engine and two tenants to try it with. */
export interface Bench extends TestedEngine {
  db: Db;
  ada: TestTenant;
  eve: TestTenant;
}

/** Prepares the tests of an engine. */
export async function openBench(tested: TestedEngine): Promise<Bench> {
  const { test } = tested;
  return {
    ...tested,
    db: test.worker,
    ada: await test.createTenant(),
    eve: await test.createTenant(),
  };
}

/** Opens the engine, and closes it when what is tried has ended. */
export async function withEngine<T>(
  { open, db }: Bench,
  tasks: readonly Task[],
  work: (engine: Engine) => Promise<T>,
  through: Db = db,
): Promise<T> {
  const engine = await open({ db: through, tasks, log: { error() {} } });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Works as one process would while something is tried. */
export async function working<T>(
  bench: Bench,
  tasks: readonly Task[],
  doing: Doing,
  work: (engine: Engine) => Promise<T>,
  { atOnce = 4, graceMs = 1_000, through = bench.db } = {},
): Promise<T> {
  return await withEngine(bench, tasks, async (engine) => {
    const stop = new AbortController();
    const { signal } = stop;
    const attempt = attemptOf(doing);
    const ended = engine.work({ attempt, signal, atOnce, graceMs });
    try {
      return await work(engine);
    } finally {
      stop.abort();
      await ended;
    }
  }, through);
}

/** An attempt that goes like this. */
export function attemptOf(doing: Doing): Attempt {
  return async (run, options) =>
    await doing(run, options) ?? { state: "done", completed: false };
}

/** Books runs of a task, of Ada unless told otherwise. */
export async function book(
  bench: Bench,
  engine: Engine,
  task: Task,
  { times = 1, ...more }: Partial<NewRun> & { times?: number } = {},
): Promise<NewRun[]> {
  const { db } = bench;
  const runs = Array.from({ length: times }, () => ({
    ...newRun(bench, task),
    ...more,
  }));
  await db.transaction(
    platformRole(db, "app_relay"),
    "read write",
    (sql) => engine.enqueue(sql, runs),
  );
  engine.announce(runs);
  return runs;
}

/** A run of Ada's that follows an event. */
export function newRun({ ada }: Bench, { name }: Task): NewRun {
  return {
    id: newId(),
    tenantId: ada.id,
    task: name,
    eventId: crypto.randomUUID(),
    tick: null,
    payload: { id: crypto.randomUUID() },
    requestId: crypto.randomUUID(),
    orderKey: null,
  };
}

/** What the engine counts of a task. */
export async function countOf(engine: Engine, { name }: Task) {
  return (await engine.counts()).find(({ task }) => task === name);
}

/** All runs of a task, the newest first. */
export function runsOf(engine: Engine, { name }: Task) {
  return engine.list({ task: name, limit: 1_000 });
}

/** Waits until all runs of a task are so. */
export function untilAll(engine: Engine, task: Task, state: string) {
  return until(async () => {
    const runs = await runsOf(engine, task);
    return runs.length > 0 && runs.every((run) => run.state === state);
  });
}

/** Waits for what will come; the test's own time limit is the only clock. */
export async function until(
  isSo: () => Promise<boolean> | boolean,
): Promise<void> {
  while (!await isSo()) await pause(10);
}

/** Lets time pass. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

let count = 0;

/** A task of its own for each test: what one leaves is not another's. */
export function named(more: Partial<Task> = {}): Task {
  count++;
  const letters = String.fromCharCode(97 + count / 26, 97 + count % 26);
  return defineTask<unknown>({
    name: `portfolio.contract.${letters}`,
    run: () => Promise.resolve(),
    ...more,
  });
}

/** An attempt that fails. */
export function failed(
  error: string,
  retryInMs: number | null,
): Promise<Outcome> {
  return Promise.resolve({ state: "failed", error, retryInMs });
}
