/**
 * The app is killed while a client hears answers over a WebSocket: after it starts again the client resumes, and has in the
 * end what the conversation has, each part once and in order.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { isEnded } from "@/lib/assistant/chat/schema.ts";
import { ownerOf, plant } from "../support/chat_site.ts";
import { type Server, startServer } from "../support/server.ts";

const SITE = "ada";
/** Heard before each of the kills, all in all. */
const ENOUGH = [1, 4];
const QUESTIONS = 8;

/** What a client keeps when its socket is gone. */
interface Kept {
  key: string | null;
  lastEventId: string | null;
  parts: string[];
  ended: Set<string>;
  /** Questions by the chance under which they are sent, with their ids once these are known. */
  asked: Map<string, string | null>;
}

// deno-lint-ignore no-explicit-any -- what a server says, looked at below
type Heard = any;

/** Goes on until it is done or the socket breaks. */
async function converse(
  { url }: Server,
  kept: Kept,
  isDone: () => boolean,
): Promise<void> {
  const address = `${url.replace("http", "ws")}/@${SITE}/api/v1/assistant/chat`;
  // Deno's own, which the types of browsers hide
  const options = { headers: { origin: url } } as unknown as string[];
  const socket = new WebSocket(`${address}/socket`, options);
  const say = (message: unknown) => socket.send(JSON.stringify(message));
  /** Five may wait; those that were asked before the kill are among them. */
  const askNext = () => {
    const open = [...kept.asked.values()].filter((id) =>
      id !== null && !kept.ended.has(id)
    );
    const next = [...kept.asked].find(([, id]) => id === null);
    if (!next || open.length >= 3) return;
    const question = "What has Ada designed?";
    say({ type: "ask", key: kept.key, once: next[0], question, lang: "en" });
  };
  await new Promise<void>((resolve) => {
    socket.onopen = () => {
      const { key, lastEventId } = kept;
      if (key) say({ type: "resume", key, lastEventId });
      askNext();
    };
    socket.onmessage = ({ data }) => {
      const heard: Heard = JSON.parse(data);
      kept.lastEventId = heard.id ?? kept.lastEventId;
      if (heard.type === "asked") {
        kept.key = heard.key;
        kept.asked.set(heard.once, heard.questionId);
        askNext();
      } else if (heard.type === "part") {
        kept.parts.push(`${heard.id} ${heard.part.text}`);
      } else if (heard.type === "state" && isEnded(heard.state)) {
        kept.ended.add(heard.questionId);
        askNext();
      }
      if (isDone()) socket.close();
    };
    socket.onclose = () => resolve();
    socket.onerror = () => {};
  });
}

async function plantSite(dataDir: string) {
  const owner = await ownerOf(dataDir);
  await owner.sql`
    select platform.create_tenant(${SITE}, 'person', '{en}')`;
  await owner.sql`
    update platform.tenants set published_at = now(), name = 'Ada' where slug = ${SITE}`;
  const chunk = { lang: "en", visibility: "public" } as const;
  await plant(owner, SITE, [{
    ...chunk,
    title: "The bakery",
    path: "/projects/bakery",
    text:
      "Ada designed the ordering system of the bakery. Ada designed the ovens of the bakery. Ada designed the signs of the bakery.",
  }]);
  await owner.close();
}

Deno.test("a client that resumes after kills has each part of each answer once, in order", async () => {
  const dataDir = await Deno.makeTempDir();
  const kept: Kept = {
    key: null,
    lastEventId: null,
    parts: [],
    ended: new Set(),
    asked: new Map(
      Array.from({ length: QUESTIONS }, () => [crypto.randomUUID(), null]),
    ),
  };
  try {
    for (const enough of ENOUGH) {
      const server = await startServer({ dataDir, quiet: true });
      if (kept.key === null) await plantSite(dataDir);
      await converse(server, kept, () => kept.parts.length >= enough);
      await server.kill();
    }
    ok(kept.ended.size < QUESTIONS, "it was killed while it answered");
    const server = await startServer({ dataDir, quiet: true });
    await converse(server, kept, () => kept.ended.size === QUESTIONS);
    const answer = await fetch(
      `${server.url}/@${SITE}/api/v1/assistant/chat`,
      { headers: { "x-conversation": String(kept.key) } },
    );
    const { conversation } = await answer.json();
    strictEqual(conversation.turns.length, QUESTIONS, "none was asked twice");
    const parts = conversation.turns.flatMap((turn: Heard) =>
      turn.parts.map(({ place, text }: Heard) => `${turn.no}.${place} ${text}`)
    );
    ok(parts.length >= QUESTIONS, `${parts.length} parts`);
    deepStrictEqual(kept.parts, parts);
    strictEqual(await server.stop(), 0);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
