import { deepStrictEqual, ok } from "node:assert/strict";
import type { Db } from "@/lib/platform/db.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { refreshKnowledge } from "../refresh.ts";
import { changeDocument, removeDocument, restoreDocument } from "./commands.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;

async function withDocument() {
  const tenant = await test.createTenant({ languages: ["en"] });
  const id = crypto.randomUUID();
  await owner`
    insert into assistant.documents (tenant_id, id, name, type, lang, visibility, files, state, text)
    values (${tenant.id}, ${id}, 'a.txt', 'text/plain', 'en', 'public', '[]', 'ready', 'I crossed the bay twice.')`;
  return { tenant, id };
}

async function visibilities({ id }: TestTenant) {
  const rows = await owner`
    select visibility from assistant.chunks where tenant_id = ${id} and source_kind = 'document'`;
  return rows.map(({ visibility }) => visibility);
}

const refresh = (db: Db, { id }: TestTenant) =>
  refreshKnowledge(db, id, { again: "changed" });

/** Has something happen before one of a refresh's steps, whichever it is. */
async function atEachStep(
  before: (tenant: TestTenant, id: string) => Promise<unknown>,
  meanwhile: (tenant: TestTenant, id: string) => Promise<unknown>,
  left: unknown[],
) {
  let step = 0;
  for (let isReached = true; isReached; step++) {
    const { tenant, id } = await withDocument();
    await before(tenant, id);
    isReached = false;
    let at = 0;
    const slow: Db = {
      ...worker,
      transaction: (async (...args: Parameters<Db["transaction"]>) => {
        if (at++ === step) {
          isReached = true;
          await meanwhile(tenant, id);
          await refresh(worker, tenant);
        }
        return await worker.transaction(...args);
      }) as Db["transaction"],
    };
    await refresh(slow, tenant);
    if (isReached) {
      deepStrictEqual(await visibilities(tenant), left, `before step ${step}`);
    }
  }
  ok(step > 4, `${step} steps`);
}

Deno.test("a run that read what a document's owner wished before writes nothing of it", async () => {
  const nothing = () => Promise.resolve();
  await atEachStep(
    nothing,
    (tenant, id) =>
      changeDocument(tenant.owner, { id, lang: null, visibility: "members" }),
    ["members"],
  );
  await atEachStep(
    nothing,
    (tenant, id) => removeDocument(tenant.owner, { id }),
    [],
  );
});

Deno.test("a run that read a document as removed does not forget it once it is back", async () => {
  await atEachStep(
    async (tenant, id) => {
      await refresh(worker, tenant);
      await removeDocument(tenant.owner, { id });
    },
    (tenant, id) => restoreDocument(tenant.owner, { id }),
    ["public"],
  );
});
