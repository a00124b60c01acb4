import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { AppError } from "@/lib/platform/errors.ts";
import { Batch } from "./batch.ts";

const gone = () => new AppError("unavailable", "Cannot reach the database");

Deno.test("Batch writes together what comes while it writes, each item once and in order", async () => {
  const writes: number[][] = [];
  const batch = new Batch<number>(async (items) => {
    await new Promise((done) => setTimeout(done, 5));
    writes.push(items);
  }, { flushMs: 1, most: 40 });
  await Promise.all(Array.from({ length: 100 }, (_, at) => batch.write(at)));
  deepStrictEqual(writes.flat(), Array.from({ length: 100 }, (_, at) => at));
  ok(writes.length < 10, `${writes.length} writes`);
  ok(writes.every((items) => items.length <= 40));
  await batch.close();
});

Deno.test("Batch.write() resolves only once its item was written", async () => {
  const release = Promise.withResolvers<void>();
  let isDone = false;
  const batch = new Batch<number>(() => release.promise, { flushMs: 0 });
  const waiting = batch.write(1).then(() => isDone = true);
  await new Promise((done) => setTimeout(done, 20));
  strictEqual(isDone, false);
  release.resolve();
  await waiting;
  await batch.close();
});

Deno.test("Batch.write() is refused when too much waits, and tells what went wrong", async () => {
  const batch = new Batch<number>(() => Promise.reject(gone()), {
    limit: 2,
    flushMs: 20,
  });
  const first = [batch.write(1), batch.write(2)].map((one) =>
    rejects(one, /Cannot reach/)
  );
  await rejects(batch.write(3), /too much waits/);
  batch.put(4);
  strictEqual(batch.lost, 1);
  await Promise.all(first);
  await batch.close();
});

Deno.test("Batch keeps what nobody waits for while the database is away", async () => {
  const written: number[] = [];
  let isAway = true;
  const batch = new Batch<number>((items) => {
    if (isAway) return Promise.reject(gone());
    written.push(...items);
    return Promise.resolve();
  }, { flushMs: 0, pauseMs: 5 });
  batch.put(1);
  await new Promise((done) => setTimeout(done, 2));
  isAway = false;
  await batch.close();
  deepStrictEqual(written, [1]);
  strictEqual(batch.lost, 0);
});

Deno.test("Batch writes all others when one of them cannot be written", async () => {
  const written: number[] = [];
  const batch = new Batch<number>((items) => {
    if (items.includes(13)) return Promise.reject(new Error("no such row"));
    written.push(...items);
    return Promise.resolve();
  }, { flushMs: 0 });
  const answers = await Promise.allSettled(
    [12, 13, 14].map((one) => batch.write(one)),
  );
  deepStrictEqual(answers.map(({ status }) => status), [
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  deepStrictEqual(written, [12, 14]);
  await batch.close();
});
