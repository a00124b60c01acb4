import assert from "node:assert/strict";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { SECTIONS } from "@/lib/portfolio/resume/schema.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant();
const eve = await test.createTenant();
const draft = await test.createTenant({ published: false });
const user = await test.addMember(ada.id, 10);
const admin = await test.addMember(ada.id, 50);
const tables = SECTIONS.map(({ table, slugged }) => ({
  table,
  slugged,
  name: `portfolio.${table}`,
}));

/** Rows of each tenant, one shown and one hidden, written where no policy holds. */
for (const { name, slugged } of tables) {
  for (const { id } of [ada, eve, draft]) {
    for (const published of [true, false]) {
      const row = {
        tenant_id: id,
        id: crypto.randomUUID(),
        place: 0,
        published,
        extra: test.owner`${'{"secret": true}'}::text::json`,
        ...slugged ? { slug: `slug-${published}` } : {},
      };
      const columns = Object.keys(row) as (keyof typeof row)[];
      const values = columns.map((column) =>
        test.owner`${row[column] as string}`
      )
        .reduce((all, next) => test.owner`${all}, ${next}`);
      await test.owner`insert into ${test.owner(name)} (${
        columns.map((column) => test.owner`${test.owner(column)}`).reduce((
          all,
          next,
        ) => test.owner`${all}, ${next}`)
      }) values (${values})`;
    }
  }
}

/** Runs statements as somebody and takes them back. */
async function attempt<T>(
  actor: Actor,
  work: (sql: Tx) => Promise<T>,
): Promise<T> {
  let result: { value: T } | undefined;
  const undo = new Error("undo");
  await assert.rejects(
    actor.db.transaction(actor, "read write", async (sql) => {
      result = { value: await work(sql) };
      throw undo;
    }),
    (error) => {
      if (error !== undo) throw error;
      return true;
    },
  );
  assert(result);
  return result.value;
}

const seen = (actor: Actor, name: string) =>
  attempt(
    actor,
    async (sql) =>
      (await sql`select tenant_id, published from ${sql(name)}`).length,
  );

Deno.test("visitors see published rows of a published site and nothing else", async () => {
  for (const { name } of tables) {
    const [all] = await test.owner`select count(*)::int from ${
      test.owner(name)
    }`;
    assert.equal(all?.count, 6, `${name}: the rows are there`);
    const rows = await attempt(
      ada.visitor,
      (sql) => sql`select tenant_id, published from ${sql(name)}`,
    );
    assert.deepEqual(rows.map((row) => ({ ...row })), [{
      tenant_id: ada.id,
      published: true,
    }], name);
    assert.equal(await seen(draft.visitor, name), 0, name);
    assert.equal(await seen(test.as("anon"), name), 0, name);
    assert.equal(
      await seen(test.as("anon", { tenantId: crypto.randomUUID() }), name),
      0,
      name,
    );
  }
});

Deno.test("visitors cannot ask for unknown fields nor for the order of names", async () => {
  for (const { name } of tables) {
    for (const column of ["extra", "keys"]) {
      await assert.rejects(
        attempt(
          ada.visitor,
          (sql) => sql`select ${sql(column)} from ${sql(name)}`,
        ),
        { code: "42501" },
        `${name}.${column}`,
      );
    }
  }
});

Deno.test("members see rows of their tenant only with the permission", async () => {
  const stranger = test.as("authenticated", {
    tenantId: ada.id,
    userId: eve.owner.userId,
  });
  for (const { name } of tables) {
    assert.equal(await seen(ada.owner, name), 2, name);
    assert.equal(await seen(admin, name), 2, name);
    assert.equal(await seen(draft.owner, name), 2, name);
    assert.equal(await seen(user, name), 0, name);
    assert.equal(await seen(stranger, name), 0, name);
  }
});

Deno.test("visitors write nothing", async () => {
  for (const { name } of tables) {
    const tries: ((sql: Tx) => Promise<unknown>)[] = [
      (sql) =>
        sql`insert into ${
          sql(name)
        } (tenant_id, id, place) values (${ada.id}, gen_random_uuid(), 0)`,
      (sql) => sql`update ${sql(name)} set place = 9`,
      (sql) => sql`delete from ${sql(name)}`,
    ];
    for (const one of tries) {
      await assert.rejects(attempt(ada.visitor, one), { code: "42501" }, name);
    }
  }
});

Deno.test("members without the permission change nothing, and the rows were there", async () => {
  for (const { name } of tables) {
    const changed = await attempt(user, async (sql) => [
      (await sql`update ${sql(name)} set place = 9`).count,
      (await sql`delete from ${sql(name)}`).count,
    ]);
    assert.deepEqual(changed, [0, 0], name);
    const owned = await attempt(ada.owner, async (sql) => [
      (await sql`update ${sql(name)} set place = 9`).count,
      (await sql`delete from ${sql(name)}`).count,
    ]);
    assert.deepEqual(owned, [2, 2], name);
  }
});

Deno.test("an owner reaches no row of another tenant, neither to read, change, remove nor to add one", async () => {
  for (const { name, slugged } of tables) {
    const touched = await attempt(ada.owner, async (sql) => [
      (await sql`select id from ${sql(name)} where tenant_id = ${eve.id}`)
        .length,
      (await sql`update ${sql(name)} set place = 9 where tenant_id = ${eve.id}`)
        .count,
      (await sql`delete from ${sql(name)} where tenant_id = ${eve.id}`).count,
    ]);
    assert.deepEqual(touched, [0, 0, 0], name);
    await assert.rejects(
      attempt(
        ada.owner,
        (sql) =>
          slugged
            ? sql`insert into ${
              sql(name)
            } (tenant_id, id, place, slug) values (${eve.id}, gen_random_uuid(), 0, 'x')`
            : sql`insert into ${
              sql(name)
            } (tenant_id, id, place) values (${eve.id}, gen_random_uuid(), 0)`,
      ),
      { code: "42501" },
      name,
    );
    await assert.rejects(
      attempt(
        ada.owner,
        (sql) => sql`update ${sql(name)} set tenant_id = ${eve.id}`,
      ),
      { code: "42501" },
      `${name}: a row cannot change hands`,
    );
  }
});

Deno.test("two tenants may use the same address for a project", async () => {
  const [row] = await test
    .owner`select count(*)::int from portfolio.projects where slug = 'slug-true'`;
  assert.equal(row?.count, 3);
});
