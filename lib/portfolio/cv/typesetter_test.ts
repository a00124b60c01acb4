import assert from "node:assert/strict";
import { writeDocument } from "./document.ts";
import { bareSite, job } from "./fixtures_test_data.ts";
import { type Bounds, openTypesetter } from "./typesetter.ts";

const usual: Bounds = {
  places: 4,
  timeLimitMs: 60_000,
  idleMs: 60_000,
  memoryBytes: 1e9,
};
const url = "https://vitrina.example/@x";
const small = document(1);

function document(jobs: number): string {
  const work = Array.from(
    { length: jobs },
    (_, i) => job({ position: `Role ${i}`, summary: "word ".repeat(90) }),
  );
  return JSON.stringify(
    writeDocument(bareSite({ work }), { lang: "en", paper: "a4", url }),
  );
}

async function withTypesetter(
  bounds: Partial<Bounds>,
  work: (typesetter: ReturnType<typeof openTypesetter>) => Promise<unknown>,
) {
  const typesetter = openTypesetter({ ...usual, ...bounds });
  try {
    await work(typesetter);
  } finally {
    typesetter.close();
  }
}

Deno.test("openTypesetter() sets all who wait, and refuses who comes when the line is full", () =>
  withTypesetter({ places: 2 }, async (typesetter) => {
    const both = [typesetter.set(small), typesetter.set(small)];
    assert.throws(() => typesetter.set(small), {
      code: "unavailable",
      message: /too many/,
    });
    const [first, second] = await Promise.all(both);
    assert.deepEqual(first, second);
    assert.deepEqual(await typesetter.set(small), first);
  }));

Deno.test("openTypesetter() goes on after a document that fails", () =>
  withTypesetter({}, async (typesetter) => {
    const bad = assert.rejects(typesetter.set("{"), (error: Error) => {
      assert.equal(error.message, "Cannot draw CV: setting it failed");
      assert.match(String(error.cause), /json/i);
      return true;
    });
    assert.ok((await typesetter.set(small)).length > 0);
    await bad;
  }));

Deno.test("openTypesetter() ends a document that takes too long and sets the next in a new thread", async () => {
  const startedAt = performance.now();
  await withTypesetter({}, (typesetter) => typesetter.set(small));
  // Whatever this machine is busy with: far more than a small document takes, far less than an endless one.
  const timeLimitMs = 2_000 + 4 * (performance.now() - startedAt);
  await withTypesetter({ timeLimitMs }, async (typesetter) => {
    const endless = assert.rejects(typesetter.set(document(30_000)), {
      code: "unavailable",
      message: /too long/,
    });
    const next = typesetter.set(small);
    await endless;
    assert.ok((await next).length > 0);
  });
});

Deno.test("openTypesetter() starts a new thread when the last one was idle too long", () =>
  withTypesetter({ idleMs: 0 }, async (typesetter) => {
    const first = await typesetter.set(small);
    await new Promise((resolve) => setTimeout(resolve, 1));
    assert.deepEqual(await typesetter.set(small), first);
  }));

Deno.test("openTypesetter() ends a thread that holds too much memory, between two documents", () =>
  withTypesetter({ memoryBytes: 0 }, async (typesetter) => {
    const first = await typesetter.set(small);
    assert.deepEqual(await typesetter.set(small), first);
  }));

Deno.test("openTypesetter() refuses who still waits when it closes", () =>
  withTypesetter({}, async (typesetter) => {
    const all = [typesetter.set(small), typesetter.set(small)]
      .map((set) =>
        assert.rejects(set, { code: "unavailable", message: /stopping/ })
      );
    typesetter.close();
    await Promise.all(all);
  }));
