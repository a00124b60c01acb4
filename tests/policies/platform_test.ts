import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

const ada = await test.createTenant({ slug: "ada" });
const ben = await test.createTenant({ slug: "ben" });
const hidden = await test.createTenant({ slug: "hidden", published: false });
const reader = await test.addMember(ada.id, 10);
const left = await test.addMember(ada.id, 100);
await owner`update platform.members set status = 'left' where user_id = ${left.userId}`;
await owner`
  insert into platform.hosts (tenant_id, host, verified_at) values
    (${ada.id}, 'ada.example', now()), (${ben.id}, 'ada.example', null), (${hidden.id}, 'hidden.example', now())`;
const stranger: Actor = { ...ada.owner, userId: crypto.randomUUID() };
const fromElsewhere: Actor = { ...ben.owner, tenantId: ada.id };
const task = test.as("app_task", { tenantId: ada.id });

Deno.test("app.tenant_id() names the tenant to those who may be there, and null to the others", async () => {
  const tenantOf = (actor: Actor) =>
    read(actor, (sql) => sql`select app.tenant_id() as value`);
  for (const actor of [ada.visitor, ada.owner, reader, task]) {
    strictEqual(await tenantOf(actor), ada.id);
  }
  strictEqual(await tenantOf(hidden.owner), hidden.id);
  const outside = [
    hidden.visitor,
    stranger,
    fromElsewhere,
    left,
    { ...ada.owner, userId: null },
    test.as("anon"),
    test.as("app_task", { tenantId: crypto.randomUUID() }),
  ];
  for (const actor of outside) strictEqual(await tenantOf(actor), null);
});

Deno.test("app.can() holds for members from the permission's level on, and for nobody else", async () => {
  const can = (actor: Actor, permission: string) =>
    read(actor, (sql) => sql`select app.can(${permission}) as value`);
  strictEqual(await can(ada.owner, "platform.site.publish"), true);
  strictEqual(await can(reader, "platform.site.publish"), false);
  strictEqual(await can(reader, "platform.site.touch"), true);
  strictEqual(await can(ada.owner, "platform.site.unheard"), false);
  for (const actor of [ada.visitor, stranger, fromElsewhere, left, task]) {
    strictEqual(await can(actor, "platform.site.touch"), false);
  }
});

Deno.test("tenants are seen one at a time, by those who may be there", async () => {
  const slugs = (actor: Actor) =>
    actor.db.transaction(
      actor,
      "read only",
      (sql) => sql`select slug from platform.tenants`,
    );
  for (const actor of [ada.visitor, ada.owner, reader, task]) {
    deepStrictEqual([...await slugs(actor)], [{ slug: "ada" }]);
  }
  for (
    const actor of [
      hidden.visitor,
      stranger,
      fromElsewhere,
      left,
      test.as("anon"),
    ]
  ) {
    deepStrictEqual([...await slugs(actor)], []);
  }
  strictEqual((await owner`select from platform.tenants`).length, 3);
});

Deno.test("a tenant's row is changed by its admins only, and only where it may be", async () => {
  const paint = (actor: Actor) =>
    write(actor, (sql) => sql`update platform.tenants set accent_hue = 7`);
  strictEqual(await paint(ada.owner), 1);
  for (const actor of [reader, stranger, fromElsewhere, left]) {
    strictEqual(await paint(actor), 0);
  }
  for (const actor of [ada.visitor, task]) {
    await rejects(paint(actor), /permission denied/);
  }
  const hues =
    await owner`select slug, accent_hue from platform.tenants order by slug`;
  deepStrictEqual(hues.map((row) => row.accent_hue), [7, 45, 45]);
  for (
    const change of [
      `plan = 'business'`,
      `published_at = null`,
      `version = 0`,
      `kind = 'company'`,
      `id = gen_random_uuid()`,
    ]
  ) {
    await rejects(
      write(
        ada.owner,
        (sql) => sql.unsafe(`update platform.tenants set ${change}`),
      ),
      /permission denied/,
    );
  }
  for (const actor of [ada.owner, ada.visitor, task]) {
    await rejects(
      write(actor, (sql) => sql`delete from platform.tenants`),
      /permission denied/,
    );
    await rejects(
      write(
        actor,
        (sql) =>
          sql`insert into platform.tenants (kind, slug, languages) values ('person', 'eve', '{en}')`,
      ),
      /permission denied/,
    );
  }
});

Deno.test("app.touch_site() raises the version of one's own site and rings for it, once committed", async () => {
  const rung: string[] = [];
  await test.db.listen("site_changed", (id) => rung.push(id));
  const version = async () =>
    Number(
      (await owner`select version from platform.tenants where slug = 'ada'`)[0]
        ?.version,
    );
  const before = await version();
  await write(reader, (sql) => sql`select app.touch_site()`);
  await write(task, (sql) => sql`select app.touch_site()`);
  strictEqual(await version(), before + 2);
  for (
    const actor of [stranger, fromElsewhere, left, {
      ...ada.owner,
      tenantId: null,
    }]
  ) {
    await rejects(
      write(actor, (sql) => sql`select app.touch_site()`),
      /permission denied/,
    );
  }
  await rejects(
    write(ada.visitor, (sql) => sql`select app.touch_site()`),
    /permission denied/,
  );
  await rejects(
    write(ada.owner, async (sql) => {
      await sql`select app.touch_site()`;
      throw new Error("changed my mind");
    }),
    /changed my mind/,
  );
  strictEqual(await version(), before + 2);
  await until(() => rung.length >= 2);
  deepStrictEqual(rung, [ada.id, ada.id]);
});

Deno.test("publish_site() and unpublish_site() show and hide one's own site, for its admins", async () => {
  const found = (slug: string) =>
    read(
      test.as("anon"),
      (sql) =>
        sql`select count(*)::int as value from platform.find_site(${slug})`,
    );
  strictEqual(await found("hidden"), 0);
  await write(hidden.owner, (sql) => sql`select platform.publish_site()`);
  strictEqual(await found("hidden"), 1);
  strictEqual(
    await read(hidden.visitor, (sql) => sql`select app.tenant_id() as value`),
    hidden.id,
  );
  await write(hidden.owner, (sql) => sql`select platform.unpublish_site()`);
  strictEqual(await found("hidden"), 0);
  for (const name of ["publish_site", "unpublish_site"]) {
    for (const actor of [reader, stranger, fromElsewhere, left, ada.visitor]) {
      await rejects(
        write(actor, (sql) => sql.unsafe(`select platform.${name}()`)),
        /permission denied/,
      );
    }
  }
  strictEqual(await found("ada"), 1);
});

Deno.test("find_site_by_host() finds only the site that proved the host, whatever its case", async () => {
  const slugs = (host: string) =>
    test.db.transaction(
      test.as("anon"),
      "read only",
      (sql) => sql`select slug from platform.find_site_by_host(${host})`,
    );
  deepStrictEqual([...await slugs("ADA.example")], [{ slug: "ada" }]);
  deepStrictEqual([...await slugs("hidden.example")], []);
  deepStrictEqual([...await slugs("nobody.example")], []);
  await rejects(
    owner`update platform.hosts set verified_at = now() where tenant_id = ${ben.id}`,
    /hosts_verified_idx/,
  );
});

Deno.test("hosts are claimed and seen by one's own admins, and cannot be proved by hand", async () => {
  const hosts = (actor: Actor) =>
    actor.db.transaction(
      actor,
      "read only",
      (sql) => sql`select host from platform.hosts`,
    );
  await write(
    ada.owner,
    (sql) =>
      sql`insert into platform.hosts (tenant_id, host) values (${ada.id}, 'www.ada.example')`,
  );
  deepStrictEqual((await hosts(ada.owner)).map((row) => row.host).toSorted(), [
    "ada.example",
    "www.ada.example",
  ]);
  for (const actor of [reader, stranger, fromElsewhere, left]) {
    deepStrictEqual([...await hosts(actor)], []);
    await rejects(
      write(
        actor,
        (sql) =>
          sql`insert into platform.hosts (tenant_id, host) values (${ada.id}, 'evil.example')`,
      ),
      /row-level security/,
    );
    strictEqual(
      await write(actor, (sql) => sql`delete from platform.hosts`),
      0,
    );
  }
  await rejects(hosts(ada.visitor), /permission denied/);
  await rejects(
    write(
      ada.owner,
      (sql) =>
        sql`insert into platform.hosts (tenant_id, host) values (${ben.id}, 'evil.example')`,
    ),
    /row-level security/,
  );
  await rejects(
    write(
      ada.owner,
      (sql) =>
        sql`insert into platform.hosts (tenant_id, host, verified_at) values (${ada.id}, 'x.example', now())`,
    ),
    /permission denied/,
  );
  await rejects(
    write(
      ada.owner,
      (sql) => sql`update platform.hosts set verified_at = now()`,
    ),
    /permission denied/,
  );
  strictEqual((await owner`select from platform.hosts`).length, 4);
  strictEqual(
    await write(ada.owner, (sql) => sql`delete from platform.hosts`),
    2,
  );
  const others = await owner`select host from platform.hosts order by host`;
  deepStrictEqual(others.map((row) => row.host), [
    "ada.example",
    "hidden.example",
  ]);
});

Deno.test("members see themselves; admins see all of their own", async () => {
  const count = (actor: Actor) =>
    read(
      actor,
      (sql) => sql`select count(*)::int as value from platform.members`,
    );
  strictEqual(await count(ada.owner), 3);
  strictEqual(await count(reader), 1);
  strictEqual(await count(task), 3);
  for (const actor of [stranger, fromElsewhere, left]) {
    strictEqual(await count(actor), 0);
  }
  await rejects(count(ada.visitor), /permission denied/);
  const promote = (sql: Tx) => sql`update platform.members set level = 100`;
  for (const actor of [reader, ada.owner, task]) {
    await rejects(write(actor, promote), /permission denied/);
  }
});

Deno.test("the catalogue of permissions is read by members and written by nobody", async () => {
  ok(
    Number(
      await read(
        reader,
        (sql) => sql`select count(*) as value from platform.permissions`,
      ),
    ) > 5,
  );
  await rejects(
    read(
      ada.visitor,
      (sql) => sql`select count(*) as value from platform.permissions`,
    ),
    /permission denied/,
  );
  await rejects(
    write(ada.owner, (sql) => sql`update platform.permissions set level = 10`),
    /permission denied/,
  );
});

Deno.test("nobody but the owner of the database makes or removes tenants, or sees the setup", async () => {
  const calls = [
    `platform.create_tenant('eve', 'person', '{en}')`,
    `platform.remove_tenant('ada')`,
    `platform.open_setup('mine')`,
    `count(*) from platform.setup`,
  ];
  for (const call of calls) {
    for (const actor of [ada.visitor, ada.owner, task]) {
      await rejects(
        read(actor, (sql) => sql.unsafe(`select ${call}`)),
        /permission denied/,
        call,
      );
    }
  }
});

Deno.test("slugs are addresses, and not the platform's own", async () => {
  const make = (slug: string) =>
    owner`select platform.create_tenant(${slug}, 'person', '{en}')`;
  for (
    const slug of [
      "",
      "A",
      "a_b",
      "-a",
      "a-",
      "a".repeat(41),
      "é",
      "a/b",
      "a\nb",
      "a\n",
      "api",
      "admin",
      "assets",
      "start",
    ]
  ) {
    await rejects(
      make(slug),
      /violates check constraint/,
      JSON.stringify(slug),
    );
  }
  for (const slug of ["a", "0", "a-b", "a".repeat(40)]) await make(slug);
  await rejects(make("ada"), /tenants_slug_key/);
  for (const languages of ["{}", "{fr}", "{en,en}", "{en,es,en}", "{null}"]) {
    await rejects(
      owner`select platform.create_tenant('polyglot', 'person', ${languages}::text::text[])`,
      /violates check constraint/,
      languages,
    );
  }
});

async function read(
  actor: Actor,
  work: (sql: Tx) => Promise<readonly Record<string, unknown>[]>,
): Promise<unknown> {
  const [row] = await actor.db.transaction(actor, "read only", work);
  return row?.value;
}

/** How many rows were written. */
async function write(
  actor: Actor,
  work: (sql: Tx) => Promise<{ count: number }>,
): Promise<number> {
  return (await actor.db.transaction(actor, "read write", work)).count;
}

async function until(isTrue: () => boolean) {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}
