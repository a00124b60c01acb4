/**
 * A restore that dies anywhere leaves the old state or the new one, never parts of both.
 */
import { deepStrictEqual, throws } from "node:assert/strict";
import { join } from "node:path";
import { finishRestore, noteReady, READY } from "./restored.ts";

const NAMES = ["erasures.ndjson", "files", "pg", "secret.key"];

/** A folder with an old state, and a new one made ready beside. */
function prepared(): string {
  const folder = Deno.makeTempDirSync();
  for (const [place, text] of [[".", "old"], [READY, "new"]] as const) {
    for (const name of ["files", "pg"]) {
      Deno.mkdirSync(join(folder, place, name), { recursive: true });
      Deno.writeTextFileSync(join(folder, place, name, "file"), text);
    }
    for (const name of ["erasures.ndjson", "secret.key"]) {
      Deno.writeTextFileSync(join(folder, place, name), text);
    }
  }
  Deno.writeTextFileSync(join(folder, "queue.kv"), "old");
  return folder;
}

function stateOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    [...Deno.readDirSync(folder)].map(({ name, isDirectory }) => [
      name,
      Deno.readTextFileSync(
        join(folder, name, isDirectory ? "file" : "").replace(/\/$/, ""),
      ),
    ]).toSorted(),
  );
}

const all = (text: string) =>
  Object.fromEntries(NAMES.map((name) => [name, text]));

Deno.test("what was never noted as ready is cleared away", () => {
  const folder = prepared();
  finishRestore(folder);
  deepStrictEqual(stateOf(folder), { ...all("old"), "queue.kv": "old" });
});

Deno.test("what was noted as ready takes the place of all, however often it is interrupted", () => {
  const { renameSync, removeSync } = Deno;
  for (let calls = 0;; calls++) {
    const folder = prepared();
    noteReady(folder);
    let left = calls;
    const dying =
      <Args extends unknown[]>(act: (...args: Args) => void) =>
      (...args: Args) => {
        if (left-- === 0) throw new Error("killed");
        act(...args);
      };
    Deno.renameSync = dying(renameSync);
    Deno.removeSync = dying(removeSync);
    let isOver = false;
    try {
      finishRestore(folder);
      isOver = true;
    } catch {
      // as a killed process leaves it
    } finally {
      Object.assign(Deno, { renameSync, removeSync });
    }
    finishRestore(folder);
    deepStrictEqual(stateOf(folder), all("new"), `killed at call ${calls}`);
    if (isOver) break;
  }
});

Deno.test("the key stays where a restore brings none", () => {
  const folder = prepared();
  Deno.removeSync(join(folder, READY, "secret.key"));
  noteReady(folder);
  finishRestore(folder);
  deepStrictEqual(stateOf(folder), { ...all("new"), "secret.key": "old" });
  throws(() => Deno.statSync(join(folder, READY)), Deno.errors.NotFound);
});
