import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Db } from "./db.ts";
import { createLive, type LiveEvent, type Viewer } from "./live.ts";

/** A database that only rings. */
function bells() {
  const heard = new Map<string, ((payload: string) => void)[]>();
  const db = {
    listen(channel: string, hears: (payload: string) => void) {
      heard.set(channel, [...heard.get(channel) ?? [], hears]);
      return Promise.resolve();
    },
  } as unknown as Db; // streams ask it for nothing else
  const ring = (channel: string, payload: string) =>
    heard.get(channel)?.forEach((hears) => hears(payload));
  return { db, ring };
}

function viewerWith(parts: Partial<Viewer> = {}): Viewer {
  return {
    tenantId: "t1",
    userId: "u1",
    sessionId: "s1",
    read: () => Promise.resolve([]),
    ...parts,
  };
}

const said = (id: string, data: unknown): LiveEvent[] => [
  { id, event: "unread", data },
];

/** Reads a stream's text until it holds `until`. */
function reading(stream: ReadableStream<Uint8Array<ArrayBuffer>> | null) {
  ok(stream, "the stream was refused");
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return {
    async until(part: string): Promise<string> {
      while (!text.includes(part)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`the stream ended without ${part}: ${text}`);
        text += value;
      }
      return text;
    },
    async end(): Promise<string> {
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return text;
        text += value;
      }
    },
    leave: () => reader.cancel(),
  };
}

Deno.test("createLive() tells at once what there is, and again when the bell rings for that member", async () => {
  const stopping = new AbortController();
  const { db, ring } = bells();
  const live = createLive(db, stopping.signal);
  let unread = 1;
  let reads = 0;
  const read = () => {
    reads++;
    return Promise.resolve(said(`id-${unread}`, { unread }));
  };
  const stream = reading(await live.open(viewerWith({ read })));
  const first = await stream.until("\n\nid");
  strictEqual(first.startsWith("retry: 3000\n\n"), true);
  strictEqual(
    await stream.until('{"unread":1}\n\n'),
    'retry: 3000\n\nid: id-1\nevent: unread\ndata: {"unread":1}\n\n',
  );
  unread = 2;
  ring("notified", "t2 u1");
  ring("notified", "t1 u2");
  strictEqual(
    reads,
    1,
    "another tenant's and another member's bell is not read",
  );
  ring("notified", "t1 u1");
  await stream.until('{"unread":2}');
  stopping.abort();
  await stream.end();
  strictEqual(live.size, 0);
});

Deno.test("createLive() rings every member of a tenant in which a list has changed, and nobody of another", async () => {
  const stopping = new AbortController();
  const { db, ring } = bells();
  const live = createLive(db, stopping.signal);
  const reads: string[] = [];
  const streams = await Promise.all(
    [["t1", "u1"], ["t1", "u2"], ["t2", "u1"]].map(async (
      [tenantId = "", userId = ""],
    ) =>
      reading(
        await live.open(viewerWith({
          tenantId,
          userId,
          read() {
            reads.push(tenantId + userId);
            return Promise.resolve([]);
          },
        })),
      )
    ),
  );
  deepStrictEqual(reads.splice(0), ["t1u1", "t1u2", "t2u1"]);
  await new Promise((resolve) => setTimeout(resolve));
  ring("changed", "t1");
  deepStrictEqual(reads, ["t1u1", "t1u2"]);
  stopping.abort();
  await Promise.all(streams.map((stream) => stream.end()));
});

Deno.test("createLive() reads once more for any number of rings while it reads", async () => {
  const stopping = new AbortController();
  const { db, ring } = bells();
  const live = createLive(db, stopping.signal);
  const turns: (() => void)[] = [];
  const read = () =>
    new Promise<LiveEvent[]>((resolve) =>
      turns.push(() => resolve(said(`id-${turns.length}`, turns.length)))
    );
  const stream = reading(await live.open(viewerWith({ read })));
  for (let at = 0; at < 5; at++) ring("notified", "t1 u1");
  strictEqual(turns.length, 1);
  turns[0]?.();
  await stream.until("id-1");
  strictEqual(turns.length, 2);
  turns[1]?.();
  await stream.until("id-2");
  strictEqual(turns.length, 2);
  stopping.abort();
  await stream.end();
});

Deno.test("createLive() ends the streams of a session that ended, and of a user whose sessions all did", async () => {
  const stopping = new AbortController();
  const { db, ring } = bells();
  const live = createLive(db, stopping.signal);
  const streams = await Promise.all(
    [["u1", "s1"], ["u1", "s2"], ["u2", "s3"]].map(async (
      [userId, sessionId],
    ) => reading(await live.open(viewerWith({ userId, sessionId })))),
  );
  ring("session_ended", "s1");
  await streams[0]?.end();
  strictEqual(live.size, 2);
  ring("session_ended", "u2");
  await streams[2]?.end();
  strictEqual(live.size, 1);
  stopping.abort();
  await streams[1]?.end();
});

Deno.test(
  "createLive() opens so many for a user and for the process, and frees them when readers leave",
  {
    // a timer that stays would keep the process from ending
    sanitizeOps: true,
  },
  async () => {
    const stopping = new AbortController();
    const { db } = bells();
    const live = createLive(db, stopping.signal, { perUser: 2, perProcess: 3 });
    const one = await live.open(viewerWith());
    const two = await live.open(viewerWith({ tenantId: "t2" }));
    strictEqual(await live.open(viewerWith()), null, "a third of one user");
    await one?.cancel();
    strictEqual(live.size, 1);
    ok(await live.open(viewerWith()));
    ok(await live.open(viewerWith({ userId: "u2" })));
    strictEqual(await live.open(viewerWith({ userId: "u3" })), null);
    stopping.abort();
    strictEqual(live.size, 0);
    strictEqual(await live.open(viewerWith()), null, "none once it stops");
    await two?.cancel();
  },
);

Deno.test("createLive() keeps a silent stream alive, ends an old one, and one that nobody reads", async () => {
  const stopping = new AbortController();
  const { db, ring } = bells();
  const live = createLive(db, stopping.signal, { heartbeatMs: 1 });
  const alive = reading(await live.open(viewerWith()));
  await alive.until("\n\n:\n\n:\n\n");
  await alive.leave();

  const short = createLive(db, stopping.signal, {
    heartbeatMs: 1,
    lifetimeMs: 0,
  });
  await reading(await short.open(viewerWith())).end();

  const unread = createLive(db, stopping.signal);
  const read = () => Promise.resolve(said("id", "x".repeat(9_000)));
  await unread.open(viewerWith({ read }));
  for (let at = 0; at < 3; at++) {
    ring("notified", "t1 u1");
    await new Promise((resolve) => setTimeout(resolve));
  }
  strictEqual(unread.size, 0);
  stopping.abort();
});

Deno.test("createLive() ends a stream whose reading fails, so that the browser comes back", async () => {
  const stopping = new AbortController();
  const { db } = bells();
  const live = createLive(db, stopping.signal);
  const read = () => Promise.reject(new Error("no database"));
  const stream = reading(await live.open(viewerWith({ read })));
  deepStrictEqual(await stream.end(), "retry: 3000\n\n");
  stopping.abort();
});
