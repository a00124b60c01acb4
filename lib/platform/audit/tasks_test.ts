import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { startSealer } from "@/workers/sealer.ts";
import { createDb, type Db, type Tx } from "../db.ts";
import { recordAudit, recordAuditIn } from "./record.ts";
import { openSealing } from "./seal.ts";
import { fromStart, sealEntries } from "./tasks.ts";
import { secrets, verify, writeEntries } from "./test_chain.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const onServer = Deno.env.has("TEST_DATABASE_URL");
const ada = await test.createTenant();
const sealing = await openSealing(secrets);

Deno.test("sealEntries() seals each entry once, in order, and says where it goes on", async () => {
  await writeEntries(ada.owner, 3);
  const first = await sealEntries(test.worker, sealing, fromStart);
  strictEqual(first.count, 3);
  strictEqual(first.head?.seq, 3);
  const again = await sealEntries(test.worker, sealing, first.from);
  deepStrictEqual([again.count, again.head], [0, null]);
  await writeEntries(ada.owner, 1);
  strictEqual(
    (await sealEntries(test.worker, sealing, again.from)).head?.seq,
    4,
  );
  deepStrictEqual(await unsealed(), 0);
});

Deno.test({
  name:
    "an entry whose transaction commits late is sealed later, never passed over",
  ignore: !onServer, // the embedded database has one session: no two transactions are open there at once
  async fn() {
    const late = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow = ada.owner.db.transaction(
      ada.owner,
      "read write",
      async (sql) => {
        await recordAuditIn(sql, ada.owner, {
          action: "platform.test.slow",
          outcome: "done",
        });
        begun.resolve();
        await late.promise;
      },
    );
    await begun.promise;
    await writeEntries(ada.owner, 2);
    const before = await sealEntries(test.worker, sealing, fromStart);
    strictEqual(before.count, 2);
    await writeEntries(ada.owner, 1);
    const between = await sealEntries(test.worker, sealing, before.from);
    strictEqual(between.count, 1);
    late.resolve();
    await slow;
    const after = await sealEntries(test.worker, sealing, between.from);
    strictEqual(after.count, 1);
    strictEqual(await unsealed(), 0);
    deepStrictEqual((await verify(test, sealing)).findings, []);
  },
});

Deno.test("a sealer that dies between reading and writing leaves nothing, and the next seals the same", async () => {
  await writeEntries(ada.owner, 2);
  const before = await sealCount();
  for (const at of ["before the insert", "after the insert"] as const) {
    await rejects(
      sealEntries(dying(test.worker, at), sealing, fromStart),
      /killed/,
    );
    strictEqual(await sealCount(), before);
  }
  strictEqual((await sealEntries(test.worker, sealing, fromStart)).count, 2);
  deepStrictEqual((await verify(test, sealing)).findings, []);
});

Deno.test("many writers and several sealers that die now and then make one chain of all entries", async () => {
  const worker = createDb(
    (events) => test.connect("app_worker_login", 1, events),
    3,
  );
  const dyingStops = new AbortController();
  const stopping = new AbortController();
  const log = { info() {}, error() {} };
  const sealers = [1, 2, 3].map((each) =>
    startSealer({
      db: each === 3 ? worker : sometimesDying(worker),
      secrets,
      log,
      signal: each === 3 ? stopping.signal : dyingStops.signal,
      paceMs: each,
    })
  );
  const before = await entryCount();
  const writers = Array.from({ length: 4 }, () => writeEntries(ada.owner, 25));
  const refused = ada.owner.db.transaction(
    ada.owner,
    "read write",
    async (sql) => {
      await recordAuditIn(sql, ada.owner, {
        action: "platform.test.undone",
        outcome: "done",
      });
      throw new Error("undone");
    },
  );
  await rejects(refused, /undone/);
  await Promise.all(writers);
  // the last look must not find the lock with one that dies: then the rest waits for the next process
  dyingStops.abort();
  await Promise.all(sealers.slice(0, 2));
  stopping.abort();
  await sealers[2];
  await worker.close();
  strictEqual(await entryCount() - before, 100);
  strictEqual(await unsealed(), 0);
  deepStrictEqual((await verify(test, sealing)).findings, []);
});

Deno.test("startSealer() seals, logs each head once, and what came last before it stops", async () => {
  const heads: string[] = [];
  const stopping = new AbortController();
  const sealer = startSealer({
    db: test.worker,
    secrets,
    signal: stopping.signal,
    log: {
      info: (_message, fields) => void heads.push(String(fields?.head)),
      error(error) {
        throw error;
      },
    },
  });
  await recordAudit(ada.visitor, {
    action: "platform.test.last",
    outcome: "done",
  });
  stopping.abort();
  await sealer;
  strictEqual(await unsealed(), 0);
  const [last] = await test.owner`
    select seq || ':' || encode(seal, 'hex') as head from platform.audit_seals order by seq desc limit 1`;
  deepStrictEqual(heads.at(-1), last?.head);
  strictEqual(new Set(heads).size, heads.length);
});

Deno.test("a sealer with another key goes on with the chain, and the audit says that the key changed", async () => {
  const other = await openSealing({
    derive: () => Promise.resolve(new Uint8Array(32).fill(9)),
  });
  await writeEntries(ada.owner, 1);
  const { isNewKey, from } = await sealEntries(test.worker, other, fromStart);
  strictEqual(isNewKey, true);
  strictEqual((await sealEntries(test.worker, other, from)).count, 1);
  const [entry] = await test.owner`
    select actor_kind, outcome from platform.audit_entries where action = 'platform.audit.rekey'`;
  deepStrictEqual({ ...entry }, { actor_kind: "platform", outcome: "done" });
  const { findings } = await verify(test, sealing);
  deepStrictEqual(findings.map(({ kind }) => kind), ["unknown_key"]);
});

type Moment = "before the insert" | "after the insert";

/** As a process that is killed: the statement goes out or not, the commit never does. */
function dying(db: Db, moment: Moment): Db {
  return {
    ...db,
    transaction: (actor, access, work) =>
      db.transaction(actor, access, (sql) => work(cutOff(sql, moment))),
  };
}

function sometimesDying(db: Db): Db {
  let count = 0;
  return {
    ...db,
    transaction(actor, access, work) {
      const moment =
        ["before the insert", "after the insert", null][count++ % 3];
      // of the three values above
      return (moment ? dying(db, moment as Moment) : db).transaction(
        actor,
        access,
        work,
      );
    },
  };
}

function cutOff(sql: Tx, moment: Moment): Tx {
  return new Proxy(sql, {
    apply(target, self, given: [TemplateStringsArray, ...unknown[]]) {
      const isInsert = given[0].raw?.[0]?.includes(
        "insert into platform.audit_seals",
      );
      if (!isInsert) return Reflect.apply(target, self, given);
      if (moment === "before the insert") {
        return Promise.reject(new Error("killed"));
      }
      const sent = Reflect.apply(target, self, given) as Promise<unknown>; // a statement
      return sent.then(() => Promise.reject(new Error("killed")));
    },
  });
}

async function unsealed(): Promise<number> {
  const [row] = await test.owner`
    select count(*)::int as count from platform.audit_entries as e
    where not exists (select from platform.audit_seals as s where s.entry_id = e.id)`;
  return Number(row?.count);
}

async function sealCount(): Promise<number> {
  const [row] = await test
    .owner`select count(*)::int as count from platform.audit_seals`;
  return Number(row?.count);
}

async function entryCount(): Promise<number> {
  const [row] = await test
    .owner`select count(*)::int as count from platform.audit_entries`;
  return Number(row?.count);
}
