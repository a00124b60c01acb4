/**
 * The worker of the drill: the real one, with the drill's tasks besides its own.
 *
 * @module
 */
import { startWorker, type WorkerParts } from "@/workers/main.ts";
import { openTasks } from "@/workers/tasks.ts";
import {
  acknowledgedFirst,
  drillTasks,
  observed,
  type Outside,
} from "./tasks.ts";
import { tell } from "./tell.ts";

/** What a process of the drill is told when it is started. */
export interface Orders extends Outside {
  /** Plants the mistake that the drill must find. */
  acknowledgeFirst: boolean;
}

/** Works until the signal comes. */
export async function work(parts: WorkerParts): Promise<void> {
  const { acknowledgeFirst, ...outside } = readOrders();
  await startWorker(parts, async (...given) => {
    const { tasks, close } = await openTasks(...given);
    const own = drillTasks(outside)
      .map((task) => acknowledgeFirst ? acknowledgedFirst(task) : task);
    tell({ what: "ready" });
    return { tasks: [...tasks, ...own].map(observed), close };
  });
}

function readOrders(): Orders {
  return JSON.parse(Deno.args[0] ?? ""); // from process.ts
}
