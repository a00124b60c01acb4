/**
 * What every second level must do, whichever it is.
 *
 * @module
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { TestDb } from "@/tests/support/db.ts";
import { MAX_STORED_BYTES, type PageRef, type PageStore } from "./store.ts";

/** A level under test. */
export interface StoreUnderTest {
  test: TestDb;
  /** Opens it, on what an earlier one has left. */
  open(more?: { build?: string; maxBytes?: number }): Promise<PageStore>;
}

/** Registers the tests. */
export function testStore(name: string, { test, open }: StoreUnderTest): void {
  const tenant = () => test.createTenant();
  const refOf = async (tenantId: string, key = "/"): Promise<PageRef> => {
    const [row] = await test
      .owner`select version from platform.tenants where id = ${tenantId}`;
    return { tenantId, version: String(row?.version), key };
  };
  const opened = async (
    work: (store: PageStore) => Promise<void>,
    more?: { build?: string; maxBytes?: number },
  ) => {
    const store = await open(more);
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  Deno.test(`${name} gives back what was put, byte for byte, also large pages and after it was opened again`, async () => {
    const { id } = await tenant();
    const small = await refOf(id, "small");
    const large = await refOf(id, "large");
    const huge = await refOf(id, "huge");
    await opened(async (store) => {
      await store.put(small, bytesOf(10));
      await store.put(large, bytesOf(400_000));
      await store.put(huge, bytesOf(MAX_STORED_BYTES + 1));
    });
    await opened(async (store) => {
      deepStrictEqual(await store.get(small), bytesOf(10));
      deepStrictEqual(await store.get(large), bytesOf(400_000));
      strictEqual(await store.get(huge), null);
      ok((await store.figures()).bytes >= 400_010);
    });
  });

  Deno.test(`${name} answers no other tenant, version, key or build`, async () => {
    const [ada, eve] = [await tenant(), await tenant()];
    const ref = await refOf(ada.id);
    await opened(async (store) => {
      await store.put(ref, bytesOf(10));
      strictEqual(await store.get({ ...ref, tenantId: eve.id }), null);
      strictEqual(await store.get({ ...ref, key: "/about" }), null);
      ok(await store.get(ref));
    }, { build: "one" });
    await opened(async (store) => {
      strictEqual(await store.get(ref), null);
    }, { build: "two" });
  });

  Deno.test(`${name} forgets a site that changes or is hidden, and no other one`, async () => {
    const [ada, bob, eve] = [await tenant(), await tenant(), await tenant()];
    await opened(async (store) => {
      const refs = await Promise.all(
        [ada, bob, eve].map(({ id }) => refOf(id)),
      );
      for (const ref of refs) await store.put(ref, bytesOf(10));
      await test
        .owner`update platform.tenants set version = version + 1 where id = ${ada.id}`;
      await test
        .owner`update platform.tenants set published_at = null where id = ${bob.id}`;
      await store.drop(ada.id);
      await store.drop(bob.id);
      const found = await Promise.all(refs.map((ref) => store.get(ref)));
      deepStrictEqual(found.map((one) => one !== null), [false, false, true]);
    });
  });

  Deno.test(`${name} keeps nothing of a site that was erased, however late it comes`, async () => {
    const ada = await tenant();
    const ref = await refOf(ada.id);
    await opened(async (store) => {
      const putting = store.put(ref, bytesOf(10));
      await test.owner`select platform.erase_tenant(${ada.id})`;
      await store.drop(ada.id);
      await putting;
      strictEqual(await store.get(ref), null);
    });
  });

  Deno.test(`${name} stays within its bytes`, async () => {
    const { id } = await tenant();
    await opened(async (store) => {
      for (let at = 0; at < 6; at++) {
        await store.put(await refOf(id, `page ${at}`), bytesOf(40_000));
      }
    }, { build: "tight", maxBytes: 100_000 });
    await opened(async (store) => {
      // a level that looks only now and then looks when it is opened
      await store.put(await refOf(id, "last"), bytesOf(10));
      ok((await store.figures()).bytes <= 100_000);
    }, { build: "tight", maxBytes: 100_000 });
  });
}

/** Bytes that differ from place to place, so that a piece in the wrong one is found. */
function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 255);
}
