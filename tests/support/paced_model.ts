/**
 * A model that says one sentence at a time, when a test lets it; it speaks OpenAI's protocol.
 *
 * @module
 */

/** The model; close it at the end. */
export interface PacedModel {
  url: string;
  /** Lets the answers that are under way and those that begin say so many sentences more; the last one ends them. */
  allow(sentences: number): void;
  /** What was allowed before is over. */
  hold(): void;
  close(): Promise<void>;
}

/** Quotes these sentences in order, wherever the passages that it is sent have them; questions with `now` need no leave. */
export function servePacedModel(quotes: readonly string[]): PacedModel {
  let allowed = 0;
  let changed = Promise.withResolvers<void>();
  const stop = new AbortController();
  const bytes = new TextEncoder();
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal: stop.signal,
    onListen() {},
    onError: () => new Response(null, { status: 500 }),
  }, async (request) => {
    const { messages } = await request.json();
    const text: string = messages.map((
      { content }: { content: string },
    ) => content).join("\n");
    const lines = quotes.flatMap((quote) => {
      const id = passageOf(text, quote);
      return id
        ? [JSON.stringify({ cites: [{ id, quote }], text: quote })]
        : [];
    });
    const isPaced = !/question>>\n[^\n]*\bnow\b/.test(text);
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        while (isPaced && at >= allowed && !stop.signal.aborted) {
          await changed.promise;
        }
        const line = lines[at++];
        if (line === undefined) {
          controller.enqueue(
            bytes.encode(`${chunk("", "stop")}data: [DONE]\n\n`),
          );
          controller.close();
        } else controller.enqueue(bytes.encode(chunk(`${line}\n`, null)));
      },
    }, { highWaterMark: 0 });
    return new Response(body, {
      headers: { "content-type": "text/event-stream" },
    });
  });
  const ring = () => {
    changed.resolve();
    changed = Promise.withResolvers();
  };
  return {
    url: `http://127.0.0.1:${server.addr.port}/v1`,
    allow(sentences) {
      allowed += sentences;
      ring();
    },
    hold() {
      allowed = 0;
    },
    async close() {
      stop.abort();
      ring();
      await server.finished;
    },
  };
}

/** The number of the passage that has the quote. */
function passageOf(text: string, quote: string): string | null {
  for (
    const [, id, passage = ""] of text.matchAll(
      /<<data \S+ passage (p\d+)>>\n([\s\S]*?)\n<<end/g,
    )
  ) {
    if (id && passage.includes(quote)) return id;
  }
  return null;
}

function chunk(content: string, finish: string | null): string {
  const choice = { index: 0, delta: { content }, finish_reason: finish };
  const said = {
    id: "c",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [choice],
  };
  return `data: ${JSON.stringify(said)}\n\n`;
}
