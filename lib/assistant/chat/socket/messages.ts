/**
 * What a client may say on a socket, and what it hears. The events are those of the stream of `GET /events`.
 *
 * @module
 */
import { z } from "zod";
import type { ErrorCode, FieldErrors } from "@/lib/platform/errors.ts";
import { askInput, conversationKey, type TurnState } from "../schema.ts";
import type { Part } from "../schema.ts";

/** A client's message; a question is limited as everywhere. */
const clientMessage = z.discriminatedUnion("type", [
  askInput.omit({ peer: true }).extend({
    type: z.literal("ask"),
    key: askInput.shape.key.optional(),
  }),
  z.strictObject({
    type: z.literal("stop"),
    questionId: z.uuid(),
  }),
  z.strictObject({
    type: z.literal("resume"),
    key: conversationKey,
    lastEventId: z.string().regex(/^\d{1,6}\.\d{1,6}$/).nullable().optional(),
  }),
]);

/** What a client says. */
export type ClientMessage = z.infer<typeof clientMessage>;

/** What the server says. */
export type ServerMessage =
  | { type: "asked"; key: string; questionId: string; once: string | null }
  | { type: "part"; id: string; questionId: string; no: number; part: Part }
  | {
    type: "state";
    id: string;
    questionId: string;
    no: number;
    state: TurnState;
  }
  | {
    type: "error";
    code: ErrorCode;
    message: string;
    fields?: FieldErrors;
    once?: string | null;
  };

/** Longer messages end the socket: a question has 1,000 characters, of six bytes at most when they are escaped. */
export const MAX_MESSAGE = 8_000;

/** Reads a message; `null` when it is none of the protocol, with the reason. */
export function readMessage(
  text: string,
): { message: ClientMessage } | { wrong: FieldErrors } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: { "": "is not JSON" } };
  }
  const { data, error } = clientMessage.safeParse(value);
  if (data) return { message: data };
  const wrong: FieldErrors = Object.create(null);
  for (const { path, message } of error.issues) {
    wrong[path.join(".")] ??= message;
  }
  return { wrong };
}
