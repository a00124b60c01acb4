/**
 * Tells open pages to load again.
 *
 * @module
 */
import { LIVE_RELOAD_SCRIPT } from "../boot_block.ts";

/** Address of the events. */
const EVENTS = "/_frsh/alive";

/** The requests that live reload answers, and its bell. */
export interface LiveReload {
  /** Answers its own addresses, and null for all others. */
  answer(request: Request): Response | null;
  /** Makes every open page load again. */
  announce(): void;
}

/**
 * Makes the part of a development server that reloads pages: an event stream that says which revision is served. A
 * page that hears another one than its first loads again, also after a restart of the server.
 *
 * @param basePath what the app's addresses start with
 * @returns what answers its addresses
 * @example
 * ```ts
 * const reload = liveReload("");
 * Deno.serve((request) => reload.answer(request) ?? handler(request));
 * ```
 */
export function liveReload(basePath: string): LiveReload {
  const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  let revision = crypto.randomUUID();
  const message = () =>
    new TextEncoder().encode(`retry: 200\ndata: ${revision}\n\n`);

  const events = () => {
    let controller: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(own) {
        controller = own;
        listeners.add(own);
        own.enqueue(message());
      },
      cancel: () => void listeners.delete(controller),
    });
    return new Response(body, {
      headers: {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
      },
    });
  };

  return {
    answer(request) {
      const { pathname } = new URL(request.url);
      if (pathname === basePath + EVENTS) return events();
      if (pathname !== basePath + LIVE_RELOAD_SCRIPT) return null;
      return new Response(script(basePath + EVENTS), {
        headers: { "Content-Type": "text/javascript" },
      });
    },
    announce() {
      revision = crypto.randomUUID();
      for (const listener of listeners) listener.enqueue(message());
    },
  };
}

function script(address: string): string {
  return `let revision;
new EventSource(${JSON.stringify(address)}).onmessage = ({ data }) => {
  if (revision !== undefined && revision !== data) location.reload();
  revision = data;
};
`;
}
