/**
 * `deno task jobs drain`: does what is due, until nothing is.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import { openRegistry } from "@/lib/platform/metrics.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { openDrain } from "@/workers/drain.ts";
import { openTasks } from "@/workers/tasks.ts";
import { log, withEngine } from "./jobs_engine.ts";
import { messages, output, say } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import { exit } from "./terminal_tool.ts";

/** Works until nothing is due; says what was done. */
export async function drain(json: boolean): Promise<number> {
  const config = readConfig();
  const secrets = await openSecrets(config);
  const sum = { events: 0, done: 0, retried: 0, dead: 0, waiting: 0, ms: 0 };
  await withEngine(async ({ engine, worker: db }) => {
    const stop = new AbortController();
    Deno.addSignalListener("SIGINT", () => stop.abort());
    const bar = progressBar(messages, "Draining", "runs");
    const tell = progressOf(await dueIn(engine));
    const parts = {
      config,
      db,
      secrets,
      signal: stop.signal,
      log,
      registry: openRegistry(),
    };
    const draining = openDrain(parts, async (config, engine) => {
      const opened = await openTasks(config, engine, log);
      const tasks = opened.tasks.map((task) => ({
        ...task,
        run: (context: Parameters<typeof task.run>[0]) =>
          task.run(context).finally(() => {
            const { done, total } = tell();
            if (!json) bar.update(done, total);
          }),
      }));
      return { ...opened, tasks };
    });
    for (let more = true; more && !stop.signal.aborted;) {
      const drained = await draining.drain();
      for (const name of ["events", "done", "retried", "dead", "ms"] as const) {
        sum[name] += drained[name];
      }
      sum.waiting = drained.waiting;
      more = drained.events + drained.done + drained.retried + drained.dead > 0;
    }
    bar.end();
    await draining.close();
  });
  if (json) say(output, JSON.stringify({ drained: sum }));
  else {
    const { events, done, retried, dead, waiting, ms } = sum;
    say(
      output,
      `drained  ${done} done, ${retried} to be tried again, ${dead} failed for good, of ${events} new events, in ${
        (ms / 1_000).toFixed(1)
      } s`,
    );
    if (waiting > 0) say(output, `waiting  ${waiting}, none of them due now`);
  }
  return exit.done;
}

/** How far it is: what follows from what is done comes on top. */
function progressOf(due: number) {
  let done = 0;
  return () => {
    done++;
    return { done, total: Math.max(due, done) };
  };
}

async function dueIn(engine: Engine): Promise<number> {
  const counts = await engine.counts();
  return counts.reduce((sum, { waiting }) => sum + waiting, 0);
}
