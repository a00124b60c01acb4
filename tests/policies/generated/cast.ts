/**
 * Who acts in the generated tests: everybody that a policy could mistake for somebody else, in two tenants.
 *
 * @module
 */
import type { ISql } from "postgres";
import type { Planter, Row } from "./planter.ts";
import type { Character } from "./rules.ts";

/** The tenants of the play. */
export const ada = "aaaaaaaa-0000-4000-8000-000000000000";
export const ben = "bbbbbbbb-0000-4000-8000-000000000000";
/** Not published, and the portfolio is switched off. */
export const eve = "eeeeeeee-0000-4000-8000-000000000000";
const names = { [ada]: "ada", [ben]: "ben", [eve]: "eve" };

/** Keys and roles whose permissions a test sets: one holds the permission in question alone, one all but that. */
const settable = ["with", "without"] as const;
const keyNames = ["with", "without", "revoked", "expired"] as const;
const alive = { revoked_at: null, expires_at: "2999-01-01" };
const admin = id("f", 1);
/** Roles that are in a tenant by naming it; see app.tenant_id(). */
const inScope = ["anon", "app_task", "app_emitter"];

/** Plants tenants, members, roles and keys for everybody. */
export async function plantCast(planter: Planter): Promise<void> {
  const users = [ada, ben, eve].flatMap((tenant) =>
    ["owner", "reader", "left", "with", "without"].map((name) =>
      userOf(tenant, name)
    )
  );
  const people = [...users, admin, id("f", 2)];
  for (const user of people) {
    await planter.one("auth.users", null, { id: user });
  }
  planter.users = people.filter((user) => !user.startsWith("eeee"));
  await planter.one("platform.admins", null, { user_id: admin });
  for (const tenant of [ada, ben, eve] as const) {
    await planter.one("platform.tenants", tenant, {
      id: tenant,
      slug: `play-${names[tenant]}`,
      published_at: tenant === eve ? null : "2026-01-01",
    });
    await plantMembers(planter, tenant);
    await plantKeys(planter, tenant);
  }
  await plantTwins(planter);
  for (const tenant of [ada, eve]) {
    await planter.one("platform.tenant_slices", tenant, {
      slice: "portfolio",
      is_on: String(tenant === ada),
    });
  }
}

/** In eve's, roles and keys with the ids of ada's and ben's: an id says nothing without its tenant. */
async function plantTwins(planter: Planter) {
  for (const tenant of [ada, ben]) {
    for (const name of settable) {
      await planter.one("platform.roles", eve, {
        id: roleOf(tenant, name),
        name: `${names[tenant as typeof ada]} ${name}`,
      });
    }
    for (const name of keyNames) {
      await planter.one("platform.api_keys", eve, {
        id: keyOf(tenant, name),
        ...alive,
      });
    }
  }
}

async function plantMembers(planter: Planter, tenant: string) {
  for (const name of settable) {
    await planter.one("platform.roles", tenant, {
      id: roleOf(tenant, name),
      name,
    });
  }
  const members: Row[] = [];
  const add = async (name: string, more: Row) =>
    members.push(
      await planter.one("platform.members", tenant, {
        user_id: userOf(tenant, name),
        status: "active",
        role_id: null,
        level: "10",
        ...more,
      }),
    );
  await add("owner", { level: "100" });
  await add("reader", {});
  await add("left", { level: "100", status: "left" });
  for (const name of settable) {
    await add(name, { role_id: roleOf(tenant, name) });
  }
  planter.remember("platform.members", tenant, members);
}

async function plantKeys(planter: Planter, tenant: string) {
  const keys: Record<string, Row> = {
    with: alive,
    without: alive,
    revoked: { ...alive, revoked_at: "2026-01-01" },
    expired: { ...alive, expires_at: "2026-01-01" },
  };
  for (const [name, more] of Object.entries(keys)) {
    await planter.one("platform.api_keys", tenant, {
      id: keyOf(tenant, name),
      name,
      ...more,
    });
  }
}

/** Gives one permission to those who should have it, and every other one to those who should have all but that. */
export async function handOut(
  sql: ISql,
  permission: string | null,
): Promise<void> {
  const roles = [
    ["platform.role_permissions", "role_id", roleOf],
    ["platform.api_key_permissions", "key_id", keyOf],
  ] as const;
  for (const [table, column, holderOf] of roles) {
    const all = [ada, ben, eve].flatMap((tenant) => [
      { tenant, id: holderOf(tenant, "with"), only: true },
      { tenant, id: holderOf(tenant, "without"), only: false },
      ...column === "key_id"
        ? ["revoked", "expired"].map((name) => ({
          tenant,
          id: keyOf(tenant, name),
          // where no permission is in question, all: they must not count
          only: permission !== null,
        }))
        : [],
    ]);
    const ids = all.map(({ id }) => id);
    await sql.unsafe(
      `delete from ${table} where ${column} = any ($1::text[]::uuid[])`,
      [ids],
    );
    await sql.unsafe(
      `insert into ${table} (tenant_id, ${column}, permission)
       select '${eve}', id::uuid, known.name
       from unnest($1::text[]) as id cross join platform.permissions as known
       where id not like 'eeee%'`,
      [ids],
    );
    await sql.unsafe(
      `insert into ${table} (tenant_id, ${column}, permission)
       select (one ->> 'tenant')::uuid, (one ->> 'id')::uuid, known.name
       from jsonb_array_elements($1::text::jsonb) as one
       join platform.permissions as known on (known.name is not distinct from $2) = (one ->> 'only')::boolean`,
      [JSON.stringify(all), permission],
    );
  }
  // what the resting triggers would have worked out
  await sql.unsafe("select app.refresh_permissions(id) from platform.tenants");
}

/** Everybody, when `permission` has been handed out. */
export function castFor(
  permission: string | null,
  levels: ReadonlyMap<string, number>,
  roles: readonly string[],
): Character[] {
  const others = roles.filter((role) =>
    role !== "anon" && role !== "authenticated"
  );
  const known = [...levels.keys()];
  const only = new Set(permission === null ? [] : [permission]);
  const allBut = new Set(known.filter((name) => name !== permission));
  const low = new Set(known.filter((name) => (levels.get(name) ?? 0) <= 10));
  const below = (held: Set<string>) =>
    new Set([...held].filter((name) => (levels.get(name) ?? 100) < 50));
  const slice = (name: string) => name.split(".")[0];
  const whole = new Set(known);
  const none = new Set<string>();

  const perTenant = (tenant: typeof ada | typeof ben): Character[] => {
    const where = names[tenant];
    const other = tenant === ada ? ben : ada;
    const user = (name: string, who: string, held: Set<string>, aal = "aal2") =>
      member(tenant, `${who} of ${where}`, userOf(tenant, name), held, aal);
    const key = (name: string, who: string, held: Set<string> | null) =>
      keyHolder(tenant, `${who} of ${where}`, keyOf(tenant, name), held);
    const outside = {
      ...user("owner", "", none),
      name: `a member of another tenant who names ${where}`,
      user: userOf(other, "owner"),
      belongs: false,
    };
    return [
      platformRole("anon", tenant, `a visitor of ${where}`),
      user("with", "a member with only the permission", only),
      user("with", "the same with one factor", below(only), "aal1"),
      user("without", "a member with every other permission", allBut),
      user("owner", "the owner", whole),
      user("owner", "the owner with one factor", none, "aal1"),
      user("reader", "a member of the lowest level", low),
      user("reader", "the same with one factor", low, "aal1"),
      {
        ...user("left", "a former owner", none),
        belongs: false,
      },
      {
        ...outside,
        claims: { role: "authenticated", sub: outside.user, aal: "aal2" },
      },
      key("with", "a key with only the permission", only),
      key("without", "a key with every other permission", allBut),
      key("revoked", "a revoked key", null),
      key("expired", "an expired key", null),
      ...others.map((role) =>
        platformRole(role, tenant, `${role} in ${where}`)
      ),
    ];
  };

  const nobody = { ...platformRole("authenticated", ada, ""), belongs: false };
  return [
    ...perTenant(ada),
    ...perTenant(ben),
    {
      ...platformRole("anon", eve, "a visitor of a hidden site"),
      belongs: false,
    },
    member(
      eve,
      "the owner of a tenant without the portfolio",
      userOf(eve, "owner"),
      new Set(known.filter((name) => slice(name) !== "portfolio")),
      "aal2",
    ),
    keyHolder(
      eve,
      "a key of the same tenant",
      keyOf(eve, "without"),
      new Set([...allBut].filter((name) => slice(name) !== "portfolio")),
    ),
    { ...nobody, name: "authenticated, but nobody" },
    member(null, "a user in no tenant", userOf(ada, "owner"), none, "aal2"),
    {
      ...member(null, "who runs the platform", admin, none, "aal2"),
      runsPlatform: true,
    },
    member(null, "the same with one factor", admin, none, "aal1"),
    ...["anon", ...others].map((role) =>
      platformRole(role, null, `${role} in no tenant`)
    ),
  ];
}

function member(
  tenant: string | null,
  name: string,
  user: string,
  held: Set<string>,
  aal: string,
): Character {
  return {
    name,
    role: "authenticated",
    tenant,
    belongs: tenant !== null,
    user,
    claims: { role: "authenticated", sub: user, aal },
    runsPlatform: false,
    holds: (permission) => held.has(permission),
  };
}

function keyHolder(
  tenant: string,
  name: string,
  key: string,
  held: Set<string> | null,
): Character {
  return {
    name,
    role: "authenticated",
    tenant,
    belongs: held !== null,
    user: null,
    claims: { role: "authenticated", key },
    runsPlatform: false,
    holds: (permission) => held?.has(permission) ?? false,
  };
}

function platformRole(
  role: string,
  tenant: string | null,
  name: string,
): Character {
  return {
    name,
    role,
    tenant,
    belongs: tenant !== null && inScope.includes(role),
    user: null,
    claims: { role },
    runsPlatform: false,
    holds: () => false,
  };
}

function userOf(tenant: string, name: string): string {
  const numbers: Record<string, number> = {
    owner: 1,
    reader: 2,
    left: 3,
    with: 4,
    without: 5,
  };
  return `${tenant.slice(0, 9)}0001-4000-8000-${
    String(numbers[name]).padStart(12, "0")
  }`;
}

function roleOf(tenant: string, name: string): string {
  return `${tenant.slice(0, 9)}0002-4000-8000-00000000000${
    name === "with" ? 1 : 2
  }`;
}

function keyOf(tenant: string, name: string): string {
  const at = keyNames.findIndex((known) => known === name);
  return `${tenant.slice(0, 9)}0003-4000-8000-00000000000${at}`;
}

function id(letter: string, number: number): string {
  return `${letter.repeat(8)}-0000-4000-8000-${
    String(number).padStart(12, "0")
  }`;
}
