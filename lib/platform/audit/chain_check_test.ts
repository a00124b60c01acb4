import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { TestDb } from "@/tests/support/db.ts";
import type { Finding } from "./findings.ts";
import { openSealing } from "./seal.ts";
import { fromStart, sealEntries } from "./tasks.ts";
import { sealedChain, tamper, verify, writeEntries } from "./test_chain.ts";

const { test, sealing, ada, head } = await sealedChain(12);
Deno.test.afterAll(() => test.close());

Deno.test("an untouched chain has no findings, with the head too", async () => {
  const verdict = await verify(test, sealing, head);
  deepStrictEqual(verdict, { checked: 12, head, findings: [] });
});

Deno.test("details can be erased: the chain does not know them", async () => {
  const { count } = await test
    .owner`delete from platform.audit_details where email like 'ada%'`;
  strictEqual(count, 12);
  deepStrictEqual((await verify(test, sealing, head)).findings, []);
});

Deno.test("each column of an entry that is altered is found, and named", async () => {
  const changes = {
    at: "at + interval '1 microsecond'",
    tenant_id: "gen_random_uuid()",
    actor_kind: "'visitor'",
    user_id: "null",
    key_id: "gen_random_uuid()",
    level: "10",
    role_id: "gen_random_uuid()",
    action: "'platform.test.stop'",
    target_type: "'member'",
    target_id: "'other'",
    outcome: "'failed'",
    code: "'forbidden'",
    field_names: "array['other']",
    request_id: "gen_random_uuid()",
    details_id: "gen_random_uuid()",
  };
  for (const [column, value] of Object.entries(changes)) {
    await spoiled(
      (sql) =>
        sql.unsafe(
          `update platform.audit_entries set ${column} = ${value} where id = (${
            entryAt(5)
          })`,
        ),
      (findings) => {
        deepStrictEqual(findings.map(({ kind, seq }) => [kind, seq]), [[
          "altered",
          5,
        ]], column);
      },
    );
  }
});

Deno.test("an entry that is deleted is found", async () => {
  await spoiled(
    (sql) =>
      sql.unsafe(
        `delete from platform.audit_entries where id = (${entryAt(4)})`,
      ),
    (findings) => deepStrictEqual(places(findings), ["deleted 4"]),
  );
});

Deno.test("an entry that is deleted with its seal is found, first, in the middle, several", async () => {
  for (const [first, last] of [[1, 1], [4, 4], [6, 8]]) {
    await spoiled(
      (sql) => removeLinks(sql, Number(first), Number(last)),
      (findings) =>
        deepStrictEqual(findings, [
          { kind: "missing", seq: first, lastSeq: last, renumbered: false },
        ]),
    );
  }
});

Deno.test("entries that are taken out are found, though the rest was given their numbers", async () => {
  for (const [first, last] of [[1, 1], [4, 5]]) {
    await spoiled(
      async (sql) => {
        await removeLinks(sql, Number(first), Number(last));
        await renumber(sql, Number(last) + 1, Number(first) - Number(last) - 1);
      },
      (findings) =>
        deepStrictEqual(findings, [
          { kind: "missing", seq: first, lastSeq: last, renumbered: true },
        ]),
    );
  }
});

Deno.test("entries that changed places are found, whatever was exchanged", async () => {
  const expected = (
    a: number,
    b: number,
  ) => [`reordered ${a}→${b}`, `reordered ${b}→${a}`];
  for (const [a, b] of [[3, 9], [5, 6], [11, 12], [1, 12]]) {
    for (const columns of ["entry_id", "entry_id, entry_mac, seal, key_mark"]) {
      await spoiled(
        (sql) => exchange(sql, Number(a), Number(b), columns),
        (findings) =>
          deepStrictEqual(
            places(findings),
            expected(Number(a), Number(b)),
            columns,
          ),
      );
    }
  }
});

Deno.test("a seal that is changed or put in is found, and the entries around it are not blamed", async () => {
  for (const column of ["seal", "entry_mac"]) {
    await spoiled(
      (sql) =>
        sql.unsafe(
          `update platform.audit_seals set ${column} = sha256('x') where seq = 7`,
        ),
      (findings) => deepStrictEqual(places(findings), ["forged 7"], column),
    );
  }
  await spoiled(
    async (sql) => {
      await renumber(sql, 6, 1);
      await sql`insert into platform.audit_entries (id, actor_kind, action, outcome)
        values (gen_random_uuid(), 'user', 'platform.test.forged', 'done')`;
      await sql`insert into platform.audit_seals (seq, entry_id, entry_mac, seal, key_mark)
        select 6, id, sha256('a'), sha256('b'), (select key_mark from platform.audit_seals where seq = 1)
        from platform.audit_entries where action = 'platform.test.forged'`;
    },
    (findings) => deepStrictEqual(places(findings), ["forged 6"]),
  );
});

Deno.test("an end that was cut off is found with a known head, and only so", async () => {
  const cut = (sql: TestDb["owner"]) => removeLinks(sql, 10, 12);
  await spoiled(
    cut,
    (findings) =>
      deepStrictEqual(findings, [{ kind: "truncated", seq: 10, lastSeq: 12 }]),
  );
  await spoiled(
    cut,
    async () => deepStrictEqual((await verify(test, sealing)).findings, []),
  );
});

Deno.test("a chain that was made again is found with a known head", async () => {
  await spoiled(
    async (sql) => {
      await removeLinks(sql, 11, 12);
      await sql`set session_replication_role = origin`;
      await writeEntries(ada.owner, 2);
      await sealEntries(test.worker, sealing, fromStart);
    },
    (findings) => deepStrictEqual(findings, [{ kind: "rewritten", seq: 12 }]),
  );
});

Deno.test("a chain that goes on with another key holds, and what another key sealed is said to be unknown", async () => {
  const other = await openSealing({
    derive: () => Promise.resolve(new Uint8Array(32)),
  });
  const { findings } = await verify(test, other);
  ok(findings.length === 1 && findings[0]?.kind === "unknown_key");
  deepStrictEqual(findings[0], {
    kind: "unknown_key",
    seq: 1,
    lastSeq: 12,
    keyMark: sealing.keyMark,
  });
});

/** Spoils the chain, checks it with the head, and brings everything back. */
async function spoiled(
  spoil: (sql: TestDb["owner"]) => Promise<unknown>,
  see: (findings: Finding[]) => void | Promise<void>,
) {
  const { owner } = test;
  for (const table of ["audit_entries", "audit_seals"]) {
    await owner.unsafe(
      `create table if not exists public.saved_${table} as table platform.${table}`,
    );
  }
  try {
    await tamper(test, spoil);
    await see((await verify(test, sealing, head)).findings);
  } finally {
    await tamper(test, async (sql) => {
      for (const table of ["audit_entries", "audit_seals"]) {
        await sql.unsafe(`delete from platform.${table}`);
        await sql.unsafe(
          `insert into platform.${table} select * from public.saved_${table}`,
        );
      }
    });
  }
}

function places(findings: Finding[]): string[] {
  return findings.map((one) =>
    one.kind === "reordered"
      ? `reordered ${one.seq}→${one.belongsAt}`
      : `${one.kind} ${one.seq}`
  );
}

function entryAt(seq: number): string {
  return `select entry_id from platform.audit_seals where seq = ${seq}`;
}

async function removeLinks(sql: TestDb["owner"], first: number, last: number) {
  await sql`
    delete from platform.audit_entries
    where id in (select entry_id from platform.audit_seals where seq between ${first} and ${last})`;
  await sql`delete from platform.audit_seals where seq between ${first} and ${last}`;
}

/** In two steps, since numbers are unique at every moment. */
async function renumber(sql: TestDb["owner"], from: number, by: number) {
  await sql`update platform.audit_seals set seq = seq + 1000 where seq >= ${from}`;
  await sql`update platform.audit_seals set seq = seq - 1000 + ${by} where seq > 1000`;
}

async function exchange(
  sql: TestDb["owner"],
  a: number,
  b: number,
  columns: string,
) {
  await sql.unsafe(`
    create temporary table exchanged as select * from platform.audit_seals where seq in (${a}, ${b});
    delete from platform.audit_seals where seq in (${a}, ${b});
    insert into platform.audit_seals (seq, sealed_at, ${
    allBut(columns)
  } ${columns})
    select mine.seq, mine.sealed_at, ${allBut(columns, "mine.")} ${
    columns.replaceAll(/\w+/g, "other.$&")
  }
    from exchanged as mine join exchanged as other on other.seq <> mine.seq;
    drop table exchanged;
  `);
}

function allBut(columns: string, prefix = ""): string {
  return ["entry_id", "entry_mac", "seal", "key_mark"]
    .filter((name) => !columns.split(", ").includes(name))
    .map((name) => `${prefix}${name},`).join(" ");
}
