import { assertEquals } from "@std/assert";
import { anthropicEngine } from "./anthropic.ts";
import {
  type DraftSentence,
  EngineError,
  type EngineRequest,
  type Usage,
} from "./engine.ts";
import { openaiEngine } from "./openai.ts";
import type { RemoteSettings } from "./remote.ts";
import { type Reply, serveModel } from "./test_model_server.ts";

const request: EngineRequest = {
  question: "Where does Ada work?",
  lang: "en",
  passages: [{
    chunkId: "chunk-of-ada",
    title: "Work",
    path: "/experience",
    text: "Ada works at Acme.",
    lang: "en",
  }],
  person: "Ada",
  canary: "c0ffee",
  corrections: [],
};

const line =
  '{"cites":[{"id":"p1","quote":"Ada works at Acme."}],"text":"Ada works at Acme."}\n';
const sentence = {
  text: "Ada works at Acme.",
  citations: [{ chunkId: "chunk-of-ada", quote: "Ada works at Acme." }],
};

const makers = {
  openai: openaiEngine,
  anthropic: anthropicEngine,
};

/** Asks the real SDK for all it has to say. */
async function ask(
  name: keyof typeof makers,
  url: string,
  settings: Partial<RemoteSettings> = {},
  signal?: AbortSignal,
) {
  const usage: Usage[] = [];
  const sentences: DraftSentence[] = [];
  const engine = makers[name]({
    baseUrl: url,
    apiKey: "key-of-the-owner",
    model: "m-1",
    timeoutMs: 30_000,
    idleMs: 30_000,
    retries: 0,
    ...settings,
  });
  let error: unknown = null;
  try {
    for await (
      const one of engine.answer(
        { ...request, signal },
        (told) => usage.push(told),
      )
    ) sentences.push(one);
  } catch (thrown) {
    error = thrown;
  }
  const reason = error instanceof EngineError ? error.reason : error;
  return { sentences, usage, reason };
}

for (const name of ["openai", "anthropic"] as const) {
  const serve = (...replies: Reply[]) =>
    serveModel((_, count) => replies[count] ?? { status: 418 });

  Deno.test(`${name}: an answer in pieces becomes sentences, with tokens and their cost`, async () => {
    await using server = serve({ pieces: [...line] });
    const { sentences, usage, reason } = await ask(name, server.url, {
      prices: { inputUsd: 2, outputUsd: 8 },
    });
    assertEquals({ sentences, reason }, {
      sentences: [sentence],
      reason: null,
    });
    assertEquals(usage, [{
      engine: name,
      model: "m-1",
      inputTokens: 1_000,
      outputTokens: 50,
      isEstimate: false,
      costMicroUsd: 2_400,
    }]);
    const [heard] = server.heard;
    assertEquals(heard?.authorization.endsWith("key-of-the-owner"), true);
    assertEquals(
      heard?.system.includes("c0ffee"),
      true,
      "rules are the system's",
    );
    assertEquals(heard?.user.includes("c0ffee"), false);
    assertEquals(heard?.system.includes("Acme"), false, "data is not");
    assertEquals(
      /chunk-of-ada/.test(JSON.stringify(heard?.body)),
      false,
      "ids of chunks stay here",
    );
    assertEquals("tools" in (heard?.body ?? {}), false);
  });

  Deno.test(`${name}: the first sentence is there before the last is written`, async () => {
    await using server = serve({ pieces: [line, "{"], end: "hang" });
    const engine = makers[name]({
      baseUrl: server.url,
      apiKey: "k",
      model: "m",
      timeoutMs: 30_000,
      idleMs: 30_000,
      retries: 0,
    });
    const usage: Usage[] = [];
    for await (
      const one of engine.answer(request, (told) => usage.push(told))
    ) {
      assertEquals(one, sentence);
      break;
    }
    assertEquals(usage.map(({ isEstimate }) => isEstimate), [true]);
    while (server.givenUp() === 0) {
      await new Promise((next) => setTimeout(next, 5));
    }
  });

  Deno.test(`${name}: what is busy or broken is asked again`, async () => {
    const again = { "retry-after-ms": "1", "retry-after": "0" };
    await using server = serve(
      { status: 429, headers: again },
      { status: 500, headers: again },
      { pieces: [line] },
    );
    const { sentences, reason } = await ask(name, server.url, { retries: 2 });
    assertEquals({ sentences, reason }, {
      sentences: [sentence],
      reason: null,
    });
    assertEquals(server.heard.length, 3);
  });

  Deno.test(`${name}: says why it gave up`, async () => {
    for (
      const [status, expected] of [
        [429, "busy"],
        [500, "broken"],
        [401, "refused"],
        [400, "refused"],
      ] as const
    ) {
      await using server = serve({ status });
      const { reason, usage } = await ask(name, server.url);
      assertEquals(reason, expected, String(status));
      assertEquals(usage.map(({ inputTokens }) => inputTokens), [0]);
    }
    assertEquals((await ask(name, "http://127.0.0.1:1")).reason, "broken");
  });

  Deno.test(`${name}: an answer that is cut off gives its sentences, then an error`, async () => {
    await using server = serve({
      pieces: [line, line.slice(0, 20)],
      end: "cut",
    });
    const { sentences, reason, usage } = await ask(name, server.url);
    assertEquals(sentences[0], sentence);
    assertEquals(reason, "cut_off");
    assertEquals(usage.map(({ isEstimate }) => isEstimate), [true]);
  });

  Deno.test(`${name}: waits as long as it may, and no longer`, async () => {
    for (const limit of [{ idleMs: 60 }, { timeoutMs: 60 }]) {
      await using server = serve({ pieces: [line], end: "hang" });
      const { sentences, reason } = await ask(name, server.url, limit);
      assertEquals({ sentences, reason }, {
        sentences: [sentence],
        reason: "timeout",
      });
    }
  });

  Deno.test(`${name}: a reader who leaves ends the call with the reader's reason`, async () => {
    await using server = serve({ pieces: [line], end: "hang" });
    const reader = new AbortController();
    const asked = ask(name, server.url, {}, reader.signal);
    while (server.heard.length === 0) {
      await new Promise((next) => setTimeout(next, 5));
    }
    reader.abort("left");
    assertEquals((await asked).reason, "left");
  });

  Deno.test(`${name}: takes a key nowhere else`, async () => {
    await using other = serve({ pieces: [line] });
    await using server = serve({
      status: 307,
      headers: { location: `${other.url}/v1/messages` },
    });
    const { reason } = await ask(name, server.url);
    assertEquals(reason, "broken");
    assertEquals(other.heard.length, 0);
  });
}
