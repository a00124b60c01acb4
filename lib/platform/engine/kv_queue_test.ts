import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { type Carried, openCourier } from "./kv_queue.ts";

const folder = await Deno.makeTempDir();
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

let files = 0;
const newFile = () => join(folder, `${++files}`, "queue.kv");
const someRuns = (count: number): Carried[] =>
  Array.from({ length: count }, () => ({
    id: crypto.randomUUID(),
    lane: crypto.randomUUID(),
  }));

/** Sends runs and waits until all have arrived. */
async function carry(
  file: string,
  runs: Carried[],
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
) {
  const errors: unknown[] = [];
  const courier = openCourier(file, { error: (error) => errors.push(error) });
  const arrived = new Map<string, Carried>();
  const all = Promise.withResolvers<void>();
  courier.listen((run) => {
    arrived.set(run.id, run);
    if (arrived.size === runs.length) all.resolve();
  });
  const half = runs.length / 2;
  courier.send(runs.slice(0, half));
  await meanwhile();
  courier.send(runs.slice(half));
  await all.promise;
  await courier.close();
  return { arrived: [...arrived.values()], errors };
}

const byId = (one: Carried, other: Carried) => one.id < other.id ? -1 : 1;

Deno.test("what is sent arrives", async () => {
  const runs = someRuns(34);
  const file = newFile();
  const { arrived, errors } = await carry(file, runs);
  deepStrictEqual(arrived.sort(byId), runs.sort(byId));
  deepStrictEqual(errors, []);
  if (Deno.build.os !== "windows") {
    const { mode } = await Deno.stat(file);
    strictEqual(Number(mode) & 0o077, 0, "nobody else reads it");
  }
});

Deno.test("a file that is no queue is made again", async () => {
  const file = newFile();
  await Deno.mkdir(join(file, ".."));
  await Deno.writeTextFile(file, "not a database ".repeat(1_000));
  const { arrived, errors } = await carry(file, someRuns(2));
  strictEqual(arrived.length, 2);
  deepStrictEqual(errors, []);
});

Deno.test("a queue whose file is removed works on", async () => {
  const file = newFile();
  const { arrived, errors } = await carry(file, someRuns(4), async () => {
    for (const end of ["", "-wal", "-shm"]) {
      await Deno.remove(file + end).catch(() => {});
    }
  });
  strictEqual(arrived.length, 4);
  deepStrictEqual(errors, []);
});

Deno.test("no more is on its way than the queue delivers soon; the book tells of the others", async () => {
  const file = newFile();
  const courier = openCourier(file, { error() {} });
  courier.send(someRuns(1_000));
  const arrived = new Set<string>();
  courier.listen(({ id }) => arrived.add(id));
  while (arrived.size < 200) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [last] = someRuns(1);
  if (last) courier.send([last]);
  while (!last || !arrived.has(last.id)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  strictEqual(arrived.size, 201);
  await courier.close();
});

Deno.test("a folder that cannot be written is told once, and nothing is thrown", async () => {
  const file = join(folder, "a file", "queue.kv");
  await Deno.writeTextFile(join(folder, "a file"), "");
  const errors: unknown[] = [];
  const courier = openCourier(file, { error: (error) => errors.push(error) });
  courier.listen(() => {});
  courier.send(someRuns(1));
  courier.send(someRuns(1));
  await courier.close();
  strictEqual(errors.length, 1);
  const none = openCourier(null, { error: (error) => errors.push(error) });
  none.send(someRuns(1));
  none.listen(() => {});
  await none.close();
  strictEqual(errors.length, 1);
});
