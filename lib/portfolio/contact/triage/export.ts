/**
 * Messages as files: a list of JSON objects, or a table for spreadsheets.
 *
 * @module
 */
import { csvCell } from "@/lib/platform/csv.ts";
import type { ContactMessage } from "../schema.ts";

/** The formats of an export. */
export const exportFormats = ["csv", "json"] as const;

/** Reads messages behind one of them; an empty answer is the end. */
type Read = (after: string | undefined) => Promise<ContactMessage[]>;

const columns = [
  "id",
  "createdAt",
  "name",
  "email",
  "lang",
  "intent",
  "priority",
  "readAt",
  "repliedAt",
  "snoozedUntil",
  "heldAt",
  "mailState",
  "body",
] as const satisfies (keyof ContactMessage)[];

/**
 * Streams everything that `read` gives, as fast as it is taken.
 *
 * @param first what `read(undefined)` answered; whoever may not read is told before anything was sent
 */
export function exportOf(
  format: (typeof exportFormats)[number],
  first: ContactMessage[],
  read: Read,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: ContactMessage[] | null = first;
  let last: string | undefined;
  return new ReadableStream({
    start(controller) {
      // spreadsheets know UTF-8 by its mark
      const head = format === "csv" ? `\ufeff${columns.join(",")}\r\n` : "[";
      controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      const messages: ContactMessage[] = next ?? await read(last);
      const isFirst = next !== null;
      next = null;
      if (messages.length === 0) {
        if (format === "json") controller.enqueue(encoder.encode("\n]\n"));
        return controller.close();
      }
      last = messages.at(-1)?.id;
      const text = format === "csv"
        ? csvOf(messages)
        : jsonOf(messages, isFirst);
      controller.enqueue(encoder.encode(text));
    },
  });
}

function jsonOf(messages: readonly ContactMessage[], isFirst: boolean): string {
  const rows = messages.map((message) => `\n${JSON.stringify(message)}`);
  return `${isFirst ? "" : ","}${rows.join(",")}`;
}

/** Rows of a table (RFC 4180). */
export function csvOf(messages: readonly ContactMessage[]): string {
  return messages.map((message) =>
    `${columns.map((name) => csvCell(message[name])).join(",")}\r\n`
  ).join("");
}
