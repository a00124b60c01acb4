import { rejects } from "node:assert/strict";
import { assertModestLogin } from "@/lib/platform/modest_login.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
const roles: string[] = [];
Deno.test.afterAll(async () => {
  // roles belong to the whole server, which other tests use
  for (const role of roles) {
    await test.owner.unsafe(`drop owned by ${role}; drop role ${role}`);
  }
  await test.close();
});

Deno.test("assertModestLogin() lets the logins of the web and the worker through", async () => {
  await check("app_login");
  await check("app_worker_login");
});

Deno.test("assertModestLogin() refuses a login that has too much power, or can come by it", async () => {
  await rejects(check(currentOwner()), /it is a superuser/);
  await rejects(check(await login("bypassrls")), /it bypasses row policies/);
  await rejects(check(await login("createrole")), /it may create roles/);

  const keeper = await login("");
  await test.owner.unsafe(
    `create table portfolio.kept (); alter table portfolio.kept owner to ${keeper}`,
  );
  await rejects(check(keeper), /it owns a table/);

  for (const role of ["service_role", "app_definer"]) {
    const climber = await login("noinherit");
    await test.owner.unsafe(`grant ${role} to ${climber}`);
    await rejects(
      check(climber),
      new RegExp(`it can become ${role}, which bypasses row policies`),
    );
  }
  const heir = await login("noinherit");
  await test.owner.unsafe(`grant ${keeper} to ${heir}`);
  await rejects(check(heir), /owns a table/);

  const stealer = await login("noinherit");
  await test.owner.unsafe(`grant pg_read_all_data to ${stealer}`);
  await rejects(
    check(stealer),
    /pg_read_all_data, which reads or writes everything/,
  );
});

async function check(name: string) {
  const sql = test.connect(name, 1);
  try {
    await assertModestLogin(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function login(attributes: string): Promise<string> {
  const name = `test_login_${crypto.randomUUID().slice(0, 8)}`;
  await test.owner.unsafe(
    `create role ${name} login password 'for-tests-only' ${attributes}`,
  );
  roles.push(name);
  return name;
}

function currentOwner(): string {
  return String(test.owner.options.user);
}
