/**
 * Reads a stream of server-sent events that needs a header, which `EventSource` cannot send: answers as they come.
 *
 * @module
 */

/** An event as it came. */
export interface Told {
  event: string;
  data: unknown;
}

/** What is followed, and who is told. */
export interface Following {
  address: string;
  /** Opens the conversation; never part of an address. */
  key: string;
  hear(told: Told): void;
  /** The connection went, or is back. */
  lost(isLost: boolean): void;
  /** There is no such conversation any more. */
  gone(): void;
}

/** How long it waits before it comes back, growing from the first to the last. */
const PAUSES_MS = [300, 1_000, 3_000, 8_000];

/** Follows until it is told to stop; after a lost connection it goes on where it was. */
export function followAnswers(following: Following): () => void {
  const stopped = new AbortController();
  void follow(following, stopped.signal);
  return () => stopped.abort();
}

async function follow(
  { address, key, hear, lost, gone }: Following,
  signal: AbortSignal,
) {
  let last = "";
  for (let tries = 0; !signal.aborted; tries++) {
    try {
      const headers = {
        "x-conversation": key,
        accept: "text/event-stream",
        ...last && { "last-event-id": last },
      };
      const answer = await fetch(address, {
        headers,
        signal,
        cache: "no-store",
      });
      if (answer.status === 404) return gone();
      if (!answer.ok || !answer.body) throw new Error(String(answer.status));
      lost(false);
      await read(answer.body, (id, told) => {
        tries = 0;
        if (id) last = id;
        hear(told);
      });
    } catch {
      if (signal.aborted) return;
      lost(true);
    }
    await pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 0, signal);
  }
}

async function read(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  hear: (id: string, told: Told) => void,
) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = new Map(
        block.split("\n").map((line): [string, string] => {
          const at = line.indexOf(":");
          return [line.slice(0, at), line.slice(at + 1).trimStart()];
        }),
      );
      const data = fields.get("data");
      if (data) {
        hear(fields.get("id") ?? "", {
          event: fields.get("event") ?? "",
          data: JSON.parse(data),
        });
      }
    }
  }
}

/** Until the time is over, or the browser says that there is a network again. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    addEventListener("online", go);
    signal.addEventListener("abort", go, { once: true });
  });
}
