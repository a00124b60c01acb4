import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { openFolder } from "./folder.ts";
import { testStorage } from "./test_contract.ts";

const dir = await Deno.makeTempDir({ prefix: "vitrina_files_" });
Deno.test.afterAll(() => Deno.remove(dir, { recursive: true }));
const storage = openFolder(dir);
const tenant = crypto.randomUUID();

testStorage("openFolder()", () => storage);

Deno.test("openFolder() closes files and folders to others", async () => {
  await storage.put(tenant, "photo/a/b", new Uint8Array(3), "image/png");
  const modeOf = async (...path: string[]) =>
    ((await Deno.stat(join(dir, "files", ...path))).mode ?? 0) & 0o777;
  strictEqual(await modeOf(tenant, "photo", "a", "b"), 0o600);
  for (const path of [[], [tenant], [tenant, "photo"]]) {
    strictEqual(await modeOf(...path), 0o700);
  }
});

Deno.test("openFolder() shows nothing of a file that was not finished, and sweeps it after a day", async () => {
  const unfinished = join(dir, "files", ".new", "left-by-a-kill");
  await storage.put(tenant, "photo/c/d", new Uint8Array(3), "image/png");
  await Deno.writeFile(unfinished, new Uint8Array(2));
  const before = await storage.list(tenant);
  strictEqual(before.some(({ key }) => key.includes("left")), false);
  await storage.listTenants();
  strictEqual((await Deno.stat(unfinished)).isFile, true);
  await Deno.utime(unfinished, 0, 0);
  await storage.listTenants();
  await rejects(Deno.stat(unfinished), Deno.errors.NotFound);
});

Deno.test("remove() leaves no empty folder of a tenant", async () => {
  const gone = crypto.randomUUID();
  await storage.put(gone, "photo/a/b", new Uint8Array(3), "image/png");
  await storage.put(gone, "photo/a/c", new Uint8Array(3), "image/png");
  await storage.remove(gone, "photo/a/b");
  deepStrictEqual((await storage.list(gone)).map(({ key }) => key), [
    "photo/a/c",
  ]);
  await storage.remove(gone, "photo/a/c");
  await rejects(Deno.stat(join(dir, "files", gone)), Deno.errors.NotFound);
});

Deno.test("put() says in our words that the folder takes nothing", async () => {
  const file = join(dir, "no_folder");
  await Deno.writeTextFile(file, "");
  await rejects(
    openFolder(file).put(tenant, "photo/a", new Uint8Array(1), "image/png"),
    {
      code: "unavailable",
      message: "Cannot keep file: the data folder does not take it",
    },
  );
});
