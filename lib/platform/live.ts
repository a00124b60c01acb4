/**
 * What changes while somebody looks: server-sent events (HTML Living Standard, section "Server-sent events"), told to
 * the right people of one process. A stream carries hints; each is read from the database in the scope of its reader.
 *
 * @module
 */
import type { Db } from "./db.ts";

/** One event of a stream. */
export interface LiveEvent {
  /** What a browser that comes back sends as `Last-Event-ID`. */
  id: string;
  /** What scripts listen for. */
  event: string;
  /** Sent as JSON. */
  data: unknown;
}

/** Somebody who looks. */
export interface Viewer {
  tenantId: string;
  userId: string;
  sessionId: string;
  /** What there is to tell now, read in the viewer's own scope; asked at the start and whenever the bell rings. */
  read(): Promise<LiveEvent[]>;
  /** Whether nothing more will come, asked when all that was read is sent; then the stream ends. */
  isOver?(): boolean;
}

/** Open streams of a process. */
export interface Live {
  /**
   * Opens a stream: first what there is now, then whatever rings.
   *
   * @returns `null` when this user, or this process, has as many as it may have
   * @throws {AppError} `unavailable` when the database does not answer
   * @example
   * const stream = await platform.live.open({ tenantId, userId, sessionId, read });
   */
  open(viewer: Viewer): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>;
  /** How many are open. */
  readonly size: number;
}

/** Limits of streams; each has a default. */
export interface LiveOptions {
  /** Tabs of one member; a browser keeps six connections to a host over HTTP/1.1. */
  perUser?: number;
  /** Some 10 kB each. */
  perProcess?: number;
  /** Proxies close what is silent; 60 s is the shortest that is common. */
  heartbeatMs?: number;
  /** The browser then opens the next one, and session, membership and what was missed are looked at again. */
  lifetimeMs?: number;
}

/** Unread bytes of a stream whose reader does not read; then it is closed. */
const MAX_WAITING_BYTES = 16_000;

/** How long a browser waits before it comes back. */
const RETRY_MS = 3_000;

/** Written by triggers: `<tenant> <user>`. */
const BELL = "notified";

/** Written by triggers: the tenant in which a list has changed. */
const CHANGED = "changed";

/** Written where sessions end: the session, or its user when all of them do. */
const SESSION_ENDED = "session_ended";

/**
 * Makes it; it listens from the first stream on.
 *
 * @param db the web's login
 * @param signal ends every stream, so that the server can stop
 * @example const live = createLive(database.web, stopping.signal);
 */
export function createLive(
  db: Db,
  signal: AbortSignal,
  options: LiveOptions = {},
): Live {
  const {
    perUser = 6,
    perProcess = 2_000,
    heartbeatMs = 25_000,
    lifetimeMs = 300_000,
  } = options;
  const open = new Set<Stream>();
  let listening: Promise<unknown> | null = null;
  let pulse: ReturnType<typeof setInterval> | undefined;

  const listen = () =>
    listening ??= Promise.all([
      db.listen(BELL, (payload) => ring(({ bell }) => bell === payload)),
      db.listen(
        CHANGED,
        (id) => ring(({ viewer: { tenantId } }) => tenantId === id),
      ),
      db.listen(SESSION_ENDED, (id) => end(id)),
    ]).catch((error) => {
      listening = null;
      throw error;
    });
  const ring = (isFor: (stream: Stream) => boolean) => {
    for (const stream of open) if (isFor(stream)) void stream.tell();
  };
  const end = (id: string | null) => {
    for (const stream of open) {
      const { sessionId, userId } = stream.viewer;
      if (id === null || id === sessionId || id === userId) stream.close();
    }
  };
  const beat = () => {
    const oldest = performance.now() - lifetimeMs;
    for (const stream of open) {
      if (stream.openedAt < oldest) stream.close();
      else stream.beat();
    }
  };
  const gone = (stream: Stream) => {
    open.delete(stream);
    if (open.size === 0) clearInterval(pulse);
  };
  signal.addEventListener("abort", () => end(null), { once: true });

  return {
    get size() {
      return open.size;
    },
    async open(viewer) {
      if (signal.aborted) return null;
      await listen();
      const own = [...open].filter((one) =>
        one.viewer.userId === viewer.userId
      );
      if (own.length >= perUser || open.size >= perProcess) return null;
      const stream = new Stream(viewer, gone);
      if (open.size === 0) pulse = setInterval(beat, heartbeatMs);
      open.add(stream);
      void stream.tell();
      return stream.readable;
    },
  };
}

/** One reader's stream. */
class Stream {
  readonly bell: string;
  readonly openedAt = performance.now();
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  #controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null =
    null;
  #gone: (stream: Stream) => void;
  #isReading = false;
  #isRung = false;

  constructor(readonly viewer: Viewer, gone: (stream: Stream) => void) {
    this.bell = `${viewer.tenantId} ${viewer.userId}`;
    this.#gone = gone;
    this.readable = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => this.#leave(),
    }, { highWaterMark: MAX_WAITING_BYTES, size: ({ length }) => length });
    this.#send(`retry: ${RETRY_MS}\n\n`);
  }

  /** Reads and sends; what rings meanwhile is read once more afterwards, and never twice at a time. */
  async tell(): Promise<void> {
    this.#isRung = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isRung && this.#controller) {
        this.#isRung = false;
        for (const event of await this.viewer.read()) this.#send(text(event));
        if (!this.#isRung && this.viewer.isOver?.()) this.close();
      }
    } catch {
      // the browser comes back, and is told then
      this.close();
    } finally {
      this.#isReading = false;
    }
  }

  beat(): void {
    this.#send(":\n\n");
  }

  close(): void {
    const controller = this.#controller;
    this.#leave();
    controller?.close();
  }

  #send(text: string): void {
    if (!this.#controller) return;
    this.#controller.enqueue(encoder.encode(text));
    if ((this.#controller.desiredSize ?? 0) <= 0) this.close();
  }

  #leave(): void {
    this.#controller = null;
    this.#gone(this);
  }
}

const encoder = new TextEncoder();

/** JSON has no line ends, which would end the event. */
function text({ id, event, data }: LiveEvent): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
