import assert from "node:assert/strict";
import { writeDocument } from "@/lib/portfolio/cv/document.ts";
import { bareSite, job } from "@/lib/portfolio/cv/fixtures_test_data.ts";
import { type Bounds, openDrawingThread } from "./thread.ts";
import type { DrawingTask } from "./worker.ts";

const usual: Bounds = {
  places: 4,
  timeLimitMs: 60_000,
  idleMs: 60_000,
  memoryBytes: 1e9,
};
const url = "https://vitrina.example/@x";
const small = document(1);

function document(jobs: number): DrawingTask {
  const work = Array.from(
    { length: jobs },
    (_, i) => job({ position: `Role ${i}`, summary: "word ".repeat(90) }),
  );
  return {
    kind: "cv",
    photo: null,
    document: JSON.stringify(
      writeDocument(bareSite({ work }), { lang: "en", paper: "a4", url }),
    ),
  };
}

async function withThread(
  bounds: Partial<Bounds>,
  work: (thread: ReturnType<typeof openDrawingThread>) => Promise<unknown>,
) {
  const thread = openDrawingThread({ ...usual, ...bounds });
  try {
    await work(thread);
  } finally {
    thread.close();
  }
}

Deno.test("openDrawingThread() sets all who wait, and refuses who comes when the line is full", () =>
  withThread({ places: 2 }, async (thread) => {
    const both = [thread.draw(small), thread.draw(small)];
    assert.throws(() => thread.draw(small), {
      code: "unavailable",
      message: /too many/,
    });
    const [first, second] = await Promise.all(both);
    assert.deepEqual(first, second);
    assert.deepEqual(await thread.draw(small), first);
  }));

Deno.test("openDrawingThread() goes on after a document that fails", () =>
  withThread({}, async (thread) => {
    const bad = assert.rejects(
      thread.draw({ kind: "cv", photo: null, document: "{" }),
      (error: Error) => {
        assert.equal(error.message, "Cannot draw: the drawing program failed");
        assert.match(String(error.cause), /json/i);
        return true;
      },
    );
    assert.ok((await thread.draw(small)).length > 0);
    await bad;
  }));

Deno.test("openDrawingThread() ends a document that takes too long and sets the next in a new thread", async () => {
  const startedAt = performance.now();
  await withThread({}, (thread) => thread.draw(small));
  // Whatever this machine is busy with: far more than a small document takes, far less than an endless one.
  const timeLimitMs = 2_000 + 4 * (performance.now() - startedAt);
  await withThread({ timeLimitMs }, async (thread) => {
    const endless = assert.rejects(thread.draw(document(30_000)), {
      code: "unavailable",
      message: /too long/,
    });
    const next = thread.draw(small);
    await endless;
    assert.ok((await next).length > 0);
  });
});

Deno.test("openDrawingThread() starts a new thread when the last one was idle too long", () =>
  withThread({ idleMs: 0 }, async (thread) => {
    const first = await thread.draw(small);
    await new Promise((resolve) => setTimeout(resolve, 1));
    assert.deepEqual(await thread.draw(small), first);
  }));

Deno.test("openDrawingThread() ends a thread that holds too much memory, between two documents", () =>
  withThread({ memoryBytes: 0 }, async (thread) => {
    const first = await thread.draw(small);
    assert.deepEqual(await thread.draw(small), first);
  }));

Deno.test("openDrawingThread() refuses who still waits when it closes", () =>
  withThread({}, async (thread) => {
    const all = [thread.draw(small), thread.draw(small)]
      .map((set) =>
        assert.rejects(set, { code: "unavailable", message: /stopping/ })
      );
    thread.close();
    await Promise.all(all);
  }));
