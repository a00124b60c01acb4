import {
  deepStrictEqual,
  rejects,
  strictEqual,
  throws,
} from "node:assert/strict";
import type { Sql } from "postgres";
import { LocalEngine } from "./embedded/engine.ts";
import { connect, createBridge } from "./embedded/mod.ts";
import { emptyCluster } from "./embedded/unpack.ts";
import {
  migrate,
  type Migration,
  readBootstrap,
  readMigrations,
} from "./migrations.ts";

const first: Migration = {
  version: "20260101000000",
  name: "notes",
  sql:
    "create table notes (text text); insert into notes values ('one'); select 1;",
};
const second: Migration = {
  version: "20260102000000",
  name: "more_notes",
  sql: "insert into notes values ('two');\n-- done\n",
};

Deno.test("migrate() applies each file once, in order, and keeps the book that the Supabase CLI keeps", async () => {
  await withEmptyDatabase(async (sql) => {
    const names = (migrations: Migration[]) =>
      migrations.map(({ name }) => name);
    deepStrictEqual(names((await migrate(sql, [first], "")).applied), [
      "notes",
    ]);
    deepStrictEqual(names((await migrate(sql, [first, second], "")).applied), [
      "more_notes",
    ]);
    deepStrictEqual(await migrate(sql, [first, second], ""), {
      applied: [],
      waiting: [],
    });
    deepStrictEqual(await texts(sql), ["one", "two"]);
    const book =
      await sql`select version, name, statements from supabase_migrations.schema_migrations order by version`;
    deepStrictEqual(book.map((row) => ({ ...row })), [
      { version: first.version, name: first.name, statements: [first.sql] },
      { version: second.version, name: second.name, statements: [second.sql] },
    ]);
  });
});

Deno.test("migrate() refuses a file that was changed after it had been applied, and applies nothing then", async () => {
  await withEmptyDatabase(async (sql) => {
    await migrate(sql, [first], "");
    const changed = { ...first, sql: `${first.sql} ` };
    await rejects(
      migrate(sql, [changed, second], ""),
      /Cannot migrate: 20260101000000_notes.sql was changed after it had been applied/,
    );
    deepStrictEqual(await texts(sql), ["one"]);
  });
});

Deno.test("migrate() takes the CLI's word for files that the CLI cut into statements", async () => {
  await withEmptyDatabase(async (sql) => {
    await migrate(sql, [first], "");
    await sql`update supabase_migrations.schema_migrations set statements = ${[
      "create table notes (text text)",
      "select 1",
    ]}`;
    deepStrictEqual((await migrate(sql, [first, second], "")).applied, [
      second,
    ]);
  });
});

Deno.test("migrate() leaves nothing of a file that fails, and everything of those before", async () => {
  await withEmptyDatabase(async (sql) => {
    const broken = { ...second, sql: `${second.sql}; select 1 / 0` };
    await rejects(
      migrate(sql, [first, broken], ""),
      /Cannot migrate: 20260102000000_more_notes.sql failed: division by zero/,
    );
    deepStrictEqual(await texts(sql), ["one"]);
    deepStrictEqual((await migrate(sql, [first, second], "")).applied, [
      second,
    ]);
    deepStrictEqual(await texts(sql), ["one", "two"]);
  });
});

Deno.test("migrate() lets a file wait for its extension, applies the others, and completes it later", async () => {
  await withEmptyDatabase(async (sql) => {
    const early = {
      version: "20250101000000",
      name: "early",
      sql: "-- requires extension: unheard_of\ncreate extension unheard_of",
    };
    const { applied, waiting } = await migrate(sql, [early, first], "");
    deepStrictEqual([applied, waiting], [[first], [{
      migration: early,
      extension: "unheard_of",
    }]]);
    const possible = {
      ...early,
      sql: "-- requires extension: vector\ncreate extension vector",
    };
    deepStrictEqual((await migrate(sql, [possible, first], "")).applied, [
      possible,
    ]);
  });
});

Deno.test("migrate() run twice at once applies each file once", async () => {
  await withEmptyDatabase(async (sql) => {
    const both = await Promise.all([
      migrate(sql, [first, second], ""),
      migrate(sql, [first, second], ""),
    ]);
    strictEqual(both.flatMap(({ applied }) => applied).length, 2);
    deepStrictEqual(await texts(sql), ["one", "two"]);
  });
});

Deno.test("our migrations apply for an owner who is no superuser, as on Supabase, after its roles were made", async () => {
  await withEmptyDatabase(async (sql, connectAs) => {
    await sql.unsafe(readBootstrap()).simple();
    await sql.unsafe(`
      create role supabase_admin superuser;
      create role builder login createrole bypassrls;
      grant all on database postgres to builder;
      grant anon, authenticated to builder with admin option;
      grant all on schema extensions to builder;
      create extension vector with schema extensions; -- Supabase lets its owner do this
    `).simple();
    const builder = connectAs("builder");
    const { applied, waiting } = await migrate(builder);
    deepStrictEqual([applied.length, waiting], [readMigrations().length, []]);
    await builder`select platform.create_tenant('ada', 'person', '{en}')`;
    const [row] = await builder`select slug from platform.tenants`;
    strictEqual(row?.slug, "ada");
    await builder.end({ timeout: 1 });
  });
});

Deno.test("readMigrations() refuses names that the Supabase CLI would not read, and two with one time stamp", async () => {
  const folder = new URL(`file://${await Deno.makeTempDir()}/`);
  const write = (name: string) =>
    Deno.writeTextFile(new URL(name, folder), "select 1");
  await write("20260101000000_b.sql");
  await write("20250101000000_a.sql");
  deepStrictEqual(readMigrations(folder).map(({ name }) => name), ["a", "b"]);
  await write("20260101000000_c.sql");
  throws(() => readMigrations(folder), /two are called 20260101000000/);
  await write("notes.sql");
  throws(() => readMigrations(folder), /Cannot read migration notes.sql/);
  await Deno.remove(folder, { recursive: true });
});

async function withEmptyDatabase(
  work: (sql: Sql, connectAs: (login: string) => Sql) => Promise<void>,
) {
  const engine = await LocalEngine.open({ archive: await emptyCluster() });
  const bridge = createBridge(engine);
  const sql = connect(bridge, "postgres", 2);
  try {
    await work(sql, (login) => connect(bridge, login, 1));
  } finally {
    await sql.end({ timeout: 1 });
    await bridge.close();
    await engine.close();
  }
}

async function texts(sql: Sql): Promise<string[]> {
  return (await sql<{ text: string }[]>`select text from notes order by ctid`)
    .map(({ text }) => text);
}
