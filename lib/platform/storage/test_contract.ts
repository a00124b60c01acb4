/**
 * What every storage does, whichever it is.
 *
 * @module
 */
import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import type { FileStore } from "../storage.ts";

/** Registers the tests of one storage. */
export function testStorage(name: string, open: () => FileStore): void {
  const ada = crypto.randomUUID();
  const ben = crypto.randomUUID();

  Deno.test(`${name}: get() gives what put() was given, byte for byte`, async () => {
    const storage = open();
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    await storage.put(ada, "photo/a/source", bytes, "image/png");
    deepStrictEqual(await storage.get(ada, "photo/a/source"), bytes);
    const other = new Uint8Array([0, 255, 10, 13, 26]);
    await storage.put(ada, "photo/a/source", other, "image/png");
    deepStrictEqual(await storage.get(ada, "photo/a/source"), other);
    await storage.put(ada, "photo/a/none", new Uint8Array(), "image/png");
    deepStrictEqual(await storage.get(ada, "photo/a/none"), new Uint8Array());
  });

  Deno.test(`${name}: what is not there is null, and removed already`, async () => {
    const storage = open();
    strictEqual(await storage.get(ada, "photo/nothing"), null);
    strictEqual(await storage.get(crypto.randomUUID(), "photo/a"), null);
    await storage.remove(ada, "photo/nothing");
    deepStrictEqual(await storage.list(crypto.randomUUID()), []);
  });

  Deno.test(`${name}: a tenant's file is no other tenant's`, async () => {
    const storage = open();
    const bytes = new Uint8Array([1, 2, 3]);
    await storage.put(ada, "photo/b/one.webp", bytes, "image/webp");
    strictEqual(await storage.get(ben, "photo/b/one.webp"), null);
    await storage.remove(ben, "photo/b/one.webp");
    deepStrictEqual(await storage.get(ada, "photo/b/one.webp"), bytes);
  });

  Deno.test(`${name}: list() names all files of a tenant, and no others`, async () => {
    const storage = open();
    const [cleo, dan] = [crypto.randomUUID(), crypto.randomUUID()];
    const keys = Array.from(
      { length: 120 },
      (_, at) => `photo/${at % 3}/v${String(at).padStart(3, "0")}.avif`,
    ).sort();
    const before = Date.now();
    for (const key of keys) {
      await storage.put(cleo, key, new Uint8Array(7), "image/avif");
    }
    await storage.put(dan, "photo/x", new Uint8Array(1), "image/avif");
    const found = await storage.list(cleo);
    deepStrictEqual(found.map(({ key }) => key).sort(), keys);
    for (const { bytes, at } of found) {
      strictEqual(bytes, 7);
      // clocks of file systems and servers are not the same as ours
      strictEqual(Math.abs(at.getTime() - before) < 60_000, true);
    }
    const tenants = await storage.listTenants();
    deepStrictEqual([cleo, dan].map((id) => tenants.includes(id)), [
      true,
      true,
    ]);
    for (const key of keys) await storage.remove(cleo, key);
    deepStrictEqual(await storage.list(cleo), []);
    strictEqual((await storage.listTenants()).includes(cleo), false);
  });

  Deno.test(`${name}: a key leads nowhere but into its tenant`, async () => {
    const storage = open();
    const bytes = new Uint8Array(1);
    for (
      const key of [
        "../x/y",
        "photo/../../x",
        "photo/..",
        "/photo/x",
        "photo//x",
        "photo/.x",
        "photo\\..\\x",
        "photo/a b",
        "photo/%2e%2e/x",
        "photo/\0",
        "photo/x\n",
        "PHOTO/x",
        "photo",
        "",
        `photo/${"x".repeat(200)}`,
      ]
    ) {
      await rejects(
        async () => await storage.put(ada, key, bytes, "image/png"),
        { code: "invalid" },
        key,
      );
      await rejects(async () => await storage.get(ada, key), {
        code: "invalid",
      });
      await rejects(async () => await storage.remove(ada, key), {
        code: "invalid",
      });
    }
    await rejects(async () => await storage.get("../other", "photo/x"), {
      code: "invalid",
    });
    await rejects(async () => await storage.list("..%2f"), { code: "invalid" });
  });
}
