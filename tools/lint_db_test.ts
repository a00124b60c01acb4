import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { accepted } from "./lint_db/accepted.ts";
import { mapOf } from "./lint_db/map.ts";
import { lint, rules } from "./lint_db/lint.ts";

const test = await testDb();
Deno.test.afterAll(async () => {
  // a slot belongs to the server, and would outlive the database
  await test
    .owner`select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = 'bad_slot'`;
  await test.close();
});

Deno.test("our schema gives the lint nothing to say", async () => {
  const { findings } = await lint(test.owner, accepted, false);
  deepStrictEqual(findings, []);
});

Deno.test("docs/database.md is what the database says: deno task lint:db --map", async () => {
  const file = new URL("../docs/database.md", import.meta.url);
  const words = (text: string) =>
    text.replaceAll(/[|\s]+|-{2,}/g, " ").replaceAll(/ +/g, " ").trim();
  strictEqual(
    words(await Deno.readTextFile(file)),
    words(await mapOf(test.owner)),
  );
});

Deno.test("what is accepted has a reason, and what is found no more is on the list no more", async () => {
  for (const [pattern, reason] of Object.entries(accepted)) {
    ok(reason.length > 20, pattern);
  }
  const list = { ...accepted, "row-security-off platform.gone": "was there" };
  const { findings } = await lint(test.owner, list, false);
  deepStrictEqual(findings.map(({ rule, object }) => ({ rule, object })), [
    { rule: "accepted-and-gone", object: "row-security-off platform.gone" },
  ]);
});

Deno.test("a bad schema trips every rule", async () => {
  const file = new URL("lint_db/testdata/planted.sql", import.meta.url);
  await test.owner.unsafe(await Deno.readTextFile(file)).simple();
  await test.owner`select pg_stat_force_next_flush()`;
  const { findings } = await lint(test.owner, accepted, true);
  const tripped = new Set(findings.map(({ rule }) => rule));
  deepStrictEqual(rules.filter(({ id }) => !tripped.has(id)), []);
});

/** What the planted schema has, by rule. */
const planted: Record<string, string[]> = {
  "autovacuum-off": ["bad.open"],
  "column-of-a-catalog-type": ["bad.open.kind"],
  "constraint-unproved": ["bad.child later"],
  "definer-asks-nobody": ["bad.for_users()"],
  "definer-for-visitors": ["bad.for_visitors()"],
  "definer-of-a-superuser": ["bad.for_users()", "bad.for_visitors()"],
  "duplicate-index": ["auth.users", "bad.child"],
  "extension-in-public": ["plpgsql"],
  "foreign-key-into-auth": ["bad.child child_email_fkey"],
  "foreign-key-without-index": [
    "bad.child child_email_fkey",
    "bad.child child_half_id_fkey",
  ],
  "foreign-table-reachable": ["bad.elsewhere"],
  "function-for-everyone": ["bad.open_path()"],
  "grant-to-everyone": ["bad.open"],
  "grant-too-wide": ["bad.open"],
  "grant-without-policy": ["bad.half"],
  "index-broken": ["bad.child_b"],
  "index-within-another": ["bad.child_a_short", "bad.child_a_short"],
  "materialised-view-reachable": ["bad.snapshot"],
  "no-primary-key": ["bad.open"],
  "policies-asleep": ["bad.open"],
  "policies-overlap": ["bad.secrets"],
  "policy-always-true": ['bad.secrets "anything"'],
  "policy-asks-each-row": ['bad.secrets "unknown"'],
  "policy-for-everyone": ['bad.secrets "everyone"'],
  "policy-for-nobody-known": ['bad.secrets "unknown"'],
  "policy-forgets-the-tenant": [
    'bad.secrets "anything"',
    'bad.secrets "everyone"',
    'bad.secrets "metadata"',
  ],
  "policy-reads-user-metadata": ['bad.secrets "metadata"'],
  "row-security-not-forced": ["bad.half", "exposed"],
  "row-security-off": ["bad.busy", "bad.open"],
  "schema-writable": ["bad"],
  "search-path-open": ["bad.open_path()"],
  "sensitive-column": ["bad.secrets.password_hash"],
  "sequence-reachable": ["bad.secrets_id_seq"],
  "something-in-public": ["exposed"],
  "view-of-users": ["bad.people"],
  "view-with-owners-rights": ["bad.owners_view"],
};

Deno.test("each rule names what is wrong, and nothing beside it", async () => {
  const { findings } = await lint(test.owner, accepted, false);
  const found = Object.fromEntries(
    [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, list]) => [
      rule,
      list.map(({ object }) => object),
    ]),
  );
  deepStrictEqual(found, planted);
});
