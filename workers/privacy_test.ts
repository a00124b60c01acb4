import assert from "node:assert/strict";
import { join } from "node:path";
import type { Actor } from "@/lib/platform/db.ts";
import { runLedger } from "./ledger.ts";
import {
  cancelErasure,
  eraseMyAccount,
  eraseTenant,
  exportMyData,
  exportTenant,
  removeExport,
} from "@/lib/platform/privacy/commands.ts";
import {
  appendMissing,
  ledgerPath,
  listLedger,
  readLedger,
  replayFile,
} from "@/lib/platform/privacy/ledger.ts";
import { getArchive, getPrivacy } from "@/lib/platform/privacy/queries.ts";
import {
  applyRetention,
  eraseTask,
  exportTask,
} from "@/lib/platform/privacy/tasks.ts";
import { accountEraser } from "@/lib/platform/privacy/account.ts";
import { testDb } from "@/tests/support/db.ts";
import { noStorage } from "@/lib/platform/storage/none.ts";
import { withWorker } from "@/tests/support/worker.ts";

const makeExport = exportTask(noStorage);

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!await isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function read(
  actor: Actor,
  id: string,
): Promise<{ subject: object; tables: Record<string, unknown[]> }> {
  const bytes = await getArchive(actor, { id });
  assert.ok(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(
    new DecompressionStream("gzip"),
  );
  return await new Response(stream).json();
}

/** The person behind a tenant's owner, outside of any tenant. */
const personOf = (actor: Actor): Actor => ({ ...actor, tenantId: null });

Deno.test("a copy is made by the task, shown with its progress, and given to whoever asked alone", async () => {
  const ada = await test.createTenant();
  const eve = await test.createTenant();
  await owner`insert into portfolio.profiles (tenant_id, name) values (${ada.id}, 'Ada Lovelace')`;
  const me = personOf(ada.owner);
  const [mine, tenants] = [
    await exportMyData(me, {}),
    await exportTenant(ada.owner, {}),
  ];
  assert.equal((await getPrivacy(me, {})).exports[0]?.state, "waiting");
  const errors = await withWorker(worker, [makeExport], async () => {
    await until(async () =>
      (await getPrivacy(me, {})).exports[0]?.state === "ready"
    );
    await until(async () =>
      (await getPrivacy(ada.owner, {})).exports[0]?.state === "ready"
    );
  });
  assert.deepEqual(errors, []);
  const [head] = (await getPrivacy(me, {})).exports;
  assert.ok(
    head && head.total > 20 && head.done === head.total &&
      Number(head.bytes) > 100,
  );
  for (const [actor, id] of [[me, mine], [ada.owner, tenants]] as const) {
    const copy = await read(actor, id);
    assert.match(
      JSON.stringify(copy.tables["portfolio.profiles"]),
      /Ada Lovelace/,
    );
  }
  const admin = await test.addMember(ada.id, 100);
  for (
    const other of [
      eve.owner,
      personOf(eve.owner),
      admin,
      personOf(admin),
      ada.visitor,
    ]
  ) {
    for (const id of [mine, tenants]) {
      const got = await getArchive(other, { id }).catch((error) => error.code);
      assert.ok(got === null || got === "forbidden", `${other.role}: ${got}`);
    }
  }
  assert.equal(
    await getArchive(me, { id: tenants }),
    null,
    "a tenant's copy is in the tenant",
  );
  await removeExport(me, { id: mine });
  assert.equal(await getArchive(me, { id: mine }), null);
});

Deno.test("a tenant's copy needs the permission, and three a day are made", async () => {
  const ada = await test.createTenant();
  const admin = await test.addMember(ada.id, 50);
  await assert.rejects(exportTenant(admin, {}), { code: "forbidden" });
  for (let at = 0; at < 3; at++) await exportTenant(ada.owner, {});
  await assert.rejects(exportTenant(ada.owner, {}), { code: "too_many" });
});

Deno.test("an erasure is typed, announced, can be cancelled for a day, and then done once", async () => {
  const ada = await test.createTenant();
  const eve = await test.createTenant();
  const me = personOf(ada.owner);
  const parts = {
    address: "ada@example.com",
    link: "https://vitrina.example/account/privacy",
  };
  const wanted = {
    typed: " ADA@example.com",
    expected: "ada@example.com",
    lang: "es",
  };
  await assert.rejects(eraseMyAccount(me, { ...wanted, typed: "yes" }, parts), {
    code: "invalid",
  });
  await eraseMyAccount(me, wanted, parts);
  const [letter] =
    await owner`select recipient, body_text from platform.mails where user_id = ${me.userId}`;
  assert.equal(letter?.recipient, "ada@example.com");
  assert.match(letter?.body_text, /24 horas.*\n.*account\/privacy/s);
  const first = (await getPrivacy(me, {})).erasure;
  assert.ok(first);
  assert.equal(
    new Date(first.dueAt).getTime() - new Date(first.requestedAt).getTime(),
    24 * 3_600_000,
  );
  await assert.rejects(cancelErasure(personOf(eve.owner), { id: first.id }), {
    code: "not_found",
  });
  await cancelErasure(me, { id: first.id });
  assert.equal((await getPrivacy(me, {})).erasure, null);

  await eraseMyAccount(me, wanted, parts);
  const gone: string[] = [];
  const task = eraseTask((id) => {
    gone.push(id);
    return Promise.resolve();
  });
  const often = { ...task, schedule: { everyMs: 50 } };
  const isThere = async () =>
    (await owner`select from platform.tenants where id = ${ada.id}`).length ===
      1;
  await withWorker(worker, [often], async () => {
    await until(async () =>
      (await owner`select from platform.task_runs where task = ${task.name} and state = 'done'`)
        .length > 1
    );
    assert.ok(await isThere(), "not before a day has passed");
    await owner`update platform.erasures set due_at = now()`;
    await until(async () =>
      (await owner`select from platform.erasures`).length === 0
    );
  });
  assert.ok(!await isThere());
  assert.deepEqual(gone, [me.userId]);
  const entries = await owner`
    select action from platform.audit_entries where target_id = ${me.userId} and actor_kind = 'task'`;
  assert.deepEqual(entries.map(({ action }) => action), [
    "platform.erasure.perform",
  ]);
});

Deno.test("a tenant is erased by its owner alone, and its other members stay", async () => {
  const acme = await test.createTenant({ kind: "company" });
  const admin = await test.addMember(acme.id, 50);
  const parts = {
    address: "ada@example.com",
    link: "https://vitrina.example",
    name: "Acme",
  };
  const wanted = { typed: acme.slug, expected: acme.slug, lang: "en" };
  await assert.rejects(eraseTenant(admin, wanted, parts), {
    code: "forbidden",
  });
  await assert.rejects(
    eraseMyAccount(
      personOf(acme.owner),
      { ...wanted, typed: acme.slug },
      parts,
    ),
    { code: "conflict" },
  );
  await eraseTenant(acme.owner, wanted, parts);
  assert.ok((await getPrivacy(admin, {})).erasure, "admins see what is coming");
  await owner`update platform.erasures set due_at = now()`;
  await withWorker(
    worker,
    [{ ...eraseTask(null), schedule: { everyMs: 50 } }],
    () =>
      until(async () =>
        (await owner`select from platform.tenants where id = ${acme.id}`)
          .length === 0
      ),
  );
});

Deno.test("retention runs as a task", async () => {
  const ada = await test.createTenant();
  await owner`
    insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang, created_at)
    select ${ada.id}, gen_random_uuid(), 'Grace', 'grace@example.com', 'Old', 'en', now() - interval '3 years'
    from generate_series(1, 1500)`;
  const [first] =
    await owner`select count(*)::int from portfolio.contact_messages`;
  assert.equal(first?.count, 1500);
  await withWorker(
    worker,
    [{ ...applyRetention, schedule: { everyMs: 60_000 } }],
    () =>
      until(async () =>
        (await owner`select from portfolio.contact_messages limit 1`).length ===
          0
      ),
  );
});

Deno.test("the ledger is copied outside, line by line, over half a line; a restored database is brought up to it", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    const ada = await test.createTenant();
    await Deno.writeTextFile(ledgerPath(dataDir), '{"kind":"us');
    const stop = new AbortController();
    const logged: object[] = [];
    const log = {
      info: (_: string, fields = {}) => void logged.push(fields),
      error: assert.fail,
    };
    const kept = runLedger({ db: worker, dataDir, log, signal: stop.signal });
    const count = async () =>
      readLedger(await Deno.readTextFile(ledgerPath(dataDir))).length;
    const before = (await listLedger(worker)).length;
    await until(async () => await count() === before);
    await owner`select platform.erase_tenant(${ada.id})`;
    await until(async () => await count() === before + 1);
    stop.abort();
    await kept;
    assert.equal(logged.length, 1);
    assert.deepEqual(appendMissing(dataDir, await listLedger(worker)), []);

    assert.deepEqual(await replayFile(owner, dataDir), {
      unknown: 0,
      erased: 0,
    });
    const eve = await test.createTenant();
    const [row] =
      await owner`select encode(platform.subject_hash('tenant', ${eve.id}), 'hex') as hash`;
    const line = JSON.stringify({
      message: "Erased",
      kind: "tenant",
      hash: row?.hash,
      at: "2026-11-22T00:00:00Z",
    });
    await Deno.writeTextFile(ledgerPath(dataDir), line + "\n", {
      append: true,
    });
    assert.deepEqual(await replayFile(owner, dataDir), {
      unknown: 1,
      erased: 1,
    });
    assert.deepEqual(
      await owner`select from platform.tenants where id = ${eve.id}`.then((
        rows,
      ) => rows.length),
      0,
    );
    assert.deepEqual(await replayFile(owner, dataDir), {
      unknown: 0,
      erased: 0,
    });
    assert.deepEqual(await replayFile(owner, join(dataDir, "nothing")), {
      unknown: 0,
      erased: 0,
    });
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

Deno.test("accountEraser() removes an account from Supabase, once is enough", async () => {
  const supabase = {
    url: "https://ref.supabase.co",
    publishableKey: "p",
    secretKey: "s",
    jwtSecret: null,
  };
  const calls: string[] = [];
  const answering = (status: number): typeof fetch => (url, init) => {
    calls.push(`${init?.method} ${url}`);
    return Promise.resolve(new Response(null, { status }));
  };
  assert.equal(accountEraser({ supabase: null }), null);
  await accountEraser({ supabase }, answering(200))?.("u");
  await accountEraser({ supabase }, answering(404))?.("u");
  await assert.rejects(
    async () => await accountEraser({ supabase }, answering(500))?.("u"),
    /answered 500/,
  );
  await assert.rejects(
    async () =>
      await accountEraser({ supabase: { ...supabase, secretKey: null } })?.(
        "u",
      ),
    /not set/,
  );
  assert.deepEqual(
    calls,
    Array(3).fill("DELETE https://ref.supabase.co/auth/v1/admin/users/u"),
  );
});
