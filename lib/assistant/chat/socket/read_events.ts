/**
 * Server-sent events, read back from a stream of ours.
 *
 * @module
 */
import type { LiveEvent } from "@/lib/platform/live.ts";

/** What reads a stream. */
export type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/** The events of a stream; each has one line of JSON. */
export async function* readEvents(reader: Reader): AsyncGenerator<LiveEvent> {
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + decoder.decode(value, { stream: true })).split(
      "\n\n",
    );
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const [, id, event, data] = EVENT.exec(block) ?? [];
      // the others are heartbeats, and advice to browsers
      if (id && event && data) yield { id, event, data: JSON.parse(data) };
    }
  }
}

/** As `lib/platform/live.ts` writes it; a dot would stop at U+2028, which JSON leaves as it is. */
const EVENT = /^id: ([^\n]+)\nevent: ([^\n]+)\ndata: ([^\n]+)$/;
