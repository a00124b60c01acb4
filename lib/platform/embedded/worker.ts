/**
 * The thread that `ThreadEngine` starts.
 *
 * @module
 */
import { LocalEngine } from "./engine.ts";
import type { Order, Report } from "./thread.ts";

// The document's types are loaded for the whole project; in a worker the global scope is this smaller one.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report, transfer?: Transferable[]): void;
};

let engine: LocalEngine | null = null;

scope.onmessage = async ({ data: order }) => {
  try {
    await obey(order);
  } catch (error) {
    scope.postMessage({
      kind: "broken",
      reason: error instanceof Error ? error.message : String(error),
    });
  }
};

async function obey(order: Order) {
  if (order.kind === "open") {
    engine = await LocalEngine.open({ folder: order.folder });
    scope.postMessage({ kind: "opened" });
  } else if (order.kind === "exec" && engine) {
    const messages = await engine.exec(order.login, order.messages);
    scope.postMessage({ kind: "answer", messages }, [messages.buffer]);
  } else if (order.kind === "close") {
    await engine?.close();
    scope.postMessage({ kind: "closed" });
  }
}
