/**
 * A server on this machine that speaks the streaming protocols of OpenAI and of Anthropic, as badly as a test wants.
 *
 * @module
 */

/** What a model was sent. */
export interface Heard {
  protocol: "openai" | "anthropic";
  system: string;
  user: string;
  authorization: string;
  /** The body as it came. */
  body: Record<string, unknown>;
}

/** What it does with it. */
export interface Reply {
  /** Other than 200: an error, nothing is streamed. */
  status?: number;
  headers?: Record<string, string>;
  pieces?: string[];
  /** `cut`: the connection ends without an end of the answer. `hang`: nothing more comes. */
  end?: "whole" | "cut" | "hang";
}

/** The server; close it at the end. */
export interface ModelServer extends AsyncDisposable {
  url: string;
  heard: Heard[];
  /** Connections that the client closed before the answer ended. */
  givenUp: () => number;
}

/** Serves a model whose answers `reply` makes; `count` is the number of the call, from 0. */
export function serveModel(
  reply: (heard: Heard, count: number) => Reply,
): ModelServer {
  const heard: Heard[] = [];
  let givenUp = 0;
  const stop = new AbortController();
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal: stop.signal,
    // An answer that is cut off is what a test wants.
    onError: () => new Response(null, { status: 500 }),
    onListen: () => {},
  }, async (request) => {
    const path = new URL(request.url).pathname;
    const body = await request.json();
    const one = path.endsWith("/messages")
      ? anthropicHeard(request, body)
      : openaiHeard(request, body);
    const { status = 200, headers = {}, ...how } = reply(one, heard.length);
    heard.push(one);
    if (status !== 200) {
      const error = { message: "no", type: "test" };
      return Response.json({ type: "error", error }, { status, headers });
    }
    const events = one.protocol === "openai"
      ? openaiEvents(how.pieces ?? [])
      : anthropicEvents(how.pieces ?? []);
    return new Response(
      streamOf(events, how.end ?? "whole", () => givenUp++),
      { headers: { "content-type": "text/event-stream", ...headers } },
    );
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    heard,
    givenUp: () => givenUp,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await server.finished;
    },
  };
}

/** The shape that both protocols share. */
interface Body {
  system?: string;
  messages: { role: string; content: string }[];
}

function openaiHeard(request: Request, body: Body): Heard {
  const by = (role: string) =>
    body.messages.filter((one) => one.role === role)
      .map(({ content }) => content).join("\n");
  return {
    protocol: "openai",
    system: by("system"),
    user: by("user"),
    authorization: request.headers.get("authorization") ?? "",
    body: { ...body },
  };
}

function anthropicHeard(request: Request, body: Body): Heard {
  return {
    protocol: "anthropic",
    system: body.system ?? "",
    user: body.messages.map(({ content }) => content).join("\n"),
    // Which of the two has changed from one version of the SDK to another.
    authorization: request.headers.get("x-api-key") ??
      request.headers.get("authorization") ?? "",
    body: { ...body },
  };
}

function openaiEvents(pieces: string[]): string[] {
  const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
  const chunk = (choice: unknown, usage: unknown = null) =>
    event({
      id: "c",
      object: "chat.completion.chunk",
      created: 1,
      model: "m",
      choices: choice ? [choice] : [],
      usage,
    });
  return [
    ...pieces.map((content) =>
      chunk({ index: 0, delta: { content }, finish_reason: null })
    ),
    chunk({ index: 0, delta: {}, finish_reason: "stop" }) +
    chunk(null, {
      prompt_tokens: 1_000,
      completion_tokens: 50,
      total_tokens: 1_050,
    }) + "data: [DONE]\n\n",
  ];
}

function anthropicEvents(pieces: string[]): string[] {
  const event = (value: { type: string; [key: string]: unknown }) =>
    `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`;
  const start = event({
    type: "message_start",
    message: {
      id: "m",
      type: "message",
      role: "assistant",
      model: "m",
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 1_000, output_tokens: 1 },
    },
  }) + event({
    type: "content_block_start",
    index: 0,
    content_block: { type: "text", text: "" },
  });
  const [first = "", ...rest] = pieces.map((text) =>
    event({
      type: "content_block_delta",
      index: 0,
      delta: { type: "text_delta", text },
    })
  );
  return [
    start + first,
    ...rest,
    event({ type: "content_block_stop", index: 0 }) + event({
      type: "message_delta",
      delta: { stop_reason: "end_turn", stop_sequence: null },
      usage: { output_tokens: 50 },
    }) + event({ type: "message_stop" }),
  ];
}

/** Events but the last are the pieces, the last is the end. */
function streamOf(
  events: string[],
  end: "whole" | "cut" | "hang",
  giveUp: () => void,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  const sent = end === "whole" ? events : events.slice(0, -1);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const event = sent[at++];
      if (event !== undefined) controller.enqueue(bytes.encode(event));
      else if (end === "whole") controller.close();
      else if (end === "cut") controller.error(new Error("cut"));
      // Otherwise nothing comes, until the client has had enough.
      else return new Promise<void>(() => {});
    },
    cancel: giveUp,
  });
}
