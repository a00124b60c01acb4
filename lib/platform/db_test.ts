import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { type Actor, createDb, type Tx, visitor } from "./db.ts";
import { AppError } from "./errors.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const ada = await test.createTenant({ slug: "ada" });

Deno.test("transaction() acts as the actor, in the actor's tenant, with the actor's claims", async () => {
  const scope = (actor: Actor) =>
    actor.db.transaction(actor, "read only", async (sql) => {
      const [row] = await sql`
        select
          current_user as role, session_user as login, current_setting('request.jwt.claims')::json as claims,
          current_setting('app.tenant') as tenant
      `;
      return { ...row };
    });
  deepStrictEqual(await scope(ada.owner), {
    role: "authenticated",
    login: "app_login",
    claims: { sub: ada.owner.userId, role: "authenticated", aal: "aal2" },
    tenant: ada.id,
  });
  deepStrictEqual(await scope(visitor(test.db, null)), {
    role: "anon",
    login: "app_login",
    claims: { role: "anon" },
    tenant: "",
  });
});

Deno.test("transaction() leaves nothing behind: without it, the login is nobody", async () => {
  const sql = test.connect("app_login", 1);
  const one = createDb(() => sql, 1);
  const lonely: Actor = { ...ada.owner, db: one };
  await one.transaction(
    lonely,
    "read write",
    (tx) => tx`select set_config('search_path', 'nowhere', true)`,
  );
  await rejects(
    one.transaction(lonely, "read write", (tx) => tx`select 1 / 0`),
    /division by zero/,
  );
  const [row] = await sql`
    select current_user as role, current_setting('request.jwt.claims', true) as claims,
      current_setting('app.tenant', true) as tenant, current_setting('search_path') <> 'nowhere' as path_is_back
  `;
  strictEqual(row?.role, "app_login");
  ok(!row?.claims && !row?.tenant && row?.path_is_back);
  await rejects(sql`select slug from platform.tenants`, /permission denied/);
  await one.close();
});

Deno.test("transaction() rolls back when the work throws, and the connection serves on", async () => {
  await rejects(
    test.db.transaction(ada.owner, "read write", async (sql) => {
      await sql`update platform.tenants set accent_hue = 1`;
      throw new Error("never mind");
    }),
    /never mind/,
  );
  strictEqual(await hue(), 45);
});

Deno.test("transaction() does not write when it is read only", async () => {
  await rejects(
    test.db.transaction(
      ada.owner,
      "read only",
      (sql) => sql`update platform.tenants set accent_hue = 1`,
    ),
    /read-only transaction/,
  );
});

Deno.test("transaction() says so when a failed statement was passed over and nothing could be saved", async () => {
  await rejects(
    test.db.transaction(ada.owner, "read write", async (sql) => {
      await sql`update platform.tenants set accent_hue = 1`;
      await sql`select 1 / 0`.catch(() => {});
      return "all is well";
    }),
    (error) => error instanceof AppError && error.code === "internal",
  );
  strictEqual(await hue(), 45);
});

Deno.test("transaction() refuses a role that its login may not take, and runs nothing as itself", async () => {
  let ran = false;
  await rejects(
    test.db.transaction(
      { ...visitor(test.db, null), role: "app_task" },
      "read write",
      async (sql) => {
        await sql`select 1`;
        ran = true;
      },
    ),
    /permission denied to set role/,
  );
  strictEqual(ran, false);
  await rejects(
    test.db.transaction(
      { ...visitor(test.db, null), role: "app_task" },
      "read write",
      () => Promise.resolve(),
    ),
    /permission denied to set role/,
  );
});

Deno.test("transaction() keeps many actors apart at once", async () => {
  const tenants = await Promise.all(
    Array.from({ length: 5 }, () => test.createTenant()),
  );
  const seen = await Promise.all(
    Array.from({ length: 100 }, async (_, at) => {
      const tenant = tenants[at % tenants.length] ?? ada;
      const rows = await test.db.transaction(
        at % 2 ? tenant.visitor : tenant.owner,
        at % 3 ? "read only" : "read write",
        (sql) => sql`select slug from platform.tenants`,
      );
      return rows.map((row) => row.slug).join() === tenant.slug;
    }),
  );
  ok(seen.every(Boolean));
});

Deno.test("transaction() refuses statements once it is over", async () => {
  const kept: Tx[] = [];
  await test.db.transaction(ada.visitor, "read only", async (sql) => {
    await sql`select 1`;
    kept.push(sql);
  });
  for (const sql of kept) {
    await rejects(
      async () => await sql`select slug from platform.tenants`,
      /its transaction is over/,
    );
  }
  strictEqual(kept.length, 1);
});

Deno.test("transaction() waits for a free connection, and close() waits for those at work", async () => {
  const db = createDb((events) => test.connect("app_login", 1, events), 1);
  const work = Array.from(
    { length: 20 },
    (_, at) =>
      db.transaction(
        visitor(db, null),
        at % 2 ? "read only" : "read write",
        async (sql) => {
          const [row] = await sql`select ${at}::int as at`;
          return row?.at;
        },
      ),
  );
  await work[0];
  await db.close();
  deepStrictEqual(
    await Promise.all(work),
    Array.from({ length: 20 }, (_, at) => at),
  );
  await rejects(
    db.transaction(visitor(db, null), "read only", (sql) => sql`select 1`),
    /it is closed/,
  );
});

Deno.test("listen() hears what is committed on its channel", async () => {
  const heard: string[] = [];
  await test.db.listen("site_changed", (payload) => heard.push(payload));
  await test.db.transaction(
    ada.owner,
    "read write",
    (sql) => sql`select app.touch_site()`,
  );
  while (heard.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  deepStrictEqual(heard, [ada.id]);
});

async function hue() {
  const [row] = await test
    .owner`select accent_hue from platform.tenants where slug = 'ada'`;
  return row?.accent_hue;
}
