/**
 * The engine that keeps its own book: `platform.task_runs` says what there is to do, the Deno KV queue carries ids, and
 * looking into the book finds what was never told.
 *
 * @module
 */
import type { Db } from "../db.ts";
import type { Log } from "../log.ts";
import type { Task } from "../tasks.ts";
import type { Engine } from "./engine.ts";
import { kvDesk } from "./kv_desk.ts";
import { enqueueRuns } from "./kv_enqueue.ts";
import { beforeAll } from "./kv_look.ts";
import { openCourier } from "./kv_queue.ts";
import { KvWork } from "./kv_work.ts";

/** What the engine needs. */
export interface KvParts {
  /** The worker's login. */
  db: Db;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
  /** Of the Deno KV queue; without it the database's bell and looking are enough. */
  queueFile?: string | null;
  /** Looks into the book this often without being called. */
  sweepMs?: number;
}

/**
 * Opens the engine.
 *
 * @example const engine = openKv({ db, tasks, log, queueFile: "data/queue.kv" });
 */
export function openKv(
  { queueFile = null, sweepMs = 2_000, ...parts }: KvParts,
): Engine {
  const { db, tasks, log } = parts;
  const courier = openCourier(queueFile, log);
  const works = new Set<KvWork>();
  const look = () => works.forEach((work) => work.look());
  let listening: Promise<void> | null = null;

  async function listen() {
    await db.listen("task_runs", look);
    courier.listen((run) => {
      const [work] = works;
      work?.offer(run);
    });
  }

  /** What could not be heard is listened to again by whoever works next. */
  const listenOnce = () =>
    listening ??= listen().catch((error) => {
      listening = null;
      throw error;
    });

  return {
    name: "kv",
    enqueue: (sql, runs) => enqueueRuns(sql, tasks, runs),
    announce(runs) {
      // of those that follow each other, the book says who is next
      const free = runs.filter(({ orderKey }) => orderKey === null)
        .map(({ id, tenantId }) => ({ id, lane: tenantId ?? beforeAll.lane }));
      courier.send(free);
      const [work] = works;
      for (const run of free) work?.offer(run);
      if (free.length < runs.length) look();
    },
    async work(options) {
      const work = new KvWork({ ...parts, sweepMs }, options);
      works.add(work);
      try {
        await listenOnce();
        await work.work();
      } finally {
        works.delete(work);
      }
    },
    ...kvDesk(db),
    close: () => courier.close(),
  };
}
