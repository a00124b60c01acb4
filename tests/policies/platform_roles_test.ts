/**
 * A tenant's own roles, hosts, slices and settings, by the commands that pages and programs call.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import {
  addHost,
  proveHost,
  removeHost,
} from "@/lib/platform/hosts/commands.ts";
import { listHosts } from "@/lib/platform/hosts/queries.ts";
import {
  changeRole,
  createRole,
  deleteRole,
} from "@/lib/platform/roles/commands.ts";
import { listPermissions, listRoles } from "@/lib/platform/roles/queries.ts";
import { switchSlice } from "@/lib/platform/slices_on/commands.ts";
import { listSlices } from "@/lib/platform/slices_on/queries.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;
const call = (actor: Actor, work: (sql: Tx) => PromiseLike<unknown>) =>
  test.db.transaction(actor, "read write", async (sql) => await work(sql));

Deno.test("a role is made, changed and deleted, and each leaves an event and an entry in the audit", async () => {
  const { id: tenantId, owner: boss } = await test.createTenant();
  const { id } = await createRole(boss, {
    name: "Editor",
    permissions: ["platform.site.write"],
  });
  await changeRole(boss, {
    id,
    name: "Writer",
    permissions: ["platform.site.touch"],
  });
  deepStrictEqual(await listRoles(boss, {}), [{
    id,
    name: "Writer",
    permissions: ["platform.site.touch"],
    members: 0,
    isMineToGive: true,
  }]);
  await rejects(
    createRole(boss, { name: "Writer", permissions: ["platform.site.touch"] }),
    /exists already/,
  );
  await deleteRole(boss, { id });
  await rejects(
    changeRole(boss, { id, name: "x", permissions: ["platform.site.touch"] }),
    /no such role/,
  );
  deepStrictEqual(await listRoles(boss, {}), []);
  const events =
    await owner`select name from platform.outbox where tenant_id = ${tenantId} order by id`;
  deepStrictEqual(events.map(({ name }) => name), [
    "platform.role.changed",
    "platform.role.changed",
    "platform.role.deleted",
  ]);
  const entries = await owner`
    select action from platform.audit_entries
    where tenant_id = ${tenantId} and target_id = ${id} and outcome = 'done' order by id`;
  deepStrictEqual(entries.map(({ action }) => action), [
    "platform.role.create",
    "platform.role.change",
    "platform.role.delete",
  ]);
});

Deno.test("a role that may do nothing is neither made nor left behind by a change", async () => {
  const { owner: boss } = await test.createTenant();
  const permissions = ["platform.site.touch"];
  const invalid = { code: "invalid" };
  await rejects(createRole(boss, { name: "Idle", permissions: [] }), invalid);
  const { id } = await createRole(boss, { name: "Busy", permissions });
  await rejects(
    changeRole(boss, { id, name: "Idle", permissions: [] }),
    invalid,
  );
  deepStrictEqual((await listRoles(boss, {}))[0]?.permissions, permissions);
});

Deno.test("a role of another tenant is one that does not exist", async () => {
  const { owner: boss } = await test.createTenant();
  const other = await test.createTenant();
  const { id } = await createRole(other.owner, {
    name: "Theirs",
    permissions: ["platform.site.touch"],
  });
  await rejects(
    changeRole(boss, {
      id,
      name: "Mine",
      permissions: ["platform.site.touch"],
    }),
    /no such role/,
  );
  await rejects(deleteRole(boss, { id }), /no such role/);
  deepStrictEqual(await listRoles(boss, {}), []);
  strictEqual((await listRoles(other.owner, {}))[0]?.name, "Theirs");
});

Deno.test("listPermissions() says which ones the caller could put into a role", async () => {
  const { id, owner: boss } = await test.createTenant();
  const admin = await test.addMember(id, 50);
  const mine = async (actor: Actor, name: string) =>
    (await listPermissions(actor, {})).find((one) => one.name === name)?.isMine;
  strictEqual(await mine(boss, "platform.tenant.delete"), true);
  strictEqual(await mine(admin, "platform.tenant.delete"), false);
  strictEqual(await mine(admin, "platform.site.write"), true);
});

Deno.test("a host is proved by DNS, and by nothing that a user's statement can say", async () => {
  const { id, owner: boss } = await test.createTenant();
  const rival = await test.createTenant();
  const admin = await test.addMember(id, 50);
  const user = await test.addMember(id, 30);
  await rejects(addHost(user, { host: "ada.example" }), /permission denied/);
  await addHost(admin, { host: "Ada.Example" });
  await addHost(rival.owner, { host: "ada.example" });
  const [host] = await listHosts(boss, {});
  ok(host && !host.verified);

  for (
    const statement of [
      `update platform.hosts set verified_at = now()`,
      `insert into platform.hosts (tenant_id, host, verified_at) values ('${id}', 'b.example', now())`,
    ]
  ) {
    await rejects(
      call(boss, (sql) => sql.unsafe(statement)),
      /permission denied/,
    );
  }
  strictEqual(
    await proveHost(
      boss,
      { host: "ada.example" },
      () => Promise.resolve(["vitrina=wrong"]),
    ),
    false,
  );
  const asked: string[] = [];
  const resolve = (name: string) => {
    asked.push(name);
    return Promise.resolve(["spf", host.record.value]);
  };
  await rejects(
    proveHost(user, { host: "ada.example" }, resolve),
    /permission denied/,
  );
  await rejects(
    proveHost(boss, { host: "other.example" }, resolve),
    /not claimed/,
  );
  strictEqual(await proveHost(boss, { host: "ada.example" }, resolve), true);
  deepStrictEqual(asked, ["_vitrina.ada.example"]);
  strictEqual((await listHosts(boss, {}))[0]?.verified, true);
  const rivals = (await listHosts(rival.owner, {}))[0]?.record.value ?? "";
  await rejects(
    proveHost(
      rival.owner,
      { host: "ada.example" },
      () => Promise.resolve([rivals]),
    ),
    /exists already/,
  );
  await removeHost(boss, { host: "ada.example" });
  await rejects(removeHost(boss, { host: "ada.example" }), /not there/);
  strictEqual((await listHosts(rival.owner, {})).length, 1);
});

Deno.test("names of this machine need no proof", async () => {
  const { owner: boss } = await test.createTenant();
  await addHost(boss, { host: "ada.localhost" });
  strictEqual((await listHosts(boss, {}))[0]?.verified, true);
});

Deno.test("slices are switched by admins, and the platform not at all", async () => {
  const { id, slug, owner: boss, visitor } = await test.createTenant();
  const user = await test.addMember(id, 30);
  await rejects(
    switchSlice(user, { slice: "portfolio", on: false }),
    /permission denied/,
  );
  await rejects(
    switchSlice(boss, { slice: "platform", on: false }),
    /no such part/,
  );
  await rejects(
    switchSlice(boss, { slice: "nothing", on: false }),
    /no such part/,
  );
  await switchSlice(boss, { slice: "portfolio", on: false });
  const state = async () =>
    (await listSlices(user, {})).map((
      { slice, on, required },
    ) => [slice, on, required]);
  deepStrictEqual(await state(), [["assistant", true, false], [
    "platform",
    true,
    true,
  ], [
    "portfolio",
    false,
    false,
  ]]);
  const [can] = await test.db.transaction(
    boss,
    "read only",
    (sql) => sql`select app.can('portfolio.messages.read') as yes`,
  );
  strictEqual(can?.yes, false);
  const isShown = async () => {
    const [site] = await test.db.transaction(
      visitor,
      "read only",
      (sql) => sql`select is_shown from platform.find_site(${slug})`,
    );
    return site?.is_shown;
  };
  strictEqual(await isShown(), false, "the slice that draws it is off");
  await switchSlice(boss, { slice: "portfolio", on: true });
  strictEqual(await isShown(), true);
  deepStrictEqual(await state(), [["assistant", true, false], [
    "platform",
    true,
    true,
  ], [
    "portfolio",
    true,
    false,
  ]]);
});
