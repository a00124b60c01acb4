/**
 * A server on this machine that speaks the protocol of OpenAI's embeddings: what means the same is near, whatever its
 * words.
 *
 * @module
 */

/** What it was asked. */
export interface AskedForVectors {
  model: string;
  input: string[];
}

/** The server; close it at the end. */
export interface EmbeddingServer extends AsyncDisposable {
  url: string;
  asked: AskedForVectors[];
  /** Answers 500 while it is set. */
  isBroken: boolean;
  /** Answers 400 to what it says of. */
  refuses: (input: string[]) => boolean;
}

/**
 * Serves vectors of as many numbers as there are meanings, and one more.
 *
 * @param meanings words that mean the same, in lower case
 */
export function serveEmbeddings(meanings: string[][]): EmbeddingServer {
  const stop = new AbortController();
  const asked: AskedForVectors[] = [];
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal: stop.signal,
    onListen: () => {},
  }, async (request) => {
    const { model, input } = await request.json();
    asked.push({ model, input });
    if (made.isBroken) return new Response("no", { status: 500 });
    if (made.refuses(input)) return new Response("no", { status: 400 });
    return Response.json({
      object: "list",
      model,
      // the order is the index's matter
      data: input.map((text: string, index: number) => ({
        object: "embedding",
        index,
        embedding: vectorOf(text.toLowerCase(), meanings),
      })).reverse(),
      usage: { prompt_tokens: input.length, total_tokens: input.length },
    });
  });
  const made: EmbeddingServer = {
    url: `http://127.0.0.1:${server.addr.port}`,
    asked,
    isBroken: false,
    refuses: () => false,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await server.finished;
    },
  };
  return made;
}

function vectorOf(text: string, meanings: string[][]): number[] {
  return [
    0.1,
    ...meanings.map((words) =>
      words.some((word) => text.includes(word)) ? 1 : 0
    ),
  ];
}
