import assert from "node:assert/strict";
import {
  allowAnything,
  type Canary,
  findInTables,
  findInText,
  plant,
  type Subject,
} from "@/lib/platform/privacy/test_canaries.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;
await allowAnything(owner);

async function newSubject(
  name: string,
  kind: "person" | "company" = "person",
): Promise<Subject> {
  const tenant = await test.createTenant({ slug: `${name}-${kind}`, kind });
  const userId = String(tenant.owner.userId);
  return {
    name,
    tenantId: tenant.id,
    userId,
    address: `${name}@canary.example`,
  };
}

/** A person with a site of their own; their canaries stand in every marked table. */
async function newPerson(
  name: string,
): Promise<{ who: Subject; canaries: Canary[] }> {
  const who = await newSubject(name);
  const canaries = await plant(owner, who);
  await owner`
    update platform.members set level = 100, role_id = null, status = 'active' where user_id = ${who.userId}`;
  return { who, canaries };
}

const isTenants = (subjects: string[]) => subjects.includes("tenant");
/** In a tenant of somebody else. */
const isPeoples = (subjects: string[], ofTenant: boolean) =>
  ofTenant && subjects.some((one) => one !== "tenant");

async function exported(kind: string, id: string): Promise<string> {
  const rows = await owner`
    select row::text from platform.marked_tables() as marked, platform.export_rows(${kind}, ${id}, marked.relation) as row`;
  return rows.map(({ row }) => row).join("\n");
}

Deno.test("what is planted is found: every marked column has its canary", async () => {
  const { canaries } = await newPerson("finch");
  const [row] = await owner`
    select count(*)::int from platform.personal_columns() where type not in ('uuid'::regtype, 'uuid[]'::regtype, 'boolean'::regtype)`;
  assert.equal(canaries.length, row?.count);
  const found = await findInTables(owner, canaries);
  assert.deepEqual(canaries.filter((one) => !found.includes(one)), []);
});

Deno.test("a person's export holds every canary of theirs but credentials, in whoever's tenant, and nobody else's", async () => {
  const ada = await newPerson("wren");
  const eve = await newPerson("raven");
  const elsewhere = await plant(owner, {
    ...ada.who,
    tenantId: eve.who.tenantId,
    name: "wrenaway",
  }, isPeoples);
  const text = await exported("user", ada.who.userId);
  const wanted = [...ada.canaries, ...elsewhere];
  const found = findInText(text, wanted);
  assert.deepEqual(
    wanted.filter((one) => one.class !== "credential" && !found.includes(one)),
    [],
  );
  assert.deepEqual(found.filter((one) => one.class === "credential"), []);
  assert.deepEqual(findInText(text, eve.canaries), []);
});

Deno.test("a tenant's export holds what is the tenant's, and nothing of its members' own or another tenant's", async () => {
  const acme = await newSubject("heron", "company");
  const ours = await plant(owner, acme, isTenants);
  const privately = await plant(
    owner,
    { ...acme, name: "heronself" },
    (subjects) => !isTenants(subjects),
  );
  const other = await newPerson("crow");
  const text = await exported("tenant", acme.tenantId);
  const found = findInText(text, ours);
  assert.deepEqual(
    ours.filter((one) => one.class !== "credential" && !found.includes(one)),
    [],
  );
  assert.deepEqual(
    findInText(text, [
      ...other.canaries,
      ...privately.filter((one) => one.token !== acme.address),
    ]),
    [],
  );
});

Deno.test("erasing a person leaves no canary of theirs in any table of any schema, and everybody else's", async () => {
  const ada = await newPerson("robin");
  const eve = await newPerson("magpie");
  const elsewhere = await plant(owner, {
    ...ada.who,
    tenantId: eve.who.tenantId,
    name: "robinaway",
  }, isPeoples);
  const theirs = [...ada.canaries, ...elsewhere];
  assert.equal((await findInTables(owner, theirs)).length, theirs.length);
  await owner`select platform.erase_user(${ada.who.userId})`;
  assert.deepEqual(await findInTables(owner, theirs), []);
  assert.equal(
    (await findInTables(owner, eve.canaries)).length,
    eve.canaries.length,
  );
  const [ledger] = await owner`
    select count(*)::int from platform.erasure_ledger
    where (subject_kind, subject_hash) in (
      ('user', platform.subject_hash('user', ${ada.who.userId})), ('tenant', platform.subject_hash('tenant', ${ada.who.tenantId}))
    )`;
  assert.equal(ledger?.count, 2);
});

Deno.test("erasing a person clears their id where a row of somebody else names them", async () => {
  const ada = await newPerson("dove");
  const eve = await newPerson("hawk");
  await owner`update platform.api_keys set created_by = ${ada.who.userId} where tenant_id = ${eve.who.tenantId}`;
  await owner`select platform.erase_user(${ada.who.userId})`;
  const [key] =
    await owner`select created_by from platform.api_keys where tenant_id = ${eve.who.tenantId}`;
  assert.equal(key?.created_by, null);
});

Deno.test("what a person wrote to somebody else's site, or was invited to, goes with their account", async () => {
  const { who } = await newPerson("tern");
  const eve = await test.createTenant();
  const id = crypto.randomUUID();
  await owner`
    insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang)
    values (${eve.id}, ${id}, 'Tern', 'Tern@Canary.example', 'tern wrote this', 'en')`;
  await owner`
    insert into platform.invitations (tenant_id, id, email, level, code_hash, expires_at)
    values (${eve.id}, ${id}, ${who.address}, 10, sha256('tern'), now() + interval '1 day')`;
  const text = await exported("user", who.userId);
  assert.match(text, /tern wrote this/);
  await owner`select platform.erase_user(${who.userId})`;
  for (const table of ["portfolio.contact_messages", "platform.invitations"]) {
    const left = await owner.unsafe(`select from ${table} where id = $1`, [id]);
    assert.equal(left.length, 0, table);
  }
});

Deno.test("erasing a tenant leaves none of its canaries, and every one of another tenant and of its owner's account", async () => {
  const acme = await newSubject("stork", "company");
  const ours = await plant(owner, acme, isTenants);
  const account = await plant(owner, acme, (subjects) => !isTenants(subjects));
  const other = await newPerson("gull");
  await owner`select platform.erase_tenant(${acme.tenantId})`;
  const kept = account.filter(({ column }) =>
    /^auth\.|platform\.(sessions|trusted_devices|backup_codes)\./.test(column)
  );
  assert.ok(kept.length > 5);
  assert.deepEqual(
    await findInTables(owner, ours.filter((one) => one.token !== acme.address)),
    [],
  );
  assert.equal((await findInTables(owner, kept)).length, kept.length);
  assert.equal(
    (await findInTables(owner, other.canaries)).length,
    other.canaries.length,
  );
});

Deno.test("a company with other members keeps an owner: its last one hands it over first", async () => {
  const acme = await newSubject("eagle", "company");
  await test.addMember(acme.tenantId, 50);
  await assert.rejects(
    async () => await owner`select platform.erase_user(${acme.userId})`,
    { message: "Cannot erase account: eagle-company would have no owner" },
  );
  const [ledger] = await owner`
    select from platform.erasure_ledger where subject_hash = platform.subject_hash('user', ${acme.userId})`;
  assert.equal(ledger, undefined);
});

Deno.test("replay erases again what a restored backup brought back, once", async () => {
  const ada = await newPerson("swift");
  const line = async () => {
    const [row] = await owner`
      select platform.replay_erasure('user', platform.subject_hash('user', ${ada.who.userId})) as back`;
    return row?.back;
  };
  assert.equal(await line(), true);
  assert.deepEqual(await findInTables(owner, ada.canaries), []);
  assert.equal(await line(), false);
});

Deno.test("the ledger takes lines and gives none back, to its owner too; erasing is for the owner of the database", async () => {
  await assert.rejects(
    async () => await owner`delete from platform.erasure_ledger`,
    { code: "42501" },
  );
  const ada = await test.createTenant();
  for (
    const actor of [
      ada.visitor,
      ada.owner,
      test.as("app_task", { tenantId: ada.id }),
      test.as("app_emitter", { tenantId: ada.id }),
    ]
  ) {
    for (const call of ["erase_tenant", "erase_user", "export_rows('user',"]) {
      const sentence = call.includes("(")
        ? `select platform.${call} '${ada.id}', 'platform.tenants')`
        : `select platform.${call}('${ada.id}')`;
      await assert.rejects(
        actor.db.transaction(
          actor,
          "read write",
          (sql) => sql.unsafe(sentence),
        ),
        { code: "42501" },
        `${actor.role} ${sentence}`,
      );
    }
  }
});

Deno.test("retention removes what has stayed long enough, and only that", async () => {
  const { who } = await newPerson("lark");
  await owner`update portfolio.contact_messages set created_at = now(), removed_at = null`;
  await owner`update platform.notifications set created_at = now() - interval '89 days' where user_id = ${who.userId}`;
  const [kept] =
    await owner`select * from platform.apply_retention(1000) where table_name = 'platform.notifications'`;
  await owner`update platform.notifications set created_at = now() - interval '91 days' where user_id = ${who.userId}`;
  const [gone] =
    await owner`select * from platform.apply_retention(1000) where table_name = 'platform.notifications'`;
  const [left] =
    await owner`select from platform.notifications where user_id = ${who.userId}`;
  assert.equal(Number(gone?.removed), 1, `and before ${kept?.removed}`);
  assert.equal(left, undefined);
});
