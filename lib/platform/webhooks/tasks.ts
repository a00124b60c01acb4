/**
 * What webhooks make follow public events.
 *
 * @module
 */
import type { PublicEvent } from "../slice.ts";
import type { Task } from "../tasks.ts";
import { type DeliveryParts, deliveryTask } from "./deliver.ts";
import { fanOutTask } from "./fan_out.ts";

/** A task for each public event, and the one that delivers. */
export function webhookTasks(
  events: readonly PublicEvent[],
  parts: DeliveryParts,
): Task[] {
  return [...events.map(fanOutTask), deliveryTask(parts)];
}
