/**
 * A delivery as it goes over the net.
 *
 * Source: Standard Webhooks 1.0.0, "Payload structure" and "Webhook headers".
 *
 * @module
 */
import type { OutsideInit } from "../outside/fetch_outside.ts";
import { signatureOf } from "../webhooks/signature.ts";

/** What is told. */
export interface Message {
  id: string;
  type: string;
  happenedAt: Date;
  data: unknown;
}

/**
 * The request that tells it: its body is the same for every attempt, its time and so its signature are the attempt's.
 *
 * @param secrets the newest first
 * @param nowMs milliseconds since 1970
 */
export function requestOf(
  { id, type, happenedAt, data }: Message,
  secrets: readonly string[],
  nowMs: number,
): OutsideInit {
  const timestamp = Math.floor(nowMs / 1_000);
  const body = JSON.stringify({
    type,
    timestamp: happenedAt.toISOString(),
    data,
  });
  return {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "user-agent": "Vitrina-Webhooks/1",
      "webhook-id": id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": signatureOf({ id, timestamp, body }, secrets),
    },
  };
}
